import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blankContact } from '../../../shared/model/blank.ts';
import { createTestBench, fail, openDocument, succeed, type TestBench } from './core-fixture.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await createTestBench();
});
afterEach(() => bench.remove());

/** The files under a folder that hold a text, without backups. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const found = await Promise.all(
    files.map(async (file) => ((await readFile(file, 'utf8')).includes(text) ? [file] : [])),
  );
  return found.flat().filter((file) => !file.includes('backups') && !file.endsWith('.bak'));
}

it('leaves the name of an anonymised person in no file but the backups, and no step to take back', async () => {
  const path = await bench.newFile();
  const core = bench.core();
  await core.openPath(path);
  const record = blankContact('Änne', 'Quittenbaum');
  const made = await succeed(core, 'command.run', { name: 'contact.create', input: { record } });
  const { id } = made.output as { id: string };
  await succeed(core, 'document.save', {});
  expect(await filesWith(bench.folder, 'Quittenbaum')).toContain(path);
  const input = { id, placeholder: 'Anonymisierte Person' };
  await succeed(core, 'command.run', { name: 'contact.anonymise', input });
  expect(openDocument(await succeed(core, 'app.state', {}))).toMatchObject({ undo: null, redo: null });
  expect(await fail(core, 'history.undo', {})).toEqual({ code: 'nothing-to-undo' });
  await succeed(core, 'document.save', {});
  await core.close();
  expect(await filesWith(bench.folder, 'Quittenbaum')).toEqual([]);
  expect(await filesWith(bench.folder, 'Anonymisierte Person')).toEqual([path]);
});
