import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockPath, previousCopyPath, tempStem } from '../../../electron/core/storage/file-names.ts';
import { addStaff, createTestBench, openDocument, succeed, type TestBench } from './core-fixture.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await createTestBench();
});
afterEach(() => bench.remove());

/** A name of so many bytes with the ending of a data file; umlauts take two each. */
const named = (bytes: number): string => {
  const stem = bytes - '.austausch'.length;
  return `${'ä'.repeat(Math.floor(stem / 2))}${'x'.repeat(stem % 2)}.austausch`;
};

describe('a data file with a name as long as the disk takes', () => {
  it.each([200, 215, 216, 230, 250, 251, 255])('opens, saves and leaves nothing behind: %i bytes', async (bytes) => {
    const made = await bench.newFile('Kurz');
    const path = join(dirname(made), named(bytes));
    await rename(made, path);
    const core = bench.core();
    const opened = await core.openPath(path);
    expect(opened.ok && openDocument(opened.value).readOnly).toBeNull();
    await addStaff(core, 'Bea');
    await succeed(core, 'document.save', {});
    await core.close();
    const beside = (await readdir(dirname(path))).filter((name) => name !== basename(path));
    expect(beside.filter((name) => name.includes('tmp') || name.endsWith('.lock'))).toEqual([]);
    expect(beside).toContain(basename(previousCopyPath(path)));
  });

  it('keeps the names it always had where there is room, and tells long ones apart', () => {
    expect(lockPath(`/a/${named(250)}`)).toBe(`/a/${named(250)}.lock`);
    expect(previousCopyPath(`/a/${named(251)}`)).toBe(`/a/${named(251)}.bak`);
    expect(tempStem(named(215))).toBe(`.${named(215)}.`);
    const [one, other] = [`${'x'.repeat(250)}1`, `${'x'.repeat(250)}2`];
    expect(lockPath(one)).not.toBe(lockPath(other));
    expect(tempStem(one)).not.toBe(tempStem(other));
    for (const path of [lockPath(`/a/${named(255)}`), previousCopyPath(`/a/${named(255)}`)])
      expect(Buffer.byteLength(basename(path))).toBeLessThanOrEqual(255);
  });
});
