import type { ImportRunId, MeetingId } from '../../kernel/ids.ts';
import type { ImportKind, ImportRun, ImportRunChange } from '../../model/import-run.ts';
import { lineLimit } from '../../model/scalars.ts';
import type { CommandContext, Transaction } from '../command.ts';
import { ownFields, type Fields, type StoredRef } from './changed-record.ts';
import { keptRuns } from './kept-runs.ts';
import { isSameValue, recordMark } from './record-marks.ts';

/** A record as an import has put it; `before` undefined: the import made it. */
export interface ImportedRecord {
  readonly table: StoredRef['table'];
  readonly id: string;
  /** The meeting it lies under; null: it lies in a table of its own. */
  readonly meetingId: string | null;
  readonly before: object | undefined;
  readonly after: object;
}

/** Keeps what an import has put, in the step of the import itself; an import that changed nothing leaves no trace. */
export function recordImportRun(
  tx: Transaction,
  run: {
    readonly importKind: ImportKind;
    readonly fileName: string;
    readonly meetingId: string | null;
    readonly created: number;
    readonly updated: number;
    readonly records: Iterable<ImportedRecord>;
  },
  context: CommandContext,
): ImportRunId | null {
  const changes = [...run.records].flatMap((record) => changeOf(record) ?? []);
  if (changes.length === 0) return null;
  const id = context.newId() as ImportRunId; // the id source makes ids of every kind
  const { importKind, meetingId, created, updated } = run;
  const entry: ImportRun = {
    id,
    importKind,
    fileName: run.fileName.slice(0, lineLimit),
    importedAt: context.now,
    meetingId: meetingId as MeetingId | null, // checked against the schema when the transaction ends
    created,
    updated,
    changes,
    undoneAt: null,
  };
  const runs = tx.table('importRuns');
  const kept = keptRuns([...runs.all(), entry]);
  for (const each of runs.all()) if (!kept.has(each.id)) runs.remove(each.id);
  for (const each of kept.values()) if (runs.get(each.id) !== each) runs.put(each);
  return id;
}

function changeOf({ table, id, meetingId, ...record }: ImportedRecord): ImportRunChange | null {
  const after = ownFields(table, record.after);
  if (record.before === undefined) return { table, id, meetingId, before: null, after: {}, mark: recordMark(after) };
  const before = ownFields(table, record.before);
  const changed = Object.keys(after).filter((field) => !isSameValue(before[field], after[field]));
  if (changed.length === 0) return null;
  return { table, id, meetingId, before: picked(before, changed), after: picked(after, changed), mark: '' };
}

// Undefined cannot be stored: a field that was not there was empty.
function picked(fields: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}
