import type { Database } from '../../model/database.ts';
import type { Fields, StoredRef } from './changed-record.ts';

type Records = Record<string, unknown>;

/** The database as it would be without some records and with the given fields in others; only what changes is copied. */
export function databaseWithout(
  database: Database,
  removals: readonly StoredRef[],
  resets: readonly { readonly ref: StoredRef; readonly fields: Fields }[],
): Database {
  const copy: Records = { ...database };
  const copied = new Map<string, Records>();
  const own = (name: string, holder: Records, key: string): Records => {
    const known = copied.get(name);
    if (known !== undefined) return known;
    const made = { ...(holder[key] as Records) }; // tables and meetings are objects
    copied.set(name, made);
    holder[key] = made;
    return made;
  };
  const tableOf = (ref: StoredRef): Records => {
    if (!('meetingId' in ref)) return own(ref.table, copy, ref.table);
    const meeting = own(`meetings/${ref.meetingId}`, own('meetings', copy, 'meetings'), ref.meetingId);
    return own(`meetings/${ref.meetingId}/${ref.table}`, meeting, ref.table);
  };
  for (const { ref, fields } of resets) {
    const table = tableOf(ref);
    table[ref.id] = { ...(table[ref.id] as Records), ...fields };
  }
  // What lies under a meeting first: with the meeting it would be gone already.
  for (const ref of removals) if ('meetingId' in ref) delete tableOf(ref)[ref.id];
  for (const ref of removals) if (!('meetingId' in ref)) delete tableOf(ref)[ref.id];
  return copy as unknown as Database; // the same tables under the same names
}
