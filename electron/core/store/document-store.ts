import type { Patch } from 'immer';
import { emptyHistory, record, redo, undo, type History, type HistoryStep } from '../../../shared/commands/history.ts';
import { commands, endsHistory, isCommandName, type CommandName } from '../../../shared/commands/registry.ts';
import { runCommand } from '../../../shared/commands/run-command.ts';
import type { Command, CommandContext } from '../../../shared/domain/command.ts';
import { millisecondsOf } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Database } from '../../../shared/model/database.ts';

/** One step from `revision - 1` to `revision`. */
export interface DocumentChange {
  readonly revision: number;
  readonly patches: readonly Patch[];
  readonly cause: 'command' | 'undo' | 'redo';
  readonly command: CommandName;
}

/** The open data: the only place where it changes, one command at a time. */
export interface DocumentStore {
  current(): { readonly database: Database; readonly revision: number };
  run(name: string, input: unknown): Promise<Result<{ revision: number; output: unknown }, AppError>>;
  undo(): Promise<Result<{ revision: number }, AppError>>;
  redo(): Promise<Result<{ revision: number }, AppError>>;
  /** The commands that undo and redo would take back and repeat. */
  steps(): { readonly undo: CommandName | null; readonly redo: CommandName | null };
}

/** What a store needs of its surroundings. */
export interface DocumentStorePorts {
  readonly context: () => CommandContext;
  /** Says why nothing may change now; null: it may. */
  readonly refusal: () => AppError | null;
  /** Makes a change safe before it counts; a failure leaves the data as it was. */
  readonly makeSafe: (change: DocumentChange) => Promise<Result<null, AppError>>;
  readonly onChange: (change: DocumentChange) => void;
}

/** Makes the store of an open file. */
export function createDocumentStore(
  ports: DocumentStorePorts,
  start: { readonly database: Database; readonly revision: number },
): DocumentStore {
  let { database, revision } = start;
  let history: History = emptyHistory;
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const turn = tail.then(step);
    tail = turn.catch(() => undefined); // the caller gets the bug; the next command starts from unchanged data
    return turn;
  };

  const commit = async (
    next: { readonly database: Database; readonly history: History; readonly patches: readonly Patch[] },
    cause: DocumentChange['cause'],
    command: CommandName,
  ): Promise<Result<{ revision: number }, AppError>> => {
    const change = { revision: revision + 1, patches: next.patches, cause, command };
    const safe = await ports.makeSafe(change);
    if (!safe.ok) return safe;
    ({ database, history } = next);
    revision = change.revision;
    ports.onChange(change);
    return ok({ revision });
  };

  const run: DocumentStore['run'] = async (name, input) => {
    const refusal = ports.refusal();
    if (refusal) return err(refusal);
    if (!isCommandName(name)) return err({ code: 'refused' });
    const command = commands[name] as Command<CommandName, unknown, unknown>; // its own schema checks the input
    const context = ports.context();
    const done = runCommand(database, command, input, context);
    if (!done.ok) return done;
    const { output, patches, inversePatches } = done.value;
    if (patches.length === 0) return ok({ revision, output });
    const entry = {
      name,
      joinKey: done.value.joinKey,
      atMilliseconds: millisecondsOf(context.now),
      patches,
      inversePatches,
    };
    const next = {
      database: done.value.database,
      history: endsHistory(name) ? emptyHistory : record(history, entry),
      patches,
    };
    const committed = await commit(next, 'command', name);
    return committed.ok ? ok({ revision: committed.value.revision, output }) : committed;
  };

  const stepBy =
    (step: (from: Database, by: History) => Result<HistoryStep, AppError>, cause: 'undo' | 'redo') =>
    async (): Promise<Result<{ revision: number }, AppError>> => {
      const refusal = ports.refusal();
      if (refusal) return err(refusal);
      const stepped = step(database, history);
      return stepped.ok ? commit(stepped.value, cause, stepped.value.name) : stepped;
    };

  return {
    current: () => ({ database, revision }),
    run: (name, input) => inTurn(() => run(name, input)),
    undo: () => inTurn(stepBy(undo, 'undo')),
    redo: () => inTurn(stepBy(redo, 'redo')),
    steps: () => ({ undo: history.done.at(-1)?.name ?? null, redo: history.undone.at(-1)?.name ?? null }),
  };
}
