import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { addStaff, createTestBench, openDocument, succeed, type TestBench } from './core-fixture.ts';
import { createFaultyDisk } from './faulty-disk.ts';

let bench: TestBench;
let path = '';
beforeEach(async () => {
  bench = await createTestBench();
  path = await bench.newFile();
});
afterEach(() => bench.remove());

async function opened(): Promise<Core> {
  const core = bench.core();
  await core.openPath(path);
  return core;
}
/** One session that adds a person, an hour after the last. */
async function sessionThatAdds(name: string): Promise<void> {
  bench.time.pass(3_600_000);
  const core = await opened();
  await addStaff(core, name);
  await core.close();
}
const backupFolder = async (): Promise<string> => {
  const [key = ''] = await readdir(join(bench.folder, 'user-data', 'backups'));
  return join(bench.folder, 'user-data', 'backups', key);
};

describe('backups', () => {
  it('one is taken at the start of every session that finds new data, with what it holds', async () => {
    await sessionThatAdds('Bea');
    await sessionThatAdds('Cem');
    const core = await opened();
    await core.close();
    const again = await opened();
    await again.close();
    const third = await opened();
    const snapshots = (await succeed(third, 'document.snapshots', {})).filter(({ reason }) => reason !== 'last-good');
    expect(snapshots.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    expect(snapshots.map(({ counts }) => counts.sites)).toEqual([0, 0, 0]);
  });

  it('one is taken every hour while there is something new', async () => {
    const core = await opened();
    await addStaff(core, 'Bea');
    await succeed(core, 'document.save', {});
    bench.time.pass(3_600_000);
    await core.close();
    const next = await opened();
    const reasons = (await succeed(next, 'document.snapshots', {})).map(({ reason }) => reason);
    expect(reasons).toContain('hourly');
  });

  it('one that cannot be read back is not listed and leaves nothing behind', async () => {
    const faulty = createFaultyDisk();
    faulty.failNext('rename', 'EIO', { path: /\.json/, times: 9 });
    faulty.failNext('link', 'EIO', { path: /backups/, times: 9 });
    faulty.failNext('copyFile', 'ENOSPC', { path: /Office\.austausch$/, times: 9 });
    const core = bench.core({ surroundings: { disk: faulty.disk } });
    await core.openPath(path);
    await core.close();
    expect(
      openDocument(
        await (async () => {
          const other = await opened();
          return succeed(other, 'app.state', {});
        })(),
      ).readOnly,
    ).toBeNull();
    expect((await readdir(await backupFolder())).filter((name) => name.endsWith('.austausch-tmp'))).toEqual([]);
  });

  it('lists them when the file cannot be opened, and opens one as a copy; the broken file is not touched', async () => {
    await sessionThatAdds('Bea');
    const core = await opened();
    await core.close();
    await writeFile(path, '{"format":"austauschw');
    const broken = await readFile(path);
    const recovering = bench.core();
    expect(await recovering.openPath(path)).toMatchObject({ ok: false, error: { code: 'file-broken' } });
    const state = await succeed(recovering, 'app.state', {});
    if (state.phase !== 'recovery') throw new Error(state.phase);
    expect(state.error.code).toBe('file-broken');
    const newest = state.snapshots.find(({ reason }) => reason === 'session-start');
    const copy = openDocument(await succeed(recovering, 'document.openSnapshotCopy', { id: newest?.id ?? '' }));
    expect(copy.fileName).toMatch(/^Office \d{4}-\d{2}-\d{2} \d{2}-\d{2}\.austausch$/);
    expect(Object.values(recovering.document()?.database.staff ?? {}).map(({ name }) => name)).toEqual(['Bea']);
    expect(await readFile(path)).toEqual(broken);
  });

  it('opening the same snapshot twice makes two copies and overwrites neither', async () => {
    await sessionThatAdds('Bea');
    const core = await opened();
    const [snapshot] = await succeed(core, 'document.snapshots', {});
    const first = openDocument(await succeed(core, 'document.openSnapshotCopy', { id: snapshot?.id ?? '' }));
    const other = await opened();
    const second = openDocument(await succeed(other, 'document.openSnapshotCopy', { id: snapshot?.id ?? '' }));
    expect(second.fileName).not.toBe(first.fileName);
  });

  it('removing the sample takes one first, and undo brings the sample back', async () => {
    const core = bench.core();
    await succeed(core, 'document.create', { from: 'sample', officeName: '', fileName: 'Sample' });
    const before = core.document()?.database;
    await succeed(core, 'command.run', { name: 'sample.remove', input: {} });
    expect(core.document()?.database).toMatchObject({
      office: { isSample: false },
      sites: {},
      meetings: {},
      staff: {},
    });
    const snapshots = await succeed(core, 'document.snapshots', {});
    expect(snapshots.some(({ counts }) => counts.sites === 31)).toBe(true);
    await succeed(core, 'history.undo', {});
    expect(JSON.parse(JSON.stringify(core.document()?.database))).toEqual(JSON.parse(JSON.stringify(before)));
  });
});
