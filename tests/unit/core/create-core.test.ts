import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addStaff, createTestBench, fail, openDocument, succeed, type TestBench } from './core-fixture.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await createTestBench();
});
afterEach(() => bench.remove());

describe('core', () => {
  it('starts with the welcome phase and nothing on disk', async () => {
    const state = await succeed(bench.core(), 'app.state', {});
    expect(state).toEqual({ phase: 'welcome', recentFiles: [], defaultFolder: join(bench.folder, 'documents') });
    expect(await readdir(bench.folder)).toEqual([]);
  });

  it('makes a data file, changes it, writes it, and reads the same back', async () => {
    const path = await bench.newFile();
    const core = bench.core();
    await core.openPath(path);
    const id = await addStaff(core, 'Bea Beispiel');
    const saved = openDocument(await succeed(core, 'document.save', {}));
    expect(saved.save.state).toBe('saved');
    await core.close();
    const again = bench.core();
    await again.openPath(path);
    expect(again.document()?.database.staff[id]?.name).toBe('Bea Beispiel');
    expect(again.document()?.revision).toBe(2);
  });

  it('opens the sample', async () => {
    const core = bench.core();
    await succeed(core, 'document.create', { from: 'sample', officeName: '', fileName: 'Muster' });
    expect(core.document()?.database.office.isSample).toBe(true);
  });

  it('writes one record per line', async () => {
    const path = await bench.newFile();
    const core = bench.core();
    await core.openPath(path);
    await addStaff(core, 'A');
    await addStaff(core, 'B');
    await core.close();
    const lines = (await readFile(path, 'utf8')).split('\n');
    expect(lines.filter((line) => line.includes('"jobFunction"'))).toHaveLength(2);
  });

  it('answers unknown methods, bad inputs and calls without a document', async () => {
    const core = bench.core();
    expect(await fail(core, 'nope' as never, {})).toEqual({ code: 'refused' });
    expect(await fail(core, 'document.openRecent', { id: 7 })).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'id', code: 'wrong-shape', value: '7' }],
    });
    expect(await fail(core, 'command.run', { name: 'staff.create', input: {} })).toEqual({ code: 'no-document' });
  });
});
