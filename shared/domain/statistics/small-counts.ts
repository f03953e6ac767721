import type { Office } from '../../model/office.ts';
import { arcsToHide, outside, type CountArc } from './count-network.ts';

/** What stands in place of a hidden count, with a legend that explains it (`offers.smallCounts.legend`). */
export const hiddenMark = '•';

/** A count of people that may leave the program: the number, null where none is known, or hidden. */
export type PublishedCount = number | null | 'hidden';

/**
 * Returns the threshold in force: counts of people from 1 up to the one before it are hidden in whatever leaves the program; 0: nothing is.
 * Below 3 a dot could only stand for the 1, so a 2 from an older file counts as 3.
 */
export function smallCountThreshold(office: Pick<Office, 'smallCountThreshold'>): number {
  return inForce(office.smallCountThreshold);
}

function inForce(threshold: number): number {
  return threshold < 2 ? 0 : Math.max(3, threshold);
}

/** Says whether a count of people is so small that it is hidden on its own account. */
export function isSmallCount(count: number | null, threshold: number): boolean {
  return count !== null && count > 0 && count < inForce(threshold);
}

/** Counts of people in rows and columns, and which sums are printed with them; null: not known, not part of any sum. */
export interface CountTable {
  readonly cells: readonly (readonly (number | null)[])[];
  /** Prints beside each row what it adds up to. */
  readonly hasRowTotals: boolean;
  /** Prints below each column what it adds up to. */
  readonly hasColumnTotals: boolean;
  /** Prints what everything adds up to. */
  readonly hasGrandTotal: boolean;
}

/** Which numbers of a table are hidden. */
export interface HiddenCounts {
  readonly cells: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly grandTotal: boolean;
}

/**
 * Chooses what a table must hide before it leaves the program: every small count and, so that none of them can be worked out from the sums
 * printed with it, the smallest further numbers. Give everything that is printed together as ONE table: years that add up to a total are
 * a row with `hasRowTotals`. `threshold` comes from `smallCountThreshold(database.office)`.
 * Two tables printed at different times, of different days or filters, are not protected against each other (docs/adr/0009).
 */
export function hideSmallCounts(table: CountTable, threshold: number): HiddenCounts {
  const { cells, hasRowTotals, hasColumnTotals, hasGrandTotal } = table;
  const columnCount = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: columnCount }, (_, at) => cells.map((row) => row[at] ?? null));
  const everything = hasGrandTotal && !hasRowTotals && !hasColumnTotals ? 1 : outside;
  const rowNode = (row: number): number => (hasRowTotals ? 4 + row : everything);
  const columnNode = (column: number): number => (hasColumnTotals ? 4 + cells.length + column : outside);
  // Where row totals add up to the grand total, and where column totals do.
  const rowSums = hasRowTotals && hasGrandTotal ? 2 : everything;
  const columnSums = hasColumnTotals && hasGrandTotal ? 3 : outside;

  const arcs: CountArc[] = [];
  const add = (value: number | null, tail: number, head: number, kind: CountArc['kind'] = 'total'): number =>
    arcs.push({ value: value ?? 0, tail, head, kind }) - 1;
  const parts = cells.map((row, at) => row.map((value, column) => add(value, rowNode(at), columnNode(column), 'part')));
  const rowTotals = hasRowTotals ? cells.map((row, at) => add(sumOf(row), rowSums, rowNode(at))) : [];
  const columnTotals = hasColumnTotals
    ? columns.map((column, at) => add(sumOf(column), columnNode(at), columnSums))
    : [];
  const grandTotal = hasGrandTotal ? add(sumOf(cells.flat()), columnSums, rowSums) : -1;

  const limit = inForce(threshold);
  const hidden = limit === 0 ? new Set<number>() : arcsToHide(arcs, limit);
  const isHidden = (arc: number): boolean => hidden.has(arc);
  return {
    cells: parts.map((row) => row.map(isHidden)),
    rowTotals: rowTotals.map(isHidden),
    columnTotals: columnTotals.map(isHidden),
    grandTotal: isHidden(grandTotal),
  };
}

/** Returns counts as they may leave the program when nothing is printed that adds them up. */
export function publishCounts(counts: readonly (number | null)[], threshold: number): PublishedCount[] {
  return counts.map((count) => (isSmallCount(count, threshold) ? 'hidden' : count));
}

/** Returns counts and their sum as they may leave the program together. */
export function publishCountsWithTotal(
  counts: readonly (number | null)[],
  threshold: number,
): { readonly counts: readonly PublishedCount[]; readonly total: PublishedCount } {
  const table = { cells: [counts], hasRowTotals: true, hasColumnTotals: false, hasGrandTotal: false };
  const { cells, rowTotals } = hideSmallCounts(table, threshold);
  return {
    counts: counts.map((count, at) => (cells[0]?.[at] ? 'hidden' : count)),
    total: rowTotals[0] ? 'hidden' : sumOf(counts),
  };
}

function sumOf(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
