import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedCommands } from '../../../electron/cli/command-table.ts';
import { runCli } from '../../../electron/cli/index.ts';
import { createTestTime, testPorts } from '../core/core-fixture.ts';

describe('import', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'austauschwerk-import-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  async function run(...given: string[]) {
    const printed = { out: '', err: '' };
    const status = await runCli(packagedCommands, {
      arguments: given,
      workingFolder: folder,
      ports: testPorts(folder, { time: createTestTime() }),
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
    });
    return { status, ...printed };
  }

  const sites = `Übersicht der Standorte;;
Nr.;Grundsicherungsstelle;Gebietskörperschaft
1;JC Ammersfelde;LK Ammersfelde
2;Jobcenter CELLDORF (zkT);Stadt Celldorf
Summe;2;
`;

  it('takes over a list whose headings are its own, and a second time changes nothing', async () => {
    await writeFile(path.join(folder, 'sites.csv'), sites);
    const first = await run(
      'import',
      'B.austausch',
      '--kind',
      'sites',
      '--from',
      'sites.csv',
      '--create',
      'B',
      '--json',
    );
    expect(JSON.parse(first.out)).toMatchObject({ created: 2, updated: 0, mapping: { Grundsicherungsstelle: 'name' } });
    const again = await run('import', 'B.austausch', '--kind', 'sites', '--from', 'sites.csv', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('says which column is missing where no row could be understood, and changes nothing', async () => {
    await writeFile(path.join(folder, 'sites.csv'), sites);
    await run('import', 'B.austausch', '--kind', 'sites', '--from', 'sites.csv', '--create', 'B');
    const before = await readFile(path.join(folder, 'B.austausch'));
    await writeFile(path.join(folder, 'offers.csv'), 'Anbieter;Ort;Beginn\nVHS;Celldorf;1.2.25\n');
    const { status, out } = await run('import', 'B.austausch', '--kind', 'offers', '--from', 'offers.csv');
    expect(status).toBe(1);
    expect(out).toContain('Ordnen Sie eine Spalte zu: „Angebot“');
    expect(out).toContain('Spalten der Liste: Anbieter, Ort, Beginn');
    expect(await readFile(path.join(folder, 'B.austausch'))).toEqual(before);
  });

  it('tells by itself what a list is about, which columns it is not sure of and which it leaves', async () => {
    await writeFile(path.join(folder, 'sites.csv'), sites);
    await run('import', 'B.austausch', '--kind', 'sites', '--from', 'sites.csv', '--create', 'B');
    const people =
      'Anspr.-partner;Dienststelle;Mailadr.;Handy;Fkt.;Fax;\nFrau Dr. Eva Adler;JC Ammersfelde;e@x.example;0170 123456;GF;05;Notiz\n';
    await writeFile(path.join(folder, 'people.csv'), people);
    const { status, out } = await run('import', 'B.austausch', '--from', 'people.csv', '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('Personen: 1 neu, 0 geändert, 0 unverändert');
    expect(out).toContain('Nicht übernommene Spalten: Fax, Spalte G');
    const { out: answers } = await run('import', 'B.austausch', '--from', 'people.csv', '--kind', 'sites', '--json');
    expect(JSON.parse(answers)).toMatchObject({ looksLike: 'contacts' });
  });
});
