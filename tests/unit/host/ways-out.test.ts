import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import excel from 'exceljs';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagedCommands } from '../../../electron/cli/command-table.ts';
import { runCli } from '../../../electron/cli/index.ts';
import { writeDataFile } from '../../../electron/cli/write-data-file.ts';
import type { PageRenderer } from '../../../electron/core/ports.ts';
import { methods } from '../../../shared/contract/methods.ts';
import { shownList } from '../../../shared/documents/lists/shown-list.ts';
import { plainArrangement } from '../../../shared/domain/views/arrangement.ts';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';
import { viewList } from '../../../shared/model/saved-view.ts';
import { listCsv } from '../../../electron/core/export/lists/list-csv.ts';
import { exportedLists } from '../../../shared/documents/lists/build-list.ts';
import { day, instant } from '../../../shared/kernel/dates.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { smallCounts, smallCountsWorld, tellingPairs } from '../../builders/small-counts-world.ts';
import { createTestTime, testPorts } from '../core/core-fixture.ts';

/** The ways out through each command; none: what it writes is the working list or the data file itself (ADR 9). */
const ways: Readonly<Record<string, readonly (readonly string[])[]>> = {
  stats: [['stats', 'F.austausch', '--json']],
  charts: [['charts', 'F.austausch', '--out', 'charts', '--format', 'svg,png']],
  map: [['map', 'F.austausch', '--out', 'map', '--format', 'svg,png']],
  profiles: [
    ['profiles', 'F.austausch', '--out', 'all.pdf'],
    ['profiles', 'F.austausch', '--out', 'each'],
    ['profiles', 'F.austausch', '--out', 'forms', '--form', 'xlsx'],
  ],
  pack: [['pack', 'F.austausch', '--meeting', 'm1', '--out', 'pack']],
  export: exportedLists.flatMap((kind) =>
    ['csv', 'xlsx'].map((ending) => ['export', 'F.austausch', '--kind', kind, '--out', `${kind}.${ending}`]),
  ),
  list: [],
  check: [],
  import: [],
  'profiles-read': [],
  sample: [],
  demo: [],
};

const walks = Object.values(ways).flatMap((each) => each.map((given) => ({ way: given.join(' '), given })));

describe('small counts of people', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'austauschwerk-ways-'));
    const how = { savedAt: instant('2026-11-23T08:00:00Z'), landing: 'only-new' } as const;
    expect(await writeDataFile(path.join(folder, 'F.austausch'), smallCountsWorld(), how)).toEqual(ok(null));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are looked for in everything a command can write, and in all the window lets out by the same makers', () => {
    expect(Object.keys(ways).sort()).toEqual(Object.keys(packagedCommands).sort());
    const outgoing = Object.keys(methods).filter((name) => /^(export|chart|clipboard|profile)\.|\.render$/.test(name));
    expect(outgoing).toEqual([
      'document.render',
      'export.document',
      'profile.render',
      'export.profiles',
      'profile.readForms',
      'export.chart',
      'export.list',
      'export.registrations',
      'export.calendar',
      'chart.picture',
      'clipboard.writeImage',
      'export.reveal',
      'export.open',
    ]);
  });

  it.each(walks)('stay inside: $way', async ({ given }) => {
    const texts: string[] = [];
    const pages: Partial<PageRenderer> = {
      printPdf: async (html) => {
        texts.push(html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>|data:[^"]*/g, ' '));
        const document = await PDFDocument.create();
        for (let page = 0; page < 3; page += 1) document.addPage();
        return ok(await document.save());
      },
      drawChart: (spec, { format }) => {
        texts.push(JSON.stringify(spec));
        const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
        return Promise.resolve(ok(format === 'svg' ? new TextEncoder().encode(svg) : onePixel));
      },
    };
    const before = new Set(await readdir(folder, { recursive: true }));
    const status = await runCli(packagedCommands, {
      arguments: given,
      workingFolder: folder,
      ports: testPorts(folder, { time: createTestTime(), pages }),
      out: (text) => void texts.push(text),
      err: () => undefined,
    });
    expect(status).toBe(0);
    for (const file of await readdir(folder, { recursive: true }))
      if (!before.has(file)) texts.push(await textOf(path.join(folder, file)));

    const told = texts.join('\n');
    expect(smallCounts.filter((count) => says(told, count))).toEqual([]);
    expect(tellingPairs.filter(([part, whole]) => says(told, part) && says(told, whole))).toEqual([]);
  });
});

it.each(viewList.options)('small counts stay inside the list %s as it is shown', (list) => {
  const database = smallCountsWorld();
  const catalogue = createCatalogue('de', database.office);
  const asOf = day('2026-11-23');
  const source = { database, catalogue, readIn: catalogue, asOf, today: asOf };
  const shown = shownList({ viewList: list, arrangement: plainArrangement, viewName: null }, source);
  const told = new TextDecoder().decode(listCsv(shown.table));
  expect(shown.table.rows.length).toBeGreaterThan(0);
  expect(smallCounts.filter((count) => says(told, count))).toEqual([]);
});

function says(text: string, count: number): boolean {
  const german = count.toLocaleString('de-DE').replace('.', '\\.?');
  return new RegExp(`(?<!\\d|\\d\\.)${german}(?!\\d|\\.\\d)`).test(text);
}

async function textOf(file: string): Promise<string> {
  if (/\.(csv|txt|json|ics)$/.test(file)) return readFile(file, 'utf8');
  if (!file.endsWith('.xlsx')) return '';
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets
    .flatMap((sheet) => sheet.getSheetValues().map((row) => JSON.stringify(row ?? null)))
    .join('\n')
    .replaceAll('\\', '');
}

const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
