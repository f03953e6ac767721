import type { CommandContext } from '../domain/command.ts';
import type { ListColumn } from '../domain/views/list-column.ts';
import type { Day } from '../kernel/dates.ts';
import type { AppError } from '../kernel/errors.ts';
import type { Database } from '../model/database.ts';
import type { CellEdit } from './cell-edit.ts';
import { commands, type CommandCall } from './registry.ts';
import { runCommand } from './run-command.ts';

/** What a person wants a cell to say. */
export interface CellWish<Row> {
  readonly row: Row;
  readonly column: ListColumn<Row> & { readonly edit?: CellEdit<Row> };
  readonly typed: string;
}

/** One cell that changes, or one that cannot and why. */
export interface PlannedCell<Row> {
  readonly row: Row;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The day from which a dated fact holds; null: the fact has no date. */
  readonly from: Day | null;
  readonly outcome: { readonly call: CommandCall } | { readonly refused: string };
}

/** What the planning needs to know of the world. */
export interface PlanWorld {
  readonly database: Database;
  readonly context: Pick<CommandContext, 'now' | 'today'>;
  /** Why a column cannot be changed. */
  readonly readOnlyText: string;
  readonly problemText: (error: AppError) => string;
}

/** Reads wishes, leaves out cells that already say so, and tries all changes on a copy: what would be refused is told now. */
export function planCells<Row>(wishes: readonly CellWish<Row>[], world: PlanWorld): PlannedCell<Row>[] {
  const read = wishes.flatMap((wish) => readWish(wish, world) ?? []);
  return refuseWhatFails(read, world);
}

/** The changes of a plan that can be made. */
export function callsOf<Row>(plan: readonly PlannedCell<Row>[]): CommandCall[] {
  return plan.flatMap(({ outcome }) => ('call' in outcome ? [outcome.call] : []));
}

function readWish<Row>({ row, column, typed }: CellWish<Row>, world: PlanWorld): PlannedCell<Row> | null {
  const { header, edit } = column;
  const before = edit ? edit.typed(row) : column.text(row);
  if (typed.trim() === before.trim()) return null;
  const common = { row, header, before, from: edit?.from ?? null };
  if (!edit) return { ...common, after: typed, outcome: { refused: world.readOnlyText } };
  const change = edit.read(row, typed);
  if (!change.ok) return { ...common, after: typed, outcome: { refused: change.error } };
  if (change.value.shown === before) return null;
  return { ...common, after: change.value.shown, outcome: { call: change.value.call } };
}

// All at once first: it is quick, and nearly always goes through. What does not is halved until it is known who is refused.
function refuseWhatFails<Row>(plan: readonly PlannedCell<Row>[], world: PlanWorld): PlannedCell<Row>[] {
  let { database } = world;
  function settle(cells: readonly PlannedCell<Row>[]): readonly PlannedCell<Row>[] {
    const calls = callsOf(cells);
    if (calls.length === 0) return cells;
    const tried = tryOn(database, calls, world);
    if (tried.ok) {
      ({ database } = tried.value);
      return cells;
    }
    if (cells.length === 1) {
      const refused = world.problemText(withoutPlace(tried.error));
      return cells.map((cell) => ({ ...cell, outcome: { refused } }));
    }
    const middle = Math.ceil(cells.length / 2);
    return [...settle(cells.slice(0, middle)), ...settle(cells.slice(middle))];
  }
  return [...settle(plan)];
}

function tryOn(database: Database, changes: readonly CommandCall[], { context }: PlanWorld) {
  const newId = (): string => 'planned'; // a try is never kept
  return runCommand(database, commands['records.changeMany'], { changes }, { ...context, newId });
}

function withoutPlace(error: AppError): AppError {
  if (error.code !== 'invalid-input') return error;
  const problems = error.problems.map((each) => ({ ...each, field: each.field.replace(/^\d+\./, '') }));
  return { ...error, problems };
}
