import excel from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../../electron/core/import/read-list.ts';
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
      ['Jobcenter Nord', '12345', '42705', ''],
    ]);
  });

  it('keep the headings of a real export', async () => {
    expect((await list(fixture('anmeldungen-2026-12-02.xlsx'))).rows.length).toBeGreaterThan(50);
  });
});

describe('files that are no list', () => {
  async function reason(bytes: Buffer): Promise<unknown> {
    return readList(bytes, { kind: 'sites', fileName: 'x', sheet: null });
  }
  const refused = (because: string) => ({
    ok: false,
    error: { code: 'list-unreadable', fileName: 'x', reason: because },
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from('\n\n;;\n')],
    ['wrong-type', Buffer.from('%PDF-1.7 …')],
    ['wrong-type', Buffer.from('<!doctype html><p>')],
    ['wrong-type', Buffer.from([1, 0, 2, 0, 0, 0, 3, 4, 5])],
    ['wrong-type', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')])],
    ['encrypted', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['damaged', Buffer.from('PK\x03\x04 broken')],
    ['no-header', Buffer.from('ein Satz ohne Liste\nnoch einer\n')],
    ['too-large', Buffer.alloc(20_000_001, 65)],
  ])('are refused: %s', async (because, bytes) => {
    expect(await reason(bytes)).toEqual(refused(because));
  });

  it('cannot lie about their size: a zip bomb is not unpacked', async () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000));
    expect(await reason(zipOf('xl/workbook.xml', packed, 1000))).toEqual(refused('damaged'));
    expect(await reason(zipOf('xl/workbook.xml', packed, 4_000_000_000))).toEqual(refused('too-large'));
  });
});

/** A zip file with one entry that states a size of its own. */
function zipOf(name: string, packed: Buffer, statedBytes: number): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(statedBytes, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(statedBytes, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
