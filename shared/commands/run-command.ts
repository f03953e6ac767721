import type { z } from 'zod';
import type { AppError, FieldProblem } from '../kernel/errors.ts';
import { plainTexts } from '../kernel/plain-text.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { meetingOwnSchema, meetingTableSchemas, tableSchemas, type Database } from '../model/database.ts';
import { checkTouched, type InvariantProblem } from '../model/invariants.ts';
import { office } from '../model/office.ts';
import { recordAt, refText, type RecordRef } from '../model/record-ref.ts';
import type { Command, CommandContext } from '../domain/command.ts';
import { fieldProblems } from './field-problems.ts';
import { openTransaction, type TransactionResult } from './transaction.ts';

/** A command that went through: the changed data, how to get there and back, and what the command returned. */
export interface CommandDone<Output> extends TransactionResult {
  readonly output: Output;
  /** Two steps with the same key within a short time are one in the history; null: never joined. */
  readonly joinKey: string | null;
}

/** Runs one command on a database; on any failure nothing has changed. */
export function runCommand<Input, Output>(
  database: Database,
  command: Command<string, Input, Output>,
  given: unknown,
  context: CommandContext,
): Result<CommandDone<Output>, AppError> {
  // Whatever was typed, pasted or imported: signs that nobody sees are never stored.
  const rawInput = plainTexts(given);
  const parsed = command.input.safeParse(rawInput);
  if (!parsed.success) return err({ code: 'invalid-input', problems: inputProblems(parsed.error, rawInput) });
  const { tx, finish } = openTransaction(database);
  const outcome = command.run(tx, parsed.data, context);
  if (!outcome.ok) return outcome;
  const result = finish();
  const problems = result.touched.flatMap((ref) => shapeProblems(result.database, ref));
  if (problems.length > 0) return err({ code: 'invalid-input', problems });
  const broken = checkTouched(result.database, result.touched);
  const inUse = recordInUse(result, broken);
  if (inUse) return err(inUse);
  if (broken.length > 0) {
    return err({ code: 'invalid-input', problems: broken.map(({ ref: _ref, ...problem }) => problem) });
  }
  return ok({ ...result, output: outcome.value, joinKey: command.joinKey(parsed.data) });
}

// A command takes `record` or `changes`; what is wrong inside is told by its place in the record, as everywhere.
function inputProblems(error: z.ZodError, input: unknown): FieldProblem[] {
  return fieldProblems(error, input).map((each) => ({ ...each, field: each.field.replace(/^(record|changes)\./, '') }));
}

// A removed record that others name: the user is told which one, and by whom.
function recordInUse(result: TransactionResult, broken: readonly InvariantProblem[]): AppError | null {
  for (const ref of result.touched) {
    if (ref.table === 'office' || recordAt(result.database, ref) !== undefined) continue;
    const users = broken.filter((each) => each.value === refText(ref)).map((each) => refText(each.ref));
    if (users.length > 0) return { code: 'record-in-use', table: ref.table, id: ref.id, usedBy: [...new Set(users)] };
  }
  return null;
}

function shapeProblems(database: Database, ref: RecordRef): FieldProblem[] {
  const entry = recordAt(database, ref);
  if (entry === undefined) return [];
  const parsed = schemaOf(ref).safeParse(entry);
  return parsed.success ? [] : fieldProblems(parsed.error, entry);
}

function schemaOf(ref: RecordRef): z.ZodType {
  if (ref.table === 'office') return office;
  if (ref.table === 'meetings') return meetingOwnSchema;
  if ('meetingId' in ref) return meetingTableSchemas[ref.table];
  return tableSchemas[ref.table];
}
