import type { CountTable, HiddenCounts } from '../../shared/domain/statistics/small-counts.ts';

/** A published number, or what is known of a hidden one: the least it can be and the most. */
interface Known {
  readonly least: number;
  readonly most: number;
}

/** How far from the truth the attacker looks; a second possible value always lies within this reach if there is one. */
const reach = 2;

/**
 * Plays somebody who has the published table, knows the threshold and even which hidden parts are small, and tries every table that fits.
 * Returns the names of the hidden numbers that turn out to have one possible value only.
 */
export function determinedCounts(table: CountTable, hidden: HiddenCounts, threshold: number): string[] {
  const width = Math.max(0, ...table.cells.map((row) => row.length));
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const columns = Array.from({ length: width }, (_, at) => table.cells.map((row) => row[at] ?? null));
  const total = (value: number, isPrinted: boolean, isHidden: boolean | undefined): Known =>
    !isPrinted ? anything : isHidden ? { least: 1, most: Infinity } : { least: value, most: value };
  const rowSums = table.cells.map((row, at) => total(sum(row), table.hasRowTotals, hidden.rowTotals[at]));
  const columnSums = columns.map((column, at) => total(sum(column), table.hasColumnTotals, hidden.columnTotals[at]));
  const grand = total(sum(table.cells.flat()), table.hasGrandTotal, hidden.grandTotal);
  const parts = table.cells.map((row, at) =>
    row.map((value, column) => partKnown(value ?? 0, hidden.cells[at]?.[column] === true, threshold)),
  );

  const seen = new Map<string, Set<number>>();
  const note = (name: string, isHidden: boolean | undefined, value: number): void => {
    if (isHidden) seen.set(name, (seen.get(name) ?? new Set()).add(value));
  };
  const choices = parts.map((row, at) => rowsThatFit(row, rowSums[at] ?? anything));
  const tryFrom = (row: number, chosen: readonly (readonly number[])[], sums: readonly number[]): void => {
    const options = choices[row];
    if (options) {
      for (const option of options) {
        const next = sums.map((value, at) => value + (option[at] ?? 0));
        const isPossible = next.every((value, at) => value <= (columnSums[at] ?? anything).most);
        if (isPossible) tryFrom(row + 1, [...chosen, option], next);
      }
      return;
    }
    if (!sums.every((value, at) => isWithin(value, columnSums[at] ?? anything)) || !isWithin(sum(sums), grand)) return;
    chosen.forEach((values, at) => {
      values.forEach((value, column) => note(`cell ${at}/${column}`, hidden.cells[at]?.[column], value));
      note(`row ${at}`, hidden.rowTotals[at], sum(values));
    });
    sums.forEach((value, at) => note(`column ${at}`, hidden.columnTotals[at], value));
    note('all', hidden.grandTotal, sum(sums));
  };
  tryFrom(
    0,
    [],
    Array.from({ length: width }, () => 0),
  );
  return [...seen].filter(([, values]) => values.size < 2).map(([name]) => name);
}

const anything: Known = { least: 0, most: Infinity };

function partKnown(value: number, isHidden: boolean, threshold: number): Known {
  if (!isHidden) return { least: value, most: value };
  const isSmall = value < threshold;
  return {
    least: Math.max(isSmall ? 1 : threshold, value - reach),
    most: Math.min(isSmall ? threshold - 1 : Infinity, value + reach),
  };
}

function rowsThatFit(row: readonly Known[], sum: Known): number[][] {
  let rows: number[][] = [[]];
  for (const { least, most } of row) {
    const values = Array.from({ length: most - least + 1 }, (_, at) => least + at);
    rows = rows.flatMap((begun) => values.map((value) => [...begun, value]));
  }
  return rows.filter((values) =>
    isWithin(
      values.reduce((all, value) => all + value, 0),
      sum,
    ),
  );
}

function isWithin(value: number, { least, most }: Known): boolean {
  return value >= least && value <= most;
}
