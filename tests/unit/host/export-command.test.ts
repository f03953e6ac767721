import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedCommands } from '../../../electron/cli/command-table.ts';
import { runCli } from '../../../electron/cli/index.ts';
import { createTestTime, testPorts } from '../core/core-fixture.ts';

describe('export', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'austauschwerk-export-'));
    await run('sample', '--out', 'Büro.austausch', '--scale', 'small', '--seed', '1');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function run(...given: string[]) {
    const printed = { out: '', err: '' };
    const status = await runCli(packagedCommands, {
      arguments: [...given, '--json'],
      workingFolder: folder,
      ports: testPorts(folder, { time: createTestTime() }),
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
    });
    const json = printed.out === '' ? null : (JSON.parse(printed.out) as Readonly<Record<string, unknown>>);
    return { status, json, err: printed.err };
  }

  it.each(['xlsx', 'csv'])('writes a list as %s with as many rows as the list has', async (ending) => {
    const listed = await run('list', 'Büro.austausch', '--kind', 'sites');
    const { status, json } = await run('export', 'Büro.austausch', '--kind', 'sites', '--out', `neu/L.${ending}`);
    expect(status).toBe(0);
    const file = path.join(folder, 'neu', `L.${ending}`);
    expect(json).toMatchObject({ file, rows: (listed.json?.['items'] as unknown[]).length });
    expect((await readFile(file)).length).toBe(json?.['bytes']);
    expect(await readdir(path.join(folder, 'neu'))).toEqual([`L.${ending}`]);
  });

  it('writes the open deadlines as a calendar, each once, as of the day that is asked for', async () => {
    const listed = await run('list', 'Büro.austausch', '--kind', 'deadlines', '--as-of', '2025-10-01');
    const items = listed.json?.['items'] as { id: string; state: string }[];
    const { json } = await run('export', 'Büro.austausch', '--out', 'F.ics', '--as-of', '2025-10-01');
    const text = (await readFile(path.join(folder, 'F.ics'), 'utf8')).replaceAll('\r\n ', '');
    const uids = [...text.matchAll(/^UID:(.*)@austauschwerk\r?$/gm)].map(([, uid]) => uid);
    const open = items.filter(({ state }) => state === 'OPEN').map(({ id }) => id);
    expect(open.length).toBeGreaterThan(0);
    expect(uids).toEqual(open);
    expect(json?.['rows']).toBe(open.length);
  });

  it('replaces what it wrote before, whole, and leaves nothing beside it', async () => {
    await writeFile(path.join(folder, 'L.csv'), 'x'.repeat(1_000_000));
    await run('export', 'Büro.austausch', '--kind', 'organisations', '--out', 'L.csv');
    expect(await readFile(path.join(folder, 'L.csv'), 'utf8')).toMatch(/^\ufeffName;/);
    expect((await readdir(folder)).sort()).toEqual(['Büro.austausch', 'L.csv']);
  });

  it.each([
    [['export', 'Büro.austausch', '--kind', 'sites'], 2],
    [['export', 'Büro.austausch', '--kind', 'nope', '--out', 'a.csv'], 2],
    [['export', 'Büro.austausch', '--kind', 'sites', '--out', 'Büro.austausch'], 2],
    [['export', 'Büro.austausch', '--kind', 'sites', '--out', 'a.ics'], 2],
    [['export', 'Büro.austausch', '--kind', 'sites', '--out', 'a.csv', '--as-of', '1.1.2026'], 2],
    [['export', '--kind', 'sites', '--out', 'a.csv'], 2],
    [['export', 'Büro.austausch', '--kind', 'sites', '--meeting', '2027-01-07', '--out', 'a.csv'], 2],
    [['list', 'Büro.austausch', '--kind', 'contacts', '--meeting', '2027-01-07'], 2],
    [['export', 'Büro.austausch', '--kind', 'registrations', '--meeting', 'nope', '--out', 'a.csv'], 1],
    [['export', 'fehlt.austausch', '--kind', 'sites', '--out', 'a.csv'], 3],
    [['export', 'Büro.austausch', '--kind', 'sites', '--out', 'voll/a.csv'], 3],
  ])('%j ends with %i and writes nothing', async (given, status) => {
    await mkdir(path.join(folder, 'voll', 'a.csv', 'schon da'), { recursive: true });
    const answer = await run(...given);
    expect(answer.status).toBe(status);
    expect((await readdir(folder)).sort()).toEqual(['Büro.austausch', 'voll']);
    expect(await readdir(path.join(folder, 'voll'))).toEqual(['a.csv']);
  });
});
