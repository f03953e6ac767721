import { meetingOwnSchema, meetingTableSchemas, tableSchemas, type Database } from '../../model/database.ts';
import type { ImportRun, ImportRunChange } from '../../model/import-run.ts';
import { checkTouched } from '../../model/invariants.ts';
import { refText } from '../../model/record-ref.ts';
import { ownFieldsAt, refOfChange, type Fields, type StoredRef } from './changed-record.ts';
import { databaseWithout } from './database-without.ts';
import { isSameValue, recordMark } from './record-marks.ts';

/** What taking an import back would do. */
export interface ImportUndoPlan {
  /** Records the import made, that go again. */
  readonly removals: readonly StoredRef[];
  /** Records that get back what was in their fields before. */
  readonly resets: readonly RecordReset[];
  /** What stays, and why. */
  readonly kept: readonly KeptRecord[];
  /** How many records that the import touched have been deleted since. */
  readonly gone: number;
}

/** Fields of a record and what comes back into them. */
export interface RecordReset {
  readonly ref: StoredRef;
  readonly fields: Fields;
}

/** A record, or fields of it, that stay as they are now. */
export interface KeptRecord {
  readonly ref: StoredRef;
  /** `changed`: by somebody since; `used`: another record names it; `rule`: the old values no longer fit the others. */
  readonly reason: 'changed' | 'used' | 'rule';
  /** The fields that stay; none: the whole record, which the import made. */
  readonly fields: readonly string[];
}

/** Says what taking an import back would do; nothing is changed. */
export function planImportUndo(database: Database, run: ImportRun): ImportUndoPlan {
  const draft: Draft = { removals: new Map(), resets: new Map(), kept: [], gone: 0 };
  for (const change of run.changes) addChange(draft, database, change);
  keepWhatIsUnder(draft, database);
  // Whatever is kept may hold others in turn; each round keeps at least one more, so this ends.
  while (keepWhatWouldBreak(draft, database));
  return {
    removals: [...draft.removals.values()],
    resets: [...draft.resets.values()],
    kept: draft.kept,
    gone: draft.gone,
  };
}

interface Draft {
  readonly removals: Map<string, StoredRef>;
  readonly resets: Map<string, RecordReset>;
  readonly kept: KeptRecord[];
  gone: number;
}

function addChange(draft: Draft, database: Database, change: ImportRunChange): void {
  const ref = refOfChange(change);
  const present = ref === null ? undefined : ownFieldsAt(database, ref);
  if (ref === null || present === undefined) {
    draft.gone += 1;
    return;
  }
  const { before } = change;
  if (before === null) {
    if (recordMark(present) === change.mark) draft.removals.set(refText(ref), ref);
    else draft.kept.push({ ref, reason: 'changed', fields: [] });
    return;
  }
  const names = Object.keys(change.after);
  const untouched = names.filter((name) => isSameValue(present[name], change.after[name]));
  const changed = names.filter((name) => !untouched.includes(name) && !isSameValue(present[name], before[name]));
  if (changed.length > 0) draft.kept.push({ ref, reason: 'changed', fields: changed });
  if (untouched.length === 0) return;
  const fields = Object.fromEntries(untouched.map((name) => [name, before[name]]));
  if (hasShape(ref, { ...present, ...fields })) draft.resets.set(refText(ref), { ref, fields });
  else draft.kept.push({ ref, reason: 'rule', fields: untouched });
}

// What an import stored may be older than the shape of today.
function hasShape(ref: StoredRef, entry: Fields): boolean {
  const schema =
    'meetingId' in ref
      ? meetingTableSchemas[ref.table]
      : ref.table === 'meetings'
        ? meetingOwnSchema
        : tableSchemas[ref.table];
  return schema.safeParse(entry).success;
}

// A meeting goes with all that lies under it: only if that goes anyway.
function keepWhatIsUnder(draft: Draft, database: Database): void {
  for (const [text, ref] of draft.removals) {
    const meeting = ref.table === 'meetings' ? database.meetings[ref.id] : undefined;
    if (meeting === undefined) continue;
    const under = (['agenda', 'registrations'] as const).flatMap((table) =>
      Object.keys(meeting[table]).map((id) => refText({ table, id, meetingId: meeting.id })),
    );
    if (under.every((each) => draft.removals.has(each))) continue;
    draft.removals.delete(text);
    draft.kept.push({ ref, reason: 'used', fields: [] });
  }
}

function keepWhatWouldBreak(draft: Draft, database: Database): boolean {
  const removals = [...draft.removals.values()];
  const resets = [...draft.resets.values()];
  const touched = [...removals, ...resets.map(({ ref }) => ref)];
  const problems = checkTouched(databaseWithout(database, removals, resets), touched);
  const held = new Map<string, StoredRef>();
  for (const { value } of problems) {
    const ref = value === undefined ? undefined : draft.removals.get(value);
    if (value !== undefined && ref !== undefined) held.set(value, ref);
  }
  for (const [text, ref] of held) {
    draft.removals.delete(text);
    draft.kept.push({ ref, reason: 'used', fields: [] });
  }
  // What still names a held record may be right now that it stays: the next round tells.
  if (held.size > 0) return true;
  const broken = new Set(problems.map(({ ref }) => refText(ref)));
  for (const { ref, fields } of resets) {
    if (!broken.has(refText(ref))) continue;
    draft.resets.delete(refText(ref));
    draft.kept.push({ ref, reason: 'rule', fields: Object.keys(fields) });
  }
  return broken.size > 0;
}
