import { copyFile } from 'node:fs/promises';
import type { AppError } from '../../shared/kernel/errors.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { countRecords, type DatabaseCounts } from '../../shared/model/database.ts';
import { createSample } from '../../shared/sample/create-sample.ts';
import type { SampleScale } from '../../shared/sample/sample-world.ts';
import { causeText, systemCode } from '../core/storage/file-system.ts';
import { writeDataFile } from './write-data-file.ts';

/** A written sample file. */
export interface WrittenSample {
  readonly file: string;
  readonly counts: DatabaseCounts;
  /** Where the file lies that had this name before; null: there was none. */
  readonly kept: string | null;
}

/** Writes a sample as a data file, whole or not at all; same scale and seed give the same bytes. A file of that name is kept beside it. */
export async function writeSample(
  file: string,
  sample: { readonly scale: SampleScale; readonly seed: number },
): Promise<Result<WrittenSample, AppError>> {
  const database = createSample(sample);
  const kept = await keepPresent(file);
  if (!kept.ok) return kept;
  const written = await writeDataFile(file, database, { savedAt: instant('2026-11-22T08:00:00Z'), landing: 'replace' });
  return written.ok ? ok({ file, counts: countRecords(database), kept: kept.value }) : written;
}

async function keepPresent(file: string): Promise<Result<string | null, AppError>> {
  const kept = `${file}.bak`;
  try {
    await copyFile(file, kept);
    return ok(kept);
  } catch (failure) {
    if (systemCode(failure) === 'ENOENT') return ok(null);
    if (systemCode(failure) === null) throw failure;
    return err({ code: 'write-failed', path: kept, cause: causeText(failure) });
  }
}
