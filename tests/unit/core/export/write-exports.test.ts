import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberedName, safeFileName } from '../../../../shared/kernel/file-name.ts';
import { createExportWriter, type FreshFile } from '../../../../electron/core/export/write-exports.ts';
import { realFileSystem, type FileSystem } from '../../../../electron/core/storage/file-system.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'exports-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing exports', () => {
  it('never touches a file it did not write', async () => {
    await writeFile(path.join(folder, 'Mappe.pdf'), 'somebody else');
    const outcome = await writer()(folder, [fresh('new')]);
    expect(outcome).toMatchObject({ ok: true, value: [{ fileName: 'Mappe (2).pdf', bytes: 3 }] });
    expect(await contents()).toEqual({ 'Mappe (2).pdf': 'new', 'Mappe.pdf': 'somebody else' });
  });

  it('replaces its own file of this run', async () => {
    const write = writer();
    await write(folder, [fresh('first')]);
    await write(folder, [fresh('second')]);
    expect(await contents()).toEqual({ 'Mappe.pdf': 'second' });
  });

  it('keeps its own file once somebody has changed it', async () => {
    const write = writer();
    await write(folder, [fresh('first')]);
    await writeFile(path.join(folder, 'Mappe.pdf'), 'with notes');
    await write(folder, [fresh('second')]);
    expect(await contents()).toEqual({ 'Mappe (2).pdf': 'second', 'Mappe.pdf': 'with notes' });
  });

  it('takes a number when the file is open in another program', async () => {
    let isOpen = false;
    const locked: FileSystem = {
      ...realFileSystem,
      rename: (from, to) =>
        isOpen ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' })) : realFileSystem.rename(from, to),
    };
    const write = writer(locked);
    await write(folder, [fresh('first')]);
    isOpen = true;
    const outcome = await write(folder, [fresh('second')]);
    expect(outcome).toMatchObject({ ok: true, value: [{ fileName: 'Mappe (2).pdf' }] });
    expect(await contents()).toEqual({ 'Mappe (2).pdf': 'second', 'Mappe.pdf': 'first' });
  });

  it('leaves nothing behind when the disk refuses, and says where', async () => {
    const full: FileSystem = {
      ...realFileSystem,
      link: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      copyFile: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    const outcome = await writer(full)(folder, [fresh('new')]);
    expect(outcome).toEqual({ ok: false, error: { code: 'write-failed', path: folder, cause: 'ENOSPC' } });
    expect(await contents()).toEqual({});
  });
});

describe('file names', () => {
  it.each([
    ['2026-12-15_Treffen_Bochum.pdf', '2026-12-15_Treffen_Bochum.pdf'],
    ['a/b\\c:d*?.pdf', 'a-b-c-d.pdf'],
    ['CON.pdf', 'Datei-CON.pdf'],
    ['.pdf', 'pdf'],
    ['  . .pdf', 'Datei.pdf'],
    ['Grüße\u0000.pdf', 'Grüße.pdf'],
  ])('turns %j into one that every system takes', (wanted, safe) => {
    expect(safeFileName(wanted)).toBe(safe);
  });

  it('puts numbers before the ending', () => {
    expect([1, 2].map((number) => numberedName('Mappe.pdf', number))).toEqual(['Mappe.pdf', 'Mappe (2).pdf']);
  });

  it('cuts what is too long and keeps the ending', () => {
    expect(safeFileName(`${'ä'.repeat(400)}.pdf`)).toBe(`${'ä'.repeat(90)}.pdf`);
  });
});

function writer(disk: FileSystem = realFileSystem) {
  let count = 0;
  return createExportWriter({ disk, sleep: () => Promise.resolve(), uniqueName: () => `u${(count += 1)}` });
}

function fresh(text: string): FreshFile {
  return { fileName: 'Mappe.pdf', part: 'agenda-pack', format: 'pdf', pages: 1, bytes: new TextEncoder().encode(text) };
}

async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  );
}
