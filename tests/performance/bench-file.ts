import { open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeSample } from '../../electron/cli/write-sample.ts';
import type { Core } from '../../electron/core/core.ts';
import { realFileSystem } from '../../electron/core/storage/file-system.ts';
import { readDataFile } from '../../electron/core/storage/open-database.ts';
import { required } from '../../shared/kernel/assert.ts';
import { unwrap } from '../../shared/kernel/result.ts';
import { measurePair, type PairResult } from './measure.ts';
import type { Scale } from './report.ts';

const runs = 7;
const firstSaves = 3;

/** Writes the sample that everything is measured on. */
export async function benchSample(folder: string, scale: Scale): Promise<{ file: string; bytes: number }> {
  const file = path.join(folder, `${scale}.austausch`);
  unwrap(await writeSample(file, { scale, seed: 1 }), 'a sample can be written to a new folder');
  return { file, bytes: (await stat(file)).size };
}

/** Opening – read, parse, migrate, check every record and rule – against reading and JSON.parse of the same bytes. */
export function benchOpen(file: string): Promise<PairResult> {
  return measurePair(
    {
      ours: async () => {
        unwrap(await readDataFile(realFileSystem, file), 'the sample opens');
      },
      floor: async () => {
        JSON.parse(await readFile(file, 'utf8'));
      },
    },
    runs,
  );
}

/** Saving one change durably – all checks, kept previous copy, rename – against stringify, write and fsync of the same data. */
export async function benchSave(newCore: () => Core, file: string): Promise<PairResult> {
  const core = newCore();
  unwrap(await core.openPath(file), 'the sample opens');
  const result = await measurePair(
    {
      prepare: () => changeNote(core),
      ours: async () => {
        unwrap(await core.flush(), 'the file can be written');
      },
      floor: () => writePlainly(core, `${file}.floor`),
    },
    runs,
  );
  await core.close();
  await rm(`${file}.floor`);
  return result;
}

/** The same for the first change after opening, when nothing has been written yet. */
export async function benchFirstSave(newCore: () => Core, file: string): Promise<PairResult> {
  let core = newCore();
  const result = await measurePair(
    {
      prepare: async () => {
        await core.close();
        core = newCore();
        unwrap(await core.openPath(file), 'the sample opens');
        await changeNote(core);
      },
      ours: async () => {
        unwrap(await core.flush(), 'the file can be written');
      },
      floor: () => writePlainly(core, `${file}.floor`),
    },
    firstSaves,
  );
  await core.close();
  await rm(`${file}.floor`);
  return result;
}

let changes = 0;

async function changeNote(core: Core): Promise<void> {
  const [id = ''] = Object.keys(required(core.document(), 'the sample is open').database.sites);
  const input = { id, changes: { note: `Stand ${String((changes += 1))}` } };
  unwrap(await core.call('command.run', { name: 'site.update', input }), 'a note can be changed');
}

async function writePlainly(core: Core, file: string): Promise<void> {
  const handle = await open(file, 'w');
  await handle.writeFile(JSON.stringify(required(core.document(), 'the sample is open').database));
  await handle.sync();
  await handle.close();
}
