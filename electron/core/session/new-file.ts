import { dirname } from 'node:path';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, type Result } from '../../../shared/kernel/result.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { CoreInternals } from '../internals.ts';
import { causeText, systemCode } from '../storage/file-system.ts';
import { createJsonDatabaseFile } from '../storage/json-database-file.ts';
import { createSerialiser } from '../storage/serialise.ts';
import { caught } from '../storage/storage-failure.ts';

/** Makes a new data file with the given data; never over an existing one. */
export async function createDataFile(
  internals: CoreInternals,
  path: string,
  database: Database,
): Promise<Result<null, AppError>> {
  const { ports, disk } = internals;
  try {
    await disk.mkdir(dirname(path), { recursive: true });
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return err({ code: 'write-failed', path, cause: causeText(failure) });
  }
  const file = createJsonDatabaseFile(
    {
      disk,
      sleep: internals.sleep,
      uniqueName: internals.newId,
      serialiser: createSerialiser(),
      appVersion: ports.appVersion,
      savedBy: ports.identity.displayName,
    },
    path,
    null,
  );
  return caught(async () => {
    await file.write({ database, revision: 1, savedAt: ports.clock.now(), head: {} });
    return null;
  });
}
