import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestBench, succeed, type TestBench } from '../core-fixture.ts';
import { fixture } from './lists.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await createTestBench();
});
afterEach(() => bench.remove());

const base64 = fixture('standorte-2026-10.csv').toString('base64');
const request = { kind: 'sites', meetingId: null, fileName: 'standorte.csv', base64, sheet: null } as const;

describe('taking a list over', () => {
  it('changes nothing before it is applied, is one step, and undo brings every byte of the data back', async () => {
    const path = await bench.newFile();
    const core = bench.core();
    await core.openPath(path);
    const before = await succeed(core, 'document.load', {});
    const { listId, mapping } = await succeed(core, 'import.read', request);
    await succeed(core, 'import.preview', { listId, mapping, decisions: {} });
    expect((await succeed(core, 'document.load', {})).json).toBe(before.json);
    const done = await succeed(core, 'import.apply', { listId, mapping, decisions: {} });
    expect(done).toEqual({ created: 31, updated: 0, unchanged: 0, runId: expect.any(String) as string });
    expect(core.document()?.revision).toBe(before.revision + 1);
    await succeed(core, 'history.undo', {});
    expect((await succeed(core, 'document.load', {})).json).toBe(before.json);
  });

  it('keeps what it changed and how the columns were understood, for days later and for the next list', async () => {
    const core = bench.core();
    await core.openPath(await bench.newFile());
    const first = await succeed(core, 'import.read', request);
    expect(first.isRemembered).toBe(false);
    const postcode = first.columns.find((column) => column.heading === 'PLZ')?.key ?? '';
    const { [postcode]: _left, ...mapping } = first.mapping;
    const { runId } = await succeed(core, 'import.apply', { listId: first.listId, mapping, decisions: {} });
    const second = await succeed(core, 'import.read', request);
    expect([second.isRemembered, second.mapping]).toEqual([true, mapping]);
    await succeed(core, 'command.run', { name: 'importRun.undo', input: { id: runId } });
    const { database } = core.document() ?? { database: null };
    expect(database?.sites).toEqual({});
    expect(Object.values(database?.importRuns ?? {})).toMatchObject([{ created: 31, changes: [] }]);
    await succeed(core, 'history.undo', {});
    expect(Object.keys(core.document()?.database.sites ?? {})).toHaveLength(31);
  });

  it('shows the first rows and guesses what the columns are', async () => {
    const core = bench.core();
    await core.openPath(await bench.newFile());
    const table = await succeed(core, 'import.read', request);
    expect(table).toMatchObject({ encoding: 'Windows-1252', separator: ';', headerRow: 3, rowCount: 33 });
    const postcode = table.columns.find((column) => column.heading === 'PLZ');
    expect(postcode?.samples.slice(0, 3)).toEqual(['21000', '21137', '01067']);
    expect(table.mapping[postcode?.key ?? '']).toBe('postcode');
  });
});
