import { meetingTableSchemas, tableSchemas } from '../../model/database.ts';
import type { ImportRun } from '../../model/import-run.ts';

/** How many records of one kind. */
export interface RecordCount {
  readonly table: string;
  readonly count: number;
}

const order: readonly string[] = ['sites', ...Object.keys(tableSchemas), ...Object.keys(meetingTableSchemas)];

/** Counts records by kind: sites first, then in the order of the data file. */
export function countByTable(records: Iterable<{ readonly table: string }>): RecordCount[] {
  const counts = new Map<string, number>();
  for (const { table } of records) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts]
    .map(([table, count]) => ({ table, count }))
    .sort((left, right) => order.indexOf(left.table) - order.indexOf(right.table));
}

/** Counts by kind what an import made, and what it changed among the records that were there before. */
export function countRun(run: Pick<ImportRun, 'changes'>): {
  readonly made: readonly RecordCount[];
  readonly changed: readonly RecordCount[];
} {
  return {
    made: countByTable(run.changes.filter(({ before }) => before === null)),
    changed: countByTable(run.changes.filter(({ before }) => before !== null)),
  };
}
