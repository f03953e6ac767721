import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ExportedFile } from '../../../shared/contract/methods.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { atomicWrite, type AtomicWriteTools } from '../storage/atomic-write.ts';
import { causeText, systemCode } from '../storage/file-system.ts';
import { numberedName, safeFileName } from '../../../shared/kernel/file-name.ts';

/** A file that an export has made and that is not on the disk yet. */
export interface FreshFile {
  readonly fileName: string;
  readonly part: string;
  readonly format: ExportedFile['format'];
  readonly pages: number | null;
  readonly bytes: Uint8Array;
}

/** Writes files into a folder, each whole or not at all. */
export type WriteExports = (
  folder: string,
  files: readonly FreshFile[],
) => Promise<Result<readonly ExportedFile[], AppError>>;

const mostNumbers = 1000;

/**
 * Makes the writer of exports. A file that is there is only replaced when this program wrote it in this run and nobody
 * has changed it since; otherwise, and when it is open in another program, the new one gets a number behind its name.
 */
export function createExportWriter(tools: AtomicWriteTools): WriteExports {
  const ours = new Map<string, string>();

  async function land(folder: string, file: FreshFile): Promise<string> {
    const name = safeFileName(file.fileName);
    for (let number = 1; ; number += 1) {
      const fileName = numberedName(name, number);
      const target = path.join(folder, fileName);
      const mayReplace = ours.has(target) && ours.get(target) === (await hashOf(tools, target));
      try {
        await atomicWrite(tools, target, { pieces: [file.bytes], landing: mayReplace ? 'replace' : 'only-new' });
        ours.set(target, hash(file.bytes));
        return fileName;
      } catch (failure) {
        const isTaken = systemCode(failure) === 'EEXIST';
        const isOpenElsewhere = mayReplace && lockedCodes.has(systemCode(failure) ?? '');
        if (number === mostNumbers || (!isTaken && !isOpenElsewhere)) throw failure;
      }
    }
  }

  return async (folder, files) => {
    const written: ExportedFile[] = [];
    try {
      await tools.disk.mkdir(folder, { recursive: true });
      for (const file of files) {
        const fileName = await land(folder, file);
        const { part, format, pages, bytes } = file;
        written.push({ fileName, folder, part, format, pages, bytes: bytes.byteLength });
      }
      return ok(written);
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      return err({ code: 'write-failed', path: folder, cause: causeText(failure) });
    }
  };
}

const lockedCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);

async function hashOf(tools: AtomicWriteTools, file: string): Promise<string | null> {
  try {
    return hash(await tools.disk.readFile(file));
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return null;
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
