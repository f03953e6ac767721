import { describe, expect, it } from 'vitest';
import { list } from './lists.ts';
import { zipOf } from './odd-files.ts';

const relation = (id: string, role: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${role}" Target="${target}"/>`;
const relations = (...each: readonly string[]): string => `<Relationships>${each.join('')}</Relationships>`;
const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const shared = (index: number): string => `<c t="s"><v>${String(index)}</v></c>`;
const sheet = (...rows: readonly string[]): string => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const workbook = (...names: readonly string[]): string =>
  `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${name}" r:id="r${String(index)}"/>`).join('')}</sheets></workbook>`;
const sites = sheet(
  row(text('Standort'), text('Ort'), text('Beginn')),
  row(text('Jobcenter Süd'), text('Köln'), text('2017')),
);
const table = [
  ['Standort', 'Ort', 'Beginn'],
  ['Jobcenter Süd', 'Köln', '2017'],
];

describe('the parts of a workbook', () => {
  it.each([
    ['another name', { book: 'xl/workbook2.xml', target: 'worksheets/sheet1.xml', part: 'xl/worksheets/sheet1.xml' }],
    ['another folder', { book: 'book/main.xml', target: '../tables/a.xml', part: 'tables/a.xml' }],
    ['a path from the top', { book: 'xl/workbook.xml', target: '/xl/blatt.xml', part: 'xl/blatt.xml' }],
    ['other capitals', { book: 'xl/workbook.xml', target: 'Sheets/A.xml', part: 'xl/sheets/a.xml' }],
    ['signs of Windows', { book: 'xl\\workbook.xml', target: 'sheets\\a.xml', part: 'xl\\sheets\\a.xml' }],
  ])('are found under %s', async (_case, { book, target, part }) => {
    const bytes = zipOf({
      '_rels/.rels': relations(relation('r9', 'officeDocument', book)),
      [book]: workbook('Liste'),
      [book.replace(/([^/\\]+)$/, '_rels/$1.rels')]: relations(relation('r0', 'worksheet', target)),
      [part]: sites,
    });
    expect((await list(bytes)).rows).toEqual(table);
  });

  it('hold their texts where the workbook says', async () => {
    const strings = ['Standort', 'Ort', 'Beginn', 'Jobcenter Süd', 'Köln', '2017'];
    const bytes = zipOf({
      '_rels/.rels': relations(relation('r9', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': workbook('Liste'),
      'xl/_rels/workbook.xml.rels': relations(
        relation('r0', 'worksheet', 'worksheets/sheet1.xml'),
        relation('r1', 'sharedStrings', 'texte/alle.xml'),
      ),
      'xl/texte/alle.xml': `<sst>${strings.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
      'xl/worksheets/sheet1.xml': sheet(row(shared(0), shared(1), shared(2)), row(shared(3), shared(4), shared(5))),
    });
    expect((await list(bytes)).rows).toEqual(table);
  });
});

describe('of several sheets', () => {
  async function chosen(second: string): Promise<string | null> {
    const bytes = zipOf({
      'xl/workbook.xml': workbook('Liste', 'Werte'),
      'xl/_rels/workbook.xml.rels': relations(
        relation('r0', 'worksheet', 'a.xml'),
        relation('r1', 'worksheet', 'b.xml'),
      ),
      'xl/a.xml': sites,
      'xl/b.xml': second,
    });
    return (await list(bytes)).sheet;
  }

  it('the one whose headings fit is read, however many values others hold', async () => {
    const values = Array.from({ length: 40 }, (_, index) => row(text(`Wert ${String(index)}`), text('Ja')));
    expect(await chosen(sheet(row(text('Status'), text('Auswahl')), ...values))).toBe('Liste');
  });

  it('the fuller one is read where both fit', async () => {
    const more = Array.from({ length: 3 }, (_, index) =>
      row(text(`Jobcenter ${String(index)}`), text('Köln'), text('2017')),
    );
    expect(await chosen(sheet(row(text('Standort'), text('Ort'), text('Beginn')), ...more))).toBe('Werte');
  });
});
