import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tempStem } from './file-names.ts';
import type { FileSystem } from './file-system.ts';
import { systemCode } from './file-system.ts';
import { withRetry, type Sleep } from './retry.ts';

/** What an atomic write needs. */
export interface AtomicWriteTools {
  readonly disk: FileSystem;
  readonly sleep: Sleep;
  /** Makes a part of a file name that no other program makes. */
  readonly uniqueName: () => string;
}

/** Every temp file of ours ends so; the sweep at start finds them by it. */
export const tempSuffix = '.austausch-tmp';

/** How a finished temp file gets its name: over what is there, or only where nothing is. */
export type Landing = 'replace' | 'only-new';

/**
 * Writes a file whole or not at all: temp file beside it, fsync, rename, fsync of the folder.
 * `beforeLanding` runs when the bytes are safe and may still refuse by throwing. On any failure the temp file is removed.
 */
export async function atomicWrite(
  tools: AtomicWriteTools,
  path: string,
  write: {
    readonly pieces: readonly Uint8Array[];
    readonly landing: Landing;
    readonly beforeLanding?: () => Promise<void>;
  },
): Promise<void> {
  const temp = tempPath(tools, path);
  try {
    await writeThrough(tools.disk, temp, write.pieces);
    await write.beforeLanding?.();
    if (write.landing === 'replace') await withRetry(() => tools.disk.rename(temp, path), tools.sleep);
    else await landOnlyNew(tools, temp, path);
  } catch (failure) {
    await removeIfThere(tools.disk, temp);
    throw failure;
  }
  await syncFolder(tools.disk, dirname(path));
}

/** Copies a file whole or not at all: to a temp file, fsync, then under its name, which must be free. */
export async function copyThrough(tools: AtomicWriteTools, source: string, target: string): Promise<void> {
  const temp = tempPath(tools, target);
  try {
    await tools.disk.copyFile(source, temp, constants.COPYFILE_EXCL);
    const handle = await tools.disk.open(temp, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await landOnlyNew(tools, temp, target);
  } catch (failure) {
    await removeIfThere(tools.disk, temp);
    throw failure;
  }
  await syncFolder(tools.disk, dirname(target));
}

/** Removes a file; that it is not there, or cannot be removed now, is no failure: the next start sweeps again. */
export async function removeIfThere(disk: FileSystem, path: string): Promise<void> {
  try {
    await disk.unlink(path);
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
  }
}

/** Makes a rename in a folder durable where the system can; Windows and some shares refuse, which is no failure. */
export async function syncFolder(disk: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
  }
}

async function writeThrough(disk: FileSystem, path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    for (const block of blocks(pieces)) await handle.writeFile(block);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// A link fails where the name is taken; shares without links copy, which refuses a taken name as well.
function tempPath(tools: AtomicWriteTools, path: string): string {
  return join(dirname(path), `${tempStem(basename(path))}${tools.uniqueName()}${tempSuffix}`);
}

async function landOnlyNew(tools: AtomicWriteTools, temp: string, path: string): Promise<void> {
  try {
    await tools.disk.link(temp, path);
  } catch (failure) {
    if (systemCode(failure) === 'EEXIST') throw failure;
    await tools.disk.copyFile(temp, path, constants.COPYFILE_EXCL);
  }
  await removeIfThere(tools.disk, temp);
}

const blockBytes = 1 << 20;

// One block for the whole file: what is handed over has been written when the next is asked for.
function* blocks(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  const block = Buffer.allocUnsafe(blockBytes);
  let size = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + blockBytes - size);
      block.set(taken, size);
      size += taken.length;
      from += taken.length;
      if (size < blockBytes) continue;
      yield block;
      size = 0;
    }
  }
  if (size > 0) yield block.subarray(0, size);
}
