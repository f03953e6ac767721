import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fixture, list, plan, emptyOffice } from './lists.ts';

const text = 'Standort;PLZ;Beginn\r\nJobcenter Süd;01067;01.12.2016\r\n';
const rows = [
  ['Standort', 'PLZ', 'Beginn'],
  ['Jobcenter Süd', '01067', '01.12.2016'],
];

describe('text lists', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('are read as %s', async (encoding, bytes) => {
    expect(await list(bytes)).toMatchObject({ encoding, separator: ';', headerIndex: 0, rows });
  });

  it.each(['\t', ',', '|'])('find the separator %j', async (separator) => {
    const read = await list(text.replaceAll(';', separator));
    expect(read).toMatchObject({ separator, rows });
  });

  it('find the headings below two title rows and repeated ones further down', async () => {
    const read = await list(`Liste\n\n${text}Standort;PLZ;Beginn\nJobcenter Nord;12345;2020\n`);
    expect(read.headerIndex).toBe(2);
    expect(plan(emptyOffice(), read).preview.counts).toMatchObject({ new: 2, rejected: 3 });
  });
});

describe('workbooks', () => {
  async function workbook(): Promise<Buffer> {
    const book = new excel.Workbook();
    book.addWorksheet('Deckblatt').addRow(['Standorte']);
    const sheet = book.addWorksheet('Liste');
    sheet.addRow(['Standort', 'PLZ', 'Beginn', 'Bemerkung']);
    sheet.addRow([
      'Jobcenter Süd',
      '01067',
      new Date(Date.UTC(2016, 11, 1)),
      { formula: 'A1&"!"', result: 'gerechnet' },
    ]);
    sheet.addRow([{ richText: [{ text: 'Jobcenter ' }, { text: 'Nord' }] }, 12345, 42705, { error: '#N/A' }]);
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  it('are read by content: fullest sheet, days unmoved, results of formulas', async () => {
    const read = await list(await workbook(), 'liste.csv');
    expect(read).toMatchObject({ sheets: ['Deckblatt', 'Liste'], sheet: 'Liste', encoding: 'Excel (XLSX)' });
    expect(read.rows.slice(1)).toEqual([
      ['Jobcenter Süd', '01067', '01.12.2016', 'gerechnet'],
      ['Jobcenter Nord', '12345', '42705', '#N/A'],
    ]);
  });

  it('keep the headings of a real export', async () => {
    expect((await list(fixture('anmeldungen-2026-12-02.xlsx'))).rows.length).toBeGreaterThan(50);
  });
});
