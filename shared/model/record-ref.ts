import type { Database, MeetingTableName, TableName } from './database.ts';

/** The address of one record: of a top table, under a meeting, or the office itself. */
export type RecordRef =
  | { readonly table: 'office' }
  | { readonly table: TableName; readonly id: string }
  | { readonly table: MeetingTableName; readonly id: string; readonly meetingId: string };

/** Writes an address as `sites/abc` or `meetings/m1/agenda/a7`. */
export function refText(ref: RecordRef): string {
  if (ref.table === 'office') return 'office';
  if ('meetingId' in ref) return `meetings/${ref.meetingId}/${ref.table}/${ref.id}`;
  return `${ref.table}/${ref.id}`;
}

/** Finds the record at an address; undefined where there is none. */
export function recordAt(database: Database, ref: RecordRef): unknown {
  if (ref.table === 'office') return database.office;
  if ('meetingId' in ref) {
    const meeting = ownEntry(database.meetings, ref.meetingId);
    return meeting && ownEntry<unknown>(meeting[ref.table], ref.id);
  }
  return ownEntry<unknown>(database[ref.table], ref.id);
}

/** Finds a record by id; names that every object has, such as `constructor`, find nothing. */
export function ownEntry<Entry>(records: Readonly<Record<string, Entry>>, id: string): Entry | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
