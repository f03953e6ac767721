import type { z } from 'zod';
import type { Database } from '../../model/database.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportCandidate, ImportFinding, ImportOutcome, ImportReason } from './import-preview.ts';
import type { ListKind } from './list-kind.ts';
import type { FieldClues, GuessedColumn } from './guess-mapping.ts';
import type { HeadedList } from './headed-list.ts';
import type { RowReader } from './row-reader.ts';

/** What a row of any list says: its number in the file, from 1, and what it is called. */
export interface ListRow {
  readonly row: number;
  readonly name: string;
}

/** How lists of one kind are understood, matched and taken over. */
export interface ListRules<Row extends ListRow, Field extends string> extends FieldClues<Field> {
  readonly kind: ListKind;
  /** What a column can be, in the order in which it is offered. */
  readonly fields: readonly Field[];
  /** Says whether a column can be mapped to a text; wider than `fields` where columns stand for records. */
  readonly isField: (text: string) => text is Field;
  /** Of each group at least one field must be given. */
  readonly required: readonly (readonly Field[])[];
  readonly rowSchema: z.ZodType<Row>;
  /** Names columns that stand for records, and mends a guess where one column decides over another. */
  adjustGuess?(guess: Map<number, GuessedColumn<Field>>, list: HeadedList, database: Database): void;
  /** Says whether a heading is one though no word of a field is in it, such as the day of a meeting. */
  isColumn?(heading: string): boolean;
  /** Understands one row; null: it names nothing. Everything doubtful is reported to the reader. */
  readRow(row: number, reader: RowReader<Field>, book: ImportBook): Row | null;
  /** Finds the record a row means. */
  match(book: ImportBook, row: Row): RowMatch;
  /** The same record by itself, without what else a row may mean; not given: as `match` says. */
  targetOf?(book: ImportBook, row: Row): string | null;
  /** Puts a row into the book: into the record named, or as a new one. */
  take(book: ImportBook, row: Row, how: TakeHow): TakenRow;
  /** Brings rows into the order in which they count; not given: that of the file. */
  inOrder?(rows: readonly Row[]): OrderedRows<Row>;
  /** What a second row about the same record is: a question, or the answer that counts. */
  readonly repeats: 'ask' | 'allowed';
}

/** Rows in the order in which they count, and those that a later one has made void. */
export interface OrderedRows<Row> {
  readonly rows: readonly Row[];
  /** Row number to the finding that says why the row does not count. */
  readonly superseded: ReadonlyMap<number, ImportFinding>;
}

/** The record a row means, and what speaks against just taking it. */
export interface RowMatch {
  /** Null: none is known. */
  readonly targetId: string | null;
  /** Why somebody should decide; null: nothing is doubtful. */
  readonly doubt: { readonly reason: ImportReason; readonly understoodAs: string | null } | null;
  readonly candidates: readonly ImportCandidate[];
  /** What is worth knowing though it raises no doubt; not given: nothing. */
  readonly hint?: { readonly reason: ImportReason; readonly understoodAs: string | null } | undefined;
}

/** Where a row goes, and who is told about each field that differs. */
export interface TakeHow {
  /** Null: a new record. */
  readonly targetId: string | null;
  readonly note: NoteChange;
}

/** Says that a field differs, and learns whether the new value is wanted. */
export type NoteChange = (change: {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}) => boolean;

/** What taking a row did. */
export interface TakenRow {
  readonly recordId: string;
  /** Where a row makes or changes several records, what that adds up to; not given: as the changes say. */
  readonly outcome?: ImportOutcome;
  readonly findings: readonly ImportFinding[];
}
