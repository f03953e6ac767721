import type { Database } from '../../model/database.ts';
import { meetingTableSchemas, tableSchemas } from '../../model/database.ts';
import type { ImportRunChange } from '../../model/import-run.ts';
import { recordAt, type RecordRef } from '../../model/record-ref.ts';

/** The address of a record that an import can put. */
export type StoredRef = Exclude<RecordRef, { readonly table: 'office' }>;
/** The fields of a record by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** The address a change of an import run stands for; null: a table this version does not know. */
export function refOfChange({ table, id, meetingId }: ImportRunChange): StoredRef | null {
  if (meetingId !== null) return isUnderMeeting(table) ? { table, id, meetingId } : null;
  return isTopTable(table) ? { table, id } : null;
}

/** The own fields of a stored record: a meeting without what lies under it. */
export function ownFieldsAt(database: Database, ref: StoredRef): Fields | undefined {
  const entry = recordAt(database, ref);
  return entry === undefined ? undefined : ownFields(ref.table, entry as object); // recordAt finds records
}

/** The own fields of a record: a meeting without what lies under it. */
export function ownFields(table: StoredRef['table'], entry: object): Fields {
  if (table !== 'meetings') return { ...entry };
  const { agenda: _agenda, registrations: _registrations, ...own } = { ...entry } as Record<string, unknown>; // as stored
  return own;
}

function isTopTable(name: string): name is keyof typeof tableSchemas {
  return Object.hasOwn(tableSchemas, name);
}

function isUnderMeeting(name: string): name is keyof typeof meetingTableSchemas {
  return Object.hasOwn(meetingTableSchemas, name);
}
