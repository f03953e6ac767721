import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells, writeCells, writeCellsAsHtml } from '../../../../renderer/ui/data-table/clipboard-text.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '"', '5" Rohr', 'a\tb', 'Zeile 1\nZeile 2', '01067', '=1+1', 'Köln "Mitte"'),
);
const block = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

describe('cells on the clipboard', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(readCells(writeCells(cells))).toEqual(cells);
      }),
    );
  });

  it('are read as Excel writes them, with or without a last line break', () => {
    expect(readCells('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(readCells('a\t"x ""y""\nz"\n\t')).toEqual([
      ['a', 'x "y"\nz'],
      ['', ''],
    ]);
  });

  it('keep a quote that quotes nothing', () => {
    expect(readCells('"Mitte" Köln\t5" Rohr')).toEqual([['"Mitte" Köln', '5" Rohr']]);
  });

  it('go to Excel as text, and never as markup', () => {
    expect(writeCellsAsHtml([['01067', '<b>=1+1']])).toContain(
      `<td style="mso-number-format:'\\@'">01067</td><td style="mso-number-format:'\\@'">&lt;b&gt;=1+1</td>`,
    );
  });
});
