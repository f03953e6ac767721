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

const runs = 9;

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

/** Saving one change durably – all checks, backup of the good copy, rename – against stringify, write and fsync of the same data. */
export async function benchSave(core: Core, file: string): Promise<PairResult> {
  unwrap(await core.openPath(file), 'the sample opens');
  const document = () => required(core.document(), 'the sample is open').database;
  const siteId = required(Object.keys(document().sites)[0], 'a sample has sites');
  const floorFile = `${file}.floor`;
  let count = 0;
  const result = await measurePair(
    {
      prepare: async () => {
        const input = { id: siteId, changes: { note: `Stand ${String((count += 1))}` } };
        unwrap(await core.call('command.run', { name: 'site.update', input }), 'a note can be changed');
      },
      ours: async () => {
        unwrap(await core.flush(), 'the file can be written');
      },
      floor: async () => {
        const handle = await open(floorFile, 'w');
        await handle.writeFile(JSON.stringify(document()));
        await handle.sync();
        await handle.close();
      },
    },
    runs,
  );
  await rm(floorFile);
  return result;
}
