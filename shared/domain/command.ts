import type { z } from 'zod';
import type { AppError } from '../kernel/errors.ts';
import type { IdSource } from '../kernel/ids.ts';
import type { Day, Instant } from '../kernel/dates.ts';
import type { Result } from '../kernel/result.ts';
import type { MeetingRecordOf, MeetingTableName, RecordOf, TableName } from '../model/database.ts';
import type { Database } from '../model/database.ts';
import type { MeetingFields } from '../model/meeting.ts';
import type { Office } from '../model/office.ts';

/** The records of one kind as a command sees them: what the file holds, plus what the command has put so far. */
export interface Table<Entry extends { readonly id: string }> {
  get(id: string): Entry | undefined;
  /** Adds the record, or replaces the one with its id. */
  put(entry: Entry): void;
  remove(id: string): void;
  all(): readonly Entry[];
}

/** The only way to change data. Nothing is changed until the command has returned `ok` and all checks have passed. */
export interface Transaction {
  /** The data before this command. */
  readonly before: Database;
  table<Name extends Exclude<TableName, 'meetings'>>(name: Name): Table<RecordOf<Name>>;
  /** Meetings without what lies under them; `put` keeps programme and registrations, `remove` removes them too. */
  meetings(): Table<MeetingFields>;
  under<Name extends MeetingTableName>(meetingId: string, name: Name): Table<MeetingRecordOf<Name>>;
  office(): Office;
  putOffice(office: Office): void;
}

/** What a command may know of the world. */
export interface CommandContext {
  readonly now: Instant;
  /** The office's calendar day (Europe/Berlin). */
  readonly today: Day;
  readonly newId: IdSource;
}

/** A named change a user can make: data in, checked, one entry in the history. */
export interface Command<Name extends string, Input, Output> {
  readonly name: Name;
  readonly input: z.ZodType<Input>;
  readonly run: (tx: Transaction, input: Input, context: CommandContext) => Result<Output, AppError>;
  /** Two runs with the same key within a short time are one entry in the history; null: never joined. */
  readonly joinKey: (input: Input) => string | null;
}

/** Defines a command; `joinKey` is optional. */
export function defineCommand<const Name extends string, Input, Output>(definition: {
  readonly name: Name;
  readonly input: z.ZodType<Input>;
  readonly run: (tx: Transaction, input: Input, context: CommandContext) => Result<Output, AppError>;
  readonly joinKey?: (input: Input) => string | null;
}): Command<Name, Input, Output> {
  return { joinKey: () => null, ...definition };
}
