import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { addStaff, createTestBench, fail, openDocument, succeed, type TestBench } from './core-fixture.ts';
import { createFaultyDisk, type FaultyDisk } from './faulty-disk.ts';

// Of the data file only: the list of recent files is written by the side and has temp files of its own.
const tempFile = /\.austausch\.\w+\.austausch-tmp$/;

let bench: TestBench;
let faulty: FaultyDisk;
let path = '';
let core: Core;
beforeEach(async () => {
  bench = await createTestBench();
  path = await bench.newFile();
  faulty = createFaultyDisk();
  core = bench.core({ surroundings: { disk: faulty.disk } });
  await core.openPath(path);
});
afterEach(() => bench.remove());

const state = async () => openDocument(await succeed(core, 'app.state', {}));
const beside = async () => (await readdir(dirname(path))).sort();
const namesIn = async (file: string): Promise<string[]> => {
  const { data } = JSON.parse(await readFile(file, 'utf8')) as { data: { staff: Record<string, { name: string }> } };
  return Object.values(data.staff)
    .map(({ name }) => name)
    .sort();
};
/** Lets everything that is under way on the disk come to its end. */
async function settled(): Promise<void> {
  for (;;) {
    const { save } = await state();
    if (save.state !== 'saving') return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('saving', () => {
  it('writes by itself within two seconds after the last change', async () => {
    await addStaff(core, 'Bea');
    expect((await state()).save.state).toBe('pending');
    bench.time.pass(2000);
    await settled();
    expect(await namesIn(path)).toEqual(['Bea']);
    expect((await state()).save.state).toBe('saved');
  });

  it('does not wait for the end of a burst of changes for ever', async () => {
    for (let change = 0; change < 10; change += 1) {
      await addStaff(core, `Person ${String(change)}`);
      bench.time.pass(500);
      await settled();
    }
    expect((await namesIn(path)).length).toBeGreaterThan(0);
  });

  it('keeps the bytes of the save before beside the file', async () => {
    const before = await readFile(path);
    await addStaff(core, 'Bea');
    await succeed(core, 'document.save', {});
    expect(await readFile(`${path}.bak`)).toEqual(before);
  });

  it('tries a rename again while a virus scanner holds the file', async () => {
    await addStaff(core, 'Bea');
    faulty.failNext('rename', 'EPERM', { times: 3, path: tempFile });
    faulty.failNext('rename', 'EBUSY', { times: 3, path: tempFile });
    await succeed(core, 'document.save', {});
    expect(await namesIn(path)).toEqual(['Bea']);
  });

  it('keeps the old file and removes the temp file when the rename fails for good', async () => {
    const before = await readFile(path);
    await addStaff(core, 'Bea');
    faulty.failNext('rename', 'EACCES', { times: 100, path: tempFile });
    expect(await fail(core, 'document.save', {})).toEqual({ code: 'write-failed', path, cause: 'EACCES' });
    expect(await readFile(path)).toEqual(before);
    expect((await beside()).filter((name) => tempFile.test(name))).toEqual([]);
  });

  it.each([
    ['the disk is full', 'write', 'ENOSPC'],
    ['the bytes cannot be made safe', 'sync', 'EIO'],
  ] as const)('keeps the old file when %s, says why, and writes again later', async (_reason, step, code) => {
    const before = await readFile(path);
    await addStaff(core, 'Bea');
    faulty.failNext(step, code, { path: tempFile });
    expect(await fail(core, 'document.save', {})).toEqual({ code: 'write-failed', path, cause: code });
    expect((await state()).save).toEqual({ state: 'failed', error: { code: 'write-failed', path, cause: code } });
    expect(await readFile(path)).toEqual(before);
    expect((await beside()).filter((name) => tempFile.test(name))).toEqual([]);
    bench.time.pass(2000);
    await settled();
    expect((await state()).save.state).toBe('saved');
    expect(await namesIn(path)).toEqual(['Bea']);
  });

  it('does not confirm a change that could not be made safe, and takes the next one', async () => {
    faulty.failNext('sync', 'ENOSPC', { path: /\.journal$/ });
    const record = { name: 'Lost', jobFunction: '', phone: '', email: '', isActive: true, note: '' };
    const refused = await fail(core, 'command.run', { name: 'staff.create', input: { record } });
    expect(refused.code).toBe('write-failed');
    expect(core.document()?.database.staff).toEqual({});
    expect((await state()).undo).toBeNull();
    await addStaff(core, 'Bea');
    await core.close();
    expect(await namesIn(path)).toEqual(['Bea']);
  });
});

describe('a file changed by somebody else', () => {
  it('is not overwritten: our state goes beside it and nothing more is written', async () => {
    await addStaff(core, 'Bea');
    const foreign = (await readFile(path, 'utf8')).replace('"Test"', '"Changed elsewhere"');
    await writeFile(path, foreign);
    const error = await fail(core, 'document.save', {});
    if (error.code !== 'file-changed-outside') throw new Error(error.code);
    expect(await readFile(path, 'utf8')).toBe(foreign);
    expect(await namesIn(join(dirname(path), error.conflictCopy))).toEqual(['Bea']);
    expect((await state()).readOnly).toEqual({ reason: 'changed-outside' });
    expect((await fail(core, 'history.undo', {})).code).toBe('read-only');
  });

  it('is noticed even when the change falls between the check and the rename', async () => {
    await addStaff(core, 'Bea');
    const foreign = (await readFile(path, 'utf8')).replace('"Test"', '"Changed elsewhere"');
    faulty.before('sync', tempFile, () => writeFile(path, foreign));
    expect((await fail(core, 'document.save', {})).code).toBe('file-changed-outside');
    expect(await readFile(path, 'utf8')).toBe(foreign);
  });

  it('can be opened again; the conflict copy stays', async () => {
    await addStaff(core, 'Bea');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Test"', '"Changed elsewhere"'));
    await fail(core, 'document.save', {});
    const reopened = openDocument(await succeed(core, 'document.reopen', { takeOverLock: false }));
    expect(reopened.readOnly).toBeNull();
    expect(core.document()?.database.office.name).toBe('Changed elsewhere');
    expect((await beside()).filter((name) => name.includes('Anna Muster'))).toHaveLength(1);
  });
});

describe('a killed program', () => {
  it('leaves a temp file that the next start removes, and a journal that it replays', async () => {
    const orphan = join(dirname(path), `.${basename(path)}.dead.austausch-tmp`);
    await addStaff(core, 'Bea');
    await writeFile(orphan, 'half a fi');
    // Not closed: as if killed. The lock of a dead process of this machine does not count.
    const next = bench.core({ surroundings: { isAlive: () => false } });
    await next.openPath(path);
    expect(Object.values(next.document()?.database.staff ?? {}).map(({ name }) => name)).toEqual(['Bea']);
    expect(await beside()).not.toContain(basename(orphan));
    await next.close();
    expect(await namesIn(path)).toEqual(['Bea']);
  });

  it('loses nothing when killed between writing and renaming', async () => {
    await addStaff(core, 'Bea');
    let copy: Buffer | null = null;
    faulty.before('rename', tempFile, async () => {
      const folder = join(bench.folder, 'user-data', 'journals');
      const [journal = ''] = await readdir(folder);
      copy = await readFile(join(folder, journal));
      await Promise.reject(Object.assign(new Error('killed'), { code: 'EIO' }));
    });
    await fail(core, 'document.save', {});
    expect(copy).not.toBeNull();
    const next = bench.core({ surroundings: { isAlive: () => false } });
    await next.openPath(path);
    expect(Object.keys(next.document()?.database.staff ?? {})).toHaveLength(1);
  });

  it('loses nothing when killed between the rename and the end of the journal', async () => {
    await addStaff(core, 'Bea');
    faulty.failNext('unlink', 'EIO', { path: /\.journal$/ });
    await succeed(core, 'document.save', {});
    const next = bench.core({ surroundings: { isAlive: () => false } });
    await next.openPath(path);
    expect(Object.keys(next.document()?.database.staff ?? {})).toHaveLength(1);
    expect(next.document()?.revision).toBe(2);
  });

  it('whose journal has a torn last line loses only what was never confirmed', async () => {
    await addStaff(core, 'Bea');
    const folder = join(bench.folder, 'user-data', 'journals');
    const [journal = ''] = await readdir(folder);
    await writeFile(join(folder, journal), `${await readFile(join(folder, journal), 'utf8')}{"kind":"change","revi`);
    const next = bench.core({ surroundings: { isAlive: () => false } });
    await next.openPath(path);
    expect(Object.keys(next.document()?.database.staff ?? {})).toHaveLength(1);
    await addStaff(next, 'Cem');
    const third = bench.core({ surroundings: { isAlive: () => false } });
    await third.openPath(path);
    expect(Object.keys(third.document()?.database.staff ?? {})).toHaveLength(2);
  });

  it('whose file was changed by somebody else keeps its journal aside and never applies it', async () => {
    await addStaff(core, 'Bea');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Test"', '"Changed elsewhere"'));
    const next = bench.core({ surroundings: { isAlive: () => false } });
    await next.openPath(path);
    expect(next.document()?.database.staff).toEqual({});
    const journals = await readdir(join(bench.folder, 'user-data', 'journals'));
    expect(journals.filter((name) => name.endsWith('.kept'))).toHaveLength(1);
  });
});
