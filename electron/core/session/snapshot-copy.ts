import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { CoreInternals } from '../internals.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { snapshotCopyPath } from '../storage/file-names.ts';
import { causeText, systemCode } from '../storage/file-system.ts';
import { readDataFile } from '../storage/open-database.ts';

const attempts = 50;

/** Puts an earlier state beside the data file under a name of its own, and returns that path; nothing is overwritten. */
export async function copySnapshot(
  internals: CoreInternals,
  source: string,
  beside: string,
): Promise<Result<string, AppError>> {
  const read = await readDataFile(internals.disk, source);
  if (!read.ok) return read;
  const tools = { disk: internals.disk, sleep: internals.sleep, uniqueName: internals.newId };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const target = snapshotCopyPath(beside, read.value.head.savedAt, attempt);
    try {
      const bytes = await internals.disk.readFile(source);
      await atomicWrite(tools, target, { pieces: [bytes], landing: 'only-new' });
      return ok(target);
    } catch (failure) {
      if (systemCode(failure) === 'EEXIST') continue;
      if (systemCode(failure) === null) throw failure;
      return err({ code: 'write-failed', path: target, cause: causeText(failure) });
    }
  }
  return err({ code: 'file-exists', path: beside });
}
