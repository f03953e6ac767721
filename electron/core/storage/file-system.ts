import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';

/** What the core asks of the disk; a parameter, so that tests can let each step fail. */
export type FileSystem = Pick<
  typeof fs,
  | 'open'
  | 'rename'
  | 'unlink'
  | 'link'
  | 'copyFile'
  | 'readFile'
  | 'writeFile'
  | 'mkdir'
  | 'readdir'
  | 'stat'
  | 'lstat'
  | 'access'
>;

/** The real disk. */
export const realFileSystem: FileSystem = fs;

/** The code of a failed call to the system, such as ENOENT; null where the failure is none of the system. */
export function systemCode(failure: unknown): string | null {
  const code = (failure as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** A failure in few words for a message: the system's code where there is one. */
export function causeText(failure: unknown): string {
  return systemCode(failure) ?? (failure instanceof Error ? failure.message : String(failure));
}

/** Says whether files can be made in a folder. */
export async function folderIsWritable(disk: FileSystem, folder: string): Promise<boolean> {
  try {
    await disk.access(folder, constants.W_OK);
    return true;
  } catch (failure) {
    if (systemCode(failure) !== null) return false;
    throw failure;
  }
}
