import { describe, expect, it } from 'vitest';
import {
  hideSmallCounts,
  publishCounts,
  publishCountsWithTotal,
  smallCountThreshold,
  type CountTable,
} from '../../../../../shared/domain/statistics/small-counts.ts';
import { determinedCounts } from '../../../../builders/count-attacker.ts';

const withAllTotals = (cells: CountTable['cells']): CountTable => ({
  cells,
  hasRowTotals: true,
  hasColumnTotals: true,
  hasGrandTotal: true,
});

/** The table as it would be printed. */
function printed(table: CountTable, threshold: number): string[] {
  const hidden = hideSmallCounts(table, threshold);
  const sum = (row: readonly (number | null)[]): number => row.reduce<number>((all, value) => all + (value ?? 0), 0);
  return table.cells.map((row, at) =>
    [
      ...row.map((value, column) => (hidden.cells[at]?.[column] ? '•' : String(value))),
      ...(table.hasRowTotals ? ['=', hidden.rowTotals[at] ? '•' : String(sum(row))] : []),
    ].join(' '),
  );
}

describe('small counts', () => {
  it('hides the small ones of a list that adds up to nothing, and only those', () => {
    expect(publishCounts([0, 1, 2, 3, null, 40], 3)).toEqual([0, 'hidden', 'hidden', 3, null, 40]);
  });

  it('hides the smallest further number when the total would give the hidden one away', () => {
    expect(publishCountsWithTotal([2, 30, 8, 0], 3)).toEqual({ counts: ['hidden', 30, 'hidden', 0], total: 40 });
  });

  it('needs no further number where two small ones can stand for each other', () => {
    expect(publishCountsWithTotal([1, 2, 30], 3)).toEqual({ counts: ['hidden', 'hidden', 30], total: 33 });
  });

  it('knows that two hidden ones that add up to two are both one', () => {
    expect(publishCountsWithTotal([1, 1, 30, 5], 3).counts).toEqual(['hidden', 'hidden', 30, 'hidden']);
  });

  it('hides the total where there is nothing else to hide', () => {
    expect(publishCountsWithTotal([2, 0, null], 3)).toEqual({ counts: ['hidden', 0, null], total: 'hidden' });
  });

  it('closes a rectangle in a table with sums in both directions', () => {
    expect(
      printed(
        withAllTotals([
          [2, 10, 20],
          [9, 30, 40],
          [50, 60, 70],
        ]),
        3,
      ),
    ).toEqual(['• • 20 = 32', '• • 40 = 79', '50 60 70 = 180']);
  });

  it('hides nothing when the threshold is 0, and takes a 2 for the 3 that protects', () => {
    expect(publishCounts([1, 2], smallCountThreshold({ smallCountThreshold: 0 }))).toEqual([1, 2]);
    expect(smallCountThreshold({ smallCountThreshold: 2 })).toBe(3);
    expect(smallCountThreshold({ smallCountThreshold: 5 })).toBe(5);
  });

  it('would be broken by an attacker if only the small ones were hidden', () => {
    const table = withAllTotals([
      [2, 10],
      [9, 30],
    ]);
    const onlySmall = {
      cells: [
        [true, false],
        [false, false],
      ],
      rowTotals: [false, false],
      columnTotals: [false, false],
      grandTotal: false,
    };
    expect(determinedCounts(table, onlySmall, 3)).toEqual(['cell 0/0']);
    expect(determinedCounts(table, hideSmallCounts(table, 3), 3)).toEqual([]);
  });
});
