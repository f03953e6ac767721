import type { Instant } from '../../kernel/dates.ts';
import { tableNames, type Database, type TableName } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Recycled } from '../../model/recycled.ts';
import { references } from '../../model/references.ts';

/** A deleted record as the bin shows it. */
export interface RecycledRow {
  readonly id: string;
  readonly table: TableName;
  readonly title: string;
  readonly removedAt: Instant;
}

/** Lists what lies in the bin, the last deleted first. */
export function recycledRows(database: Database): RecycledRow[] {
  return Object.values(database.recycled)
    .flatMap(({ id, table, title, removedAt }) => (isTableName(table) ? [{ id, table, title, removedAt }] : []))
    .sort((left, right) => right.removedAt.localeCompare(left.removedAt));
}

/** What the bin holds, to be found by the table and id that a record had. */
export interface Bin {
  find(table: string, recordId: string): Recycled | undefined;
  /** Whether the record is there, outside the bin. */
  isPresent(table: TableName, recordId: string): boolean;
}

/**
 * Lists the deleted records that have to come back together: the given ones and all that they name, as far as it is in
 * the bin itself. The last deleted of a record counts.
 */
export function belongingTogether(bin: Bin, wanted: readonly Recycled[]): Recycled[] {
  const found = new Map<string, Recycled>();
  const waiting = [...wanted];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const address = `${entry.table}/${entry.recordId}`;
    if (found.has(address)) continue;
    found.set(address, entry);
    for (const [table, id] of namedIn(entry)) {
      const other = bin.isPresent(table, id) ? undefined : bin.find(table, id);
      if (other) waiting.push(other);
    }
  }
  return [...found.values()];
}

/** Says whether a text is the name of a table. */
export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}

function namedIn({ table, content }: Recycled): [TableName, string][] {
  if (!isTableName(table)) return [];
  const own = idsIn(table, content);
  if (table !== 'meetings') return own;
  const { agenda, registrations } = content as unknown as Pick<Meeting, 'agenda' | 'registrations'>; // kept whole
  return [
    ...own,
    ...Object.values(agenda).flatMap((item) => idsIn('agenda', item)),
    ...Object.values(registrations).flatMap((each) => idsIn('registrations', each)),
  ];
}

function idsIn(table: keyof typeof references, entry: object): [TableName, string][] {
  return references[table].flatMap(({ to, ids }) =>
    to === 'agenda' ? [] : ids(entry as never).flatMap((id): [TableName, string][] => (id === null ? [] : [[to, id]])),
  );
}
