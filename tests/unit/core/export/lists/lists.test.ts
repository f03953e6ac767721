import excel from 'exceljs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listCsv } from '../../../../../electron/core/export/lists/list-csv.ts';
import { listWorkbook } from '../../../../../electron/core/export/lists/list-workbook.ts';
import { aboutList, buildList, exportedLists } from '../../../../../shared/documents/lists/build-list.ts';
import { listSource, type ListTable } from '../../../../../shared/documents/lists/list-table.ts';
import { createCatalogue } from '../../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import type { OfferId } from '../../../../../shared/kernel/ids.ts';
import { blankOffer } from '../../../../../shared/model/blank.ts';
import type { Database } from '../../../../../shared/model/database.ts';
import { createSample } from '../../../../../shared/sample/create-sample.ts';

const sample = createSample({ scale: 'small', seed: 1 });
const sourceOf = (database: Database, asOf = '2026-11-22', isPast = false) =>
  listSource({ database, asOf: day(asOf), isPast, meeting: null }, createCatalogue('de', database.office));

async function workbookOf(table: ListTable, database: Database) {
  const source = sourceOf(database);
  const bytes = await listWorkbook(table, { about: aboutList(table, source), texts: source.texts, creator: 'Büro' });
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes.buffer as never); // the declared Buffer is one of exceljs's own
  return workbook;
}

describe('a list that leaves the program', () => {
  it.each(exportedLists)('of %s has a heading once over every column, and as many cells in every row', (kind) => {
    const { columns, rows } = buildList(kind, sourceOf(sample));
    const headings = columns.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    columns.forEach(({ kind: is }, at) => {
      if (is !== 'day') return;
      for (const row of rows) expect(row[at] === null || /^\d{4}-\d\d-\d\d$/.test(String(row[at]))).toBe(true);
    });
  });

  it('is a workbook with real days and numbers, a head that filters, and a sheet that names the day', async () => {
    const table = buildList('deadlines', sourceOf(sample));
    const workbook = await workbookOf(table, sample);
    const sheet = workbook.getWorksheet('Fristen');
    const [dueOn, daysLeft] = table.rows[0] ?? [];
    expect(sheet?.getCell('A2').value).toEqual(new Date(`${String(dueOn)}T00:00:00Z`));
    expect(sheet?.getCell('A2').numFmt).toBe('dd.mm.yyyy');
    expect(sheet?.getCell('B2').value).toBe(daysLeft);
    expect(sheet?.getCell('A1').value).toBe('Fällig am');
    expect(sheet?.autoFilter).toBeTruthy();
    expect(workbook.getWorksheet('Hinweise')?.getCell('A2').value).toBe('Stand: 22.11.2026');
  });

  it('is a CSV as German Excel opens it, and reads back as it was', () => {
    const table = buildList('agreements', sourceOf(sample));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(listCsv(table));
    expect(text.startsWith('\ufeffStandort;Art;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
    expect(data).toHaveLength(table.rows.length + 1);
    expect(data.flat()).toContain('31.12.2028');
  });

  it('never holds a formula: neither in CSV nor in a workbook', async () => {
    const evil = '=HYPERLINK("http://x";"y")';
    const table: ListTable = {
      title: '=1/2[x]',
      columns: [{ heading: 'Name', kind: 'text' }],
      rows: [evil, '+49 203 1', '-1', '@x', '\t=1'].map((each) => [each]),
      notes: [],
    };
    const lines = new TextDecoder().decode(listCsv(table)).split('\r\n').slice(1, -1);
    for (const line of lines) expect(line).toMatch(/^"?'/);
    const sheet = (await workbookOf(table, sample)).worksheets[0];
    expect(sheet?.name).toBe('=1-2-x-');
    expect(sheet?.getCell('A2').value).toBe(evil);
    expect(sheet?.getCell('A2').formula).toBeFalsy();
  });

  it('hides small counts of people and says so, in both forms; what the office asked for stays', async () => {
    const offer = { ...blankOffer('Kochkurs'), id: 'o1' as OfferId, startsOn: day('2026-03-01'), placesOffered: 2 };
    const counted = { ...offer, enrolments: 2, participations: 14, participants: 0 };
    const database: Database = { ...sample, offers: { o1: counted } };
    const table = buildList('offers', sourceOf(database));
    const cell = (heading: string) => table.rows[0]?.[table.columns.findIndex((each) => each.heading === heading)];
    expect(['Plätze', 'Anmeldungen', 'Teilnahmen', 'Personen'].map(cell)).toEqual([2, '•', 14, 0]);
    expect(new TextDecoder().decode(listCsv(table))).toContain('• = Zahl unter 3');
    const notes = (await workbookOf(table, database)).getWorksheet('Hinweise');
    expect(notes?.getCell('A5').text).toContain('• = Zahl unter 3');
    const open = { ...database, office: { ...database.office, smallCountThreshold: 0 } };
    expect(buildList('offers', sourceOf(open))).toMatchObject({ notes: [] });
  });

  it('of a past day leaves out the terms that nobody had signed by then', () => {
    const phases = (asOf: string, isPast: boolean) =>
      buildList('agreements', sourceOf(sample, asOf, isPast)).rows.map((row) => row[9]);
    expect(phases('2025-06-01', true)).toContain('Förderphase IV');
    expect(phases('2025-06-01', true)).not.toContain('Förderphase V');
    expect(phases('2026-11-22', false)).toContain('Förderphase V');
  });
});
