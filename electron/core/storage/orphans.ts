import { join } from 'node:path';
import { removeIfThere, tempSuffix } from './atomic-write.ts';
import { tempStem } from './file-names.ts';
import { systemCode, type FileSystem } from './file-system.ts';

/**
 * Removes temp files of this data file that a killed program left behind. Call it only while holding the lock:
 * then no other program writes, so every temp file of that name is dead.
 */
export async function sweepOrphans(disk: FileSystem, folder: string, fileName: string): Promise<number> {
  const orphans = (await namesIn(disk, folder)).filter(
    (name) => name.startsWith(tempStem(fileName)) && name.endsWith(tempSuffix),
  );
  for (const name of orphans) await removeIfThere(disk, join(folder, name));
  return orphans.length;
}

async function namesIn(disk: FileSystem, folder: string): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return [];
  }
}
