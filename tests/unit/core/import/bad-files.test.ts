import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankOffice } from '../../../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import type { ListFault } from '../../../../shared/kernel/errors.ts';
import { createTestBench, fail, succeed, type TestBench } from '../core-fixture.ts';
import { containerOf, sheetXml, workbookOf, zipOf } from './odd-files.ts';

let bench: TestBench;
let path: string;
let core: ReturnType<TestBench['core']>;
beforeAll(async () => {
  bench = await createTestBench();
  path = await bench.newFile();
  core = bench.core();
  await core.openPath(path);
});
afterAll(() => bench.remove());

const head = ['Standort', 'PLZ', 'Ort', 'Beginn'];
const wide = Array.from({ length: 16_384 }, (_, index) => `Spalte ${String(index)}`);

/** Files people choose by mistake: name, what is in them, why they are no list, and a word of the advice. */
const files: readonly (readonly [string, Buffer, ListFault, RegExp])[] = [
  ['leer.csv', Buffer.alloc(0), 'empty', /keine Zeilen/],
  ['leer.xlsx', workbookOf(sheetXml([])), 'empty', /keine Zeilen/],
  ['nur-kopf.csv', Buffer.from('Standort;PLZ;Ort\n;;\n'), 'only-header', /nur Überschriften/],
  ['nur-kopf.xlsx', workbookOf(sheetXml([head])), 'only-header', /nur Überschriften/],
  ['brief.txt', Buffer.from('ein Satz ohne Liste\nnoch einer\n'), 'no-header', /Überschriften/],
  ['alt.xls', containerOf('Root Entry', 'Workbook'), 'old-excel', /\.xlsx/],
  ['binär.xlsb', zipOf({ 'xl/workbook.bin': 'x' }), 'old-excel', /\.xlsx/],
  ['liste.ods', zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }), 'open-document', /LibreOffice/],
  ['brief.docx', zipOf({ 'word/document.xml': '<w:document/>' }), 'word', /Word-Dokument/],
  ['brief.doc', containerOf('Root Entry', 'WordDocument'), 'word', /Word-Dokument/],
  ['plan.pdf', Buffer.from('%PDF-1.7 …'), 'pdf', /PDF/],
  ['foto.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'picture', /Bild/],
  ['foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture', /Bild/],
  ['mail.msg', containerOf('__properties_version1.0', '__substg1.0_001A'), 'mail', /Anlage/],
  ['seite.xls', Buffer.from('<!doctype html><table>'), 'web-page', /Webseite/],
  ['bytes.csv', Buffer.from([1, 0, 2, 0, 0, 0, 3, 4, 5]), 'wrong-type', /\.xlsx/],
  ['nullen.csv', Buffer.from('Standort;PLZ\nJobcenter\0Süd;1\n'), 'wrong-type', /\.xlsx/],
  ['geschützt.xlsx', containerOf('Root Entry', 'EncryptedPackage', 'EncryptionInfo'), 'encrypted', /Kennwort/],
  ['geschützt.zip', zipOf({ 'xl/workbook.xml': '' }, true), 'encrypted', /Kennwort/],
  ['abgerissen.xlsx', workbookOf(sheetXml([head, head])).subarray(0, 300), 'damaged', /beschädigt/],
  ['kaputt.xlsx', workbookOf('<worksheet><sheetData><row><c t="inlineStr"'), 'damaged', /beschädigt/],
  ['gross.csv', Buffer.alloc(20_000_001, 65), 'too-large', /20 MB/],
  ['breit.csv', Buffer.from(`${wide.join(';')}\n`), 'too-many-columns', /300 Spalten/],
  ['breit.xlsx', workbookOf(sheetXml([wide])), 'too-many-columns', /300 Spalten/],
];

describe('a file that is no list', () => {
  it.each(files)(
    'is refused by name and cause, and nothing is changed: %s',
    async (fileName, bytes, reason, advice) => {
      const before = await readFile(path);
      const request = {
        kind: 'sites',
        meetingId: null,
        fileName,
        base64: bytes.toString('base64'),
        sheet: null,
      } as const;
      const error = await fail(core, 'import.read', request);
      expect(error).toEqual({ code: 'list-unreadable', fileName, reason });
      const { problems } = createCatalogue('de', blankOffice('')).errors;
      const { text } = problems['list-unreadable']({ code: 'list-unreadable', fileName, reason });
      expect(text).toContain(`„${fileName}“`);
      expect(text).toMatch(advice);
      expect(await readFile(path)).toEqual(before);
    },
  );
});

describe('a workbook with more than a list', () => {
  const read = (bytes: Buffer, fileName = 'liste.xlsm') =>
    succeed(core, 'import.read', {
      kind: 'sites',
      meetingId: null,
      fileName,
      base64: bytes.toString('base64'),
      sheet: null,
    });

  it('is read without its macros and without formulas that have no result, and says so', async () => {
    const sheet = sheetXml([head, ['Jobcenter Süd', '01067', '=A1', '2020']]);
    const table = await read(workbookOf(sheet, { 'xl/vbaProject.bin': 'Sub Auto_Open()' }));
    expect(table.remarks).toEqual(['macros-ignored', 'formulas-without-result']);
    expect(table.columns.map((column) => column.samples[0])).toEqual(['Jobcenter Süd', '01067', '', '2020']);
  });

  it('joins headings in two rows, and takes joined cells for every row they span', async () => {
    const merges = '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>';
    const rows = [
      ['', 'Lage', '', 'Vereinbarung'],
      ['Standort', 'PLZ', 'Ort', 'bis'],
      ['Jobcenter Süd', '01067', 'Süd', '2026'],
      ['', '01069', 'Südost', '2027'],
    ];
    const table = await read(workbookOf(sheetXml(rows, merges)));
    expect(table.remarks).toEqual(['two-header-rows', 'merged-cells-filled']);
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Standort',
      'Lage PLZ',
      'Lage Ort',
      'Vereinbarung bis',
    ]);
    expect(table.columns[0]?.samples).toEqual(['Jobcenter Süd', 'Jobcenter Süd']);
  });

  it('is read with what is hidden, and says so', async () => {
    const sheet = sheetXml([head, ['Jobcenter Süd', '01067', 'Süd', '2020']]).replace(
      '<row><c t="inlineStr"><is><t>Job',
      '<row hidden="1"><c t="inlineStr"><is><t>Job',
    );
    expect((await read(workbookOf(sheet))).remarks).toEqual(['hidden-cells-read']);
  });

  it('keeps what stands in a column without a heading', async () => {
    const table = await read(workbookOf(sheetXml([head, ['Jobcenter Süd', '01067', 'Süd', '2020', 'Nachtrag']])));
    expect(table.columns.at(-1)).toMatchObject({ heading: '', samples: ['Nachtrag'] });
  });
});
