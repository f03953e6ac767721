import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hideSmallCounts, isSmallCount, type CountTable } from '../../shared/domain/statistics/small-counts.ts';
import { determinedCounts } from '../builders/count-attacker.ts';

const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 7, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const table: fc.Arbitrary<CountTable> = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      cells: fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      hasRowTotals: fc.boolean(),
      hasColumnTotals: fc.boolean(),
      hasGrandTotal: fc.boolean(),
    }),
  );
const threshold = fc.integer({ min: 3, max: 6 });

it(
  'leaves no hidden count that an attacker could work out, whatever the table and its sums',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(table, threshold, (counts, limit) => {
        expect(determinedCounts(counts, hideSmallCounts(counts, limit), limit)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  },
);

it('hides every small count and never a zero or an unknown one', () => {
  fc.assert(
    fc.property(table, threshold, (counts, limit) => {
      const hidden = hideSmallCounts(counts, limit);
      counts.cells.forEach((row, at) => {
        row.forEach((value, column) => {
          const isHidden = hidden.cells[at]?.[column];
          if (isSmallCount(value, limit)) expect(isHidden).toBe(true);
          if (!value) expect(isHidden).toBe(false);
        });
      });
    }),
  );
});

it('hides nothing in a table without small counts', () => {
  const large = fc.array(fc.array(fc.integer({ min: 6, max: 90 }), { minLength: 3, maxLength: 3 }), { minLength: 2 });
  fc.assert(
    fc.property(large, threshold, (cells, limit) => {
      const hidden = hideSmallCounts({ cells, hasRowTotals: true, hasColumnTotals: true, hasGrandTotal: true }, limit);
      expect(JSON.stringify(hidden)).not.toContain('true');
    }),
  );
});
