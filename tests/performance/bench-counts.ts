import { readDataFile } from '../../electron/core/storage/open-database.ts';
import { realFileSystem } from '../../electron/core/storage/file-system.ts';
import { offerStatistics, personsBySite } from '../../shared/domain/statistics/offer-statistics.ts';
import { scopeUpTo } from '../../shared/domain/statistics/scope.ts';
import { hideSmallCounts } from '../../shared/domain/statistics/small-counts.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Interaction } from './bench-page.ts';

const runs = 9;
const asOf = day('2026-11-23');

/** Counts the offers of a file, and hides small counts in a table of 600 rows and 12 columns with all its sums. */
export async function benchCounts(file: string): Promise<readonly Interaction[]> {
  const read = await readDataFile(realFileSystem, file);
  if (!read.ok) throw new Error(`The sample cannot be read: ${read.error.code}`);
  const { database } = read.value;
  const cells = Array.from({ length: 600 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => ((row * 7919 + column * 104_729) % 61) % 23),
  );
  const table = { cells, hasRowTotals: true, hasColumnTotals: true, hasGrandTotal: true };
  // A copy each time: numbers are counted once for each state of the data.
  return [
    timed('offers: count by year, field and site', () => {
      const copy = { ...database };
      offerStatistics(copy, scopeUpTo(asOf));
      personsBySite(copy, scopeUpTo(asOf));
    }),
    timed('small counts: hide in 600 x 12 with sums', () => hideSmallCounts(table, 3)),
  ];
}

function timed(name: string, work: () => unknown): Interaction {
  work();
  const milliseconds = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return { name, milliseconds };
}
