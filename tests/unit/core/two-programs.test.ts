import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { realFileSystem } from '../../../electron/core/storage/file-system.ts';
import { addStaff, createTestBench, fail, openDocument, succeed, type TestBench } from './core-fixture.ts';

const ben = { displayName: 'Ben Beispiel', machine: 'pc-2' };
const minutesMs = 60_000;

let bench: TestBench;
let path = '';
let first: Core;
beforeEach(async () => {
  bench = await createTestBench();
  path = await bench.newFile();
  first = bench.core();
  await first.openPath(path);
});
afterEach(() => bench.remove());

const documentOf = async (core: Core) => openDocument(await succeed(core, 'app.state', {}));
/** Lets the time pass in steps. What beats and looks reads the disk in between, so this goes to the disk as well, and more often. */
async function pass(minutes: number): Promise<void> {
  for (let step = 0; step < minutes * 4; step += 1) {
    bench.time.pass(minutesMs / 4);
    for (let turn = 0; turn < 20; turn += 1) await stat(bench.folder);
  }
}

describe('two programs on one file', () => {
  it('the second may only read, and knows who holds the file on which machine since when', async () => {
    const second = bench.core({ identity: ben });
    await second.openPath(path);
    expect((await documentOf(second)).readOnly).toEqual({
      reason: 'held-by-other',
      holder: { displayName: 'Anna Muster', machine: 'pc-1', since: '2026-11-23T08:00:00.000Z' },
    });
    expect(
      await fail(second, 'command.run', { name: 'office.update', input: { changes: { name: 'X' } } }),
    ).toMatchObject({
      code: 'read-only',
      holder: { displayName: 'Anna Muster' },
    });
    await second.close();
    await addStaff(first, 'Bea');
    await succeed(first, 'document.save', {});
  });

  it('the second may write once the first has let go', async () => {
    const second = bench.core({ identity: ben });
    await second.openPath(path);
    await first.close();
    const reopened = openDocument(await succeed(second, 'document.reopen', { takeOverLock: false }));
    expect(reopened.readOnly).toBeNull();
  });

  it('the second cannot take over while the first is alive, however long it waits', async () => {
    const second = bench.core({ identity: ben });
    await second.openPath(path);
    await pass(12);
    const reopened = openDocument(await succeed(second, 'document.reopen', { takeOverLock: true }));
    expect(reopened.readOnly?.reason).toBe('held-by-other');
  });

  it('a lock that has not moved for five minutes can be taken over, not before, and never unasked', async () => {
    await first.close();
    const dead = {
      session: 'dead',
      displayName: 'Cem',
      machine: 'pc-3',
      pid: 1,
      since: '2026-11-23T07:00:00Z',
      counter: 9,
    };
    await writeFile(`${path}.lock`, JSON.stringify(dead));
    const second = bench.core({ identity: ben });
    await second.openPath(path);
    await pass(4);
    const early = openDocument(await succeed(second, 'document.reopen', { takeOverLock: true }));
    expect(early.readOnly?.reason).toBe('held-by-other');
    await pass(2);
    const unasked = openDocument(await succeed(second, 'document.reopen', { takeOverLock: false }));
    expect(unasked.readOnly?.reason).toBe('held-by-other');
    await pass(1);
    const taken = openDocument(await succeed(second, 'document.reopen', { takeOverLock: true }));
    expect(taken.readOnly).toBeNull();
  });

  it('a holder whose lock was taken writes nothing more and keeps its state beside the file', async () => {
    await addStaff(first, 'Bea');
    const other = { session: 'other', ...ben, pid: 1, since: '2026-11-23T08:01:00Z', counter: 0 };
    await writeFile(`${path}.lock`, JSON.stringify(other));
    const before = await readFile(path);
    expect((await fail(first, 'document.save', {})).code).toBe('lock-lost');
    expect((await documentOf(first)).readOnly).toMatchObject({ reason: 'held-by-other', holder: ben });
    expect(await readFile(path)).toEqual(before);
    await first.close();
    expect(JSON.parse(await readFile(`${path}.lock`, 'utf8'))).toEqual(other);
    const copies = (await readdir(dirname(path))).filter((name) => name.includes('Anna Muster'));
    expect(copies).toHaveLength(1);
  });

  it('the lock of a program of this machine that has died does not count', async () => {
    const second = bench.core({ surroundings: { isAlive: () => false } });
    await second.openPath(path);
    expect((await documentOf(second)).readOnly).toBeNull();
  });

  it('a file in a folder that cannot be written is opened to read, and nothing is made there', async () => {
    await first.close();
    const before = await readdir(dirname(path));
    const denied = () => Promise.reject(Object.assign(new Error(), { code: 'EROFS' }));
    const reader = bench.core({ surroundings: { disk: { ...realFileSystem, access: denied } } });
    await reader.openPath(path);
    expect((await documentOf(reader)).readOnly).toEqual({ reason: 'folder-not-writable' });
    expect(await readdir(dirname(path))).toEqual(before);
  });

  it('a file opened to read on request makes no lock and can be opened to write later', async () => {
    await first.close();
    const reader = bench.core();
    await reader.openPath(path, { readOnly: true });
    expect((await documentOf(reader)).readOnly).toEqual({ reason: 'asked' });
    expect(await readdir(dirname(path))).not.toContain('Office.austausch.lock');
    const reopened = openDocument(await succeed(reader, 'document.reopen', { takeOverLock: false }));
    expect(reopened.readOnly).toBeNull();
  });
});
