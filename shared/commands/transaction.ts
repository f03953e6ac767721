import { produceWithPatches, type Patch } from 'immer';
import { required } from '../kernel/assert.ts';
import type { Database, MeetingTableName, TableName } from '../model/database.ts';
import type { Meeting, MeetingFields } from '../model/meeting.ts';
import type { Office } from '../model/office.ts';
import { ownEntry, type RecordRef } from '../model/record-ref.ts';
import type { Table, Transaction } from '../domain/command.ts';
import './patches.ts'; // sets immer up

/** What a finished transaction changed. */
export interface TransactionResult {
  readonly database: Database;
  /** Immer patches from the old data to the new, one per record or per field of a meeting. */
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
  /** Records put or removed. */
  readonly touched: readonly RecordRef[];
}

interface Entry {
  readonly id: string;
}
type Pending = Map<string, Entry | null>; // null: removed

/** Opens a transaction on a database; `finish` makes the changed database and its patches, the old one stays as it was. */
export function openTransaction(before: Database): { tx: Transaction; finish: () => TransactionResult } {
  const top = new Map<TableName, Pending>();
  const under = new Map<string, { meetingId: string; name: MeetingTableName; pending: Pending }>();
  let office: Office | null = null;

  const pendingOf = (name: TableName): Pending => getOrAdd(top, name, () => new Map<string, Entry | null>());

  const tx: Transaction = {
    before,
    // The casts tie the runtime table name to the record type that the name stands for.
    table: (name) => pendingTable<Entry>(before[name], pendingOf(name)) as never,
    meetings: () => pendingTable<MeetingFields>(before.meetings, pendingOf('meetings')),
    under: (meetingId, name) => {
      const entry = getOrAdd(under, `${meetingId}/${name}`, () => ({
        meetingId,
        name,
        pending: new Map<string, Entry | null>(),
      }));
      return pendingTable<Entry>(ownEntry(before.meetings, meetingId)?.[name] ?? {}, entry.pending) as never;
    },
    office: () => office ?? before.office,
    putOffice: (changed) => {
      office = changed;
    },
  };

  const finish = (): TransactionResult => {
    const touched: RecordRef[] = [];
    const [database, patches, inversePatches] = produceWithPatches(before, (draft) => {
      if (office !== null && !isEqual(office, before.office)) {
        draft.office = office;
        touched.push({ table: 'office' });
      }
      for (const [table, pending] of top) {
        for (const [id, entry] of pending) {
          const old = ownEntry<Entry>(before[table], id) ?? null;
          if (table === 'meetings' ? entry === old : isEqual(entry, old)) continue;
          touched.push({ table, id });
          if (entry === null) delete draft[table][id];
          else if (table === 'meetings') putMeeting(draft.meetings, before, entry as MeetingFields);
          else (draft[table] as Record<string, Entry>)[id] = entry;
        }
      }
      for (const { meetingId, name, pending } of under.values()) {
        if (pending.size === 0 || top.get('meetings')?.get(meetingId) === null) continue;
        const meeting = required(draft.meetings[meetingId], `a record under the missing meeting ${meetingId}`);
        const stored = ownEntry(before.meetings, meetingId)?.[name] ?? {};
        for (const [id, entry] of pending) {
          if (isEqual(entry, ownEntry<Entry>(stored, id) ?? null)) continue;
          touched.push({ table: name, id, meetingId });
          if (entry === null) delete meeting[name][id];
          else (meeting[name] as Record<string, Entry>)[id] = entry;
        }
      }
    });
    return { database, patches, inversePatches, touched };
  };
  return { tx, finish };
}

// Records are plain JSON, so equal text is equal data; a field committed unchanged must not become a step.
function isEqual(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

// Field by field, so that a patch of a meeting's title does not carry a hundred registrations.
function putMeeting(meetings: Record<string, unknown>, before: Database, fields: MeetingFields): void {
  const old = ownEntry(before.meetings, fields.id);
  const { agenda: _agenda, registrations: _registrations, ...own } = fields as Meeting;
  if (!old) {
    meetings[fields.id] = { ...own, agenda: {}, registrations: {} };
    return;
  }
  const target = meetings[fields.id] as Record<string, unknown>; // exists in the draft because it exists before
  for (const [field, value] of Object.entries(own))
    if (!isEqual((old as Readonly<Record<string, unknown>>)[field], value)) target[field] = value;
}

function pendingTable<E extends Entry>(stored: Readonly<Record<string, E>>, pending: Pending): Table<E> {
  return {
    get: (id) => {
      const changed = pending.get(id) as E | null | undefined; // only records of this table are put here
      return changed === undefined ? ownEntry(stored, id) : (changed ?? undefined);
    },
    put: (entry) => void pending.set(entry.id, entry),
    remove: (id) => void pending.set(id, null),
    all: () => {
      const kept = Object.values(stored).filter((entry) => !pending.has(entry.id));
      for (const entry of pending.values()) if (entry !== null) kept.push(entry as E);
      return kept;
    },
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
