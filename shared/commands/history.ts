import type { Patch } from 'immer';
import type { AppError } from '../kernel/errors.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Database } from '../model/database.ts';
import { applyChanges } from './patches.ts';
import type { CommandName } from './registry.ts';

/** One step a user can take back. */
export interface HistoryEntry {
  readonly name: CommandName;
  readonly joinKey: string | null;
  /** Milliseconds since 1970 of the last change in this entry. */
  readonly atMilliseconds: number;
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
}

/** What can be undone and redone, newest last. */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

export const emptyHistory: History = { done: [], undone: [] };

const entryLimit = 200;
const joinWithinMilliseconds = 1500;

/** Adds a step; a step of the same command on the same record shortly after the last one becomes part of it. */
export function record(history: History, entry: HistoryEntry): History {
  const last = history.done.at(-1);
  const joins =
    last !== undefined &&
    history.undone.length === 0 &&
    entry.joinKey !== null &&
    last.joinKey === entry.joinKey &&
    last.name === entry.name &&
    entry.atMilliseconds - last.atMilliseconds <= joinWithinMilliseconds;
  if (!joins) return { done: [...history.done, entry].slice(-entryLimit), undone: [] };
  const joined: HistoryEntry = {
    ...entry,
    patches: [...last.patches, ...entry.patches],
    inversePatches: [...entry.inversePatches, ...last.inversePatches],
  };
  return { done: [...history.done.slice(0, -1), joined], undone: [] };
}

/** A step taken back or repeated. */
export interface HistoryStep {
  readonly database: Database;
  readonly history: History;
  readonly patches: readonly Patch[];
  readonly name: CommandName;
}

/** Takes the last step back; fails when the data has moved on since. */
export function undo(database: Database, history: History): Result<HistoryStep, AppError> {
  const entry = history.done.at(-1);
  if (!entry) return err({ code: 'nothing-to-undo' });
  const next = { done: history.done.slice(0, -1), undone: [...history.undone, entry] };
  return step(database, entry, { check: entry.patches, apply: entry.inversePatches }, next);
}

/** Repeats the step taken back last; fails when the data has moved on since. */
export function redo(database: Database, history: History): Result<HistoryStep, AppError> {
  const entry = history.undone.at(-1);
  if (!entry) return err({ code: 'nothing-to-undo' });
  const next = { done: [...history.done, entry], undone: history.undone.slice(0, -1) };
  return step(database, entry, { check: entry.inversePatches, apply: entry.patches }, next);
}

function step(
  database: Database,
  entry: HistoryEntry,
  patches: { readonly check: readonly Patch[]; readonly apply: readonly Patch[] },
  history: History,
): Result<HistoryStep, AppError> {
  if (!patchesHold(database, patches.check)) return err({ code: 'undo-conflict' });
  return ok({
    database: applyChanges(database, patches.apply),
    history,
    patches: patches.apply,
    name: entry.name,
  });
}

// Later patches of one entry may overwrite earlier ones, or what lies around or inside them: the last word counts.
function patchesHold(database: Database, patches: readonly Patch[]): boolean {
  const settled = new Set<string>();
  const aroundSettled = new Set<string>();
  for (const patch of [...patches].reverse()) {
    const path = patch.path.join('/');
    const around = patch.path.map((_, index) => patch.path.slice(0, index).join('/'));
    if (aroundSettled.has(path) || [path, ...around].some((each) => settled.has(each))) continue;
    settled.add(path);
    for (const each of around) aroundSettled.add(each);
    if (!patchHolds(database, patch)) return false;
  }
  return true;
}

function patchHolds(database: Database, patch: Patch): boolean {
  let present: unknown = database;
  for (const key of patch.path) present = (present as Record<string | number, unknown> | undefined)?.[key];
  const expected: unknown = patch.op === 'remove' ? undefined : patch.value;
  return present === expected || JSON.stringify(present) === JSON.stringify(expected);
}
