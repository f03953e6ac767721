import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { formatName } from '../../shared/migrations/envelope.ts';
import { currentSchemaVersion, minReaderVersion } from '../../shared/migrations/index.ts';
import type { Database } from '../../shared/model/database.ts';
import { appVersion } from '../core/app-version.ts';
import { atomicWrite, type Landing } from '../core/storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../core/storage/file-system.ts';
import { realSleep } from '../core/storage/retry.ts';
import { createSerialiser } from '../core/storage/serialise.ts';

/** Writes data as the first revision of a data file, whole or not at all. */
export async function writeDataFile(
  file: string,
  database: Database,
  how: { readonly savedAt: Instant; readonly landing: Landing },
): Promise<Result<null, AppError>> {
  const head = {
    format: formatName,
    schemaVersion: currentSchemaVersion,
    minReaderVersion,
    appVersion,
    revision: 1,
    savedAt: how.savedAt,
    savedBy: 'Austauschwerk',
  } as const;
  const tools = { disk: realFileSystem, sleep: realSleep, uniqueName: () => String(process.pid) };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await atomicWrite(tools, file, { pieces: createSerialiser().file(head, database), landing: how.landing });
    return ok(null);
  } catch (failure) {
    const code = systemCode(failure);
    if (code === null) throw failure;
    return err(
      code === 'EEXIST' && how.landing === 'only-new'
        ? { code: 'file-exists', path: file }
        : { code: 'write-failed', path: file, cause: causeText(failure) },
    );
  }
}
