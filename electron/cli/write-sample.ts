import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { appVersion } from '../core/app-version.ts';
import { atomicWrite } from '../core/storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../core/storage/file-system.ts';
import { createSerialiser } from '../core/storage/serialise.ts';
import { formatName } from '../../shared/migrations/envelope.ts';
import { currentSchemaVersion, minReaderVersion } from '../../shared/migrations/index.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { countRecords, type DatabaseCounts } from '../../shared/model/database.ts';
import { createSample } from '../../shared/sample/create-sample.ts';
import type { SampleScale } from '../../shared/sample/sample-world.ts';

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
): Promise<Result<WrittenSample, { readonly cause: string }>> {
  const database = createSample(sample);
  const head = {
    format: formatName,
    schemaVersion: currentSchemaVersion,
    minReaderVersion,
    appVersion,
    revision: 1,
    savedAt: instant('2026-11-22T08:00:00Z'),
    savedBy: 'Austauschwerk',
  } as const;
  const tools = { disk: realFileSystem, sleep, uniqueName: () => String(process.pid) };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const kept = await keepPresent(file);
    await atomicWrite(tools, file, { pieces: createSerialiser().file(head, database), landing: 'replace' });
    return ok({ file, counts: countRecords(database), kept });
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return err({ cause: causeText(failure) });
  }
}

async function keepPresent(file: string): Promise<string | null> {
  const kept = `${file}.bak`;
  try {
    await copyFile(file, kept);
    return kept;
  } catch (failure) {
    if (systemCode(failure) === 'ENOENT') return null;
    throw failure;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
