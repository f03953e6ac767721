import type { z } from 'zod';
import type { ImportBook } from './import-book.ts';
import type { ImportCandidate, ImportFinding, ImportOutcome, ImportReason } from './import-preview.ts';
import type { ListKind } from './list-kind.ts';
import type { HeadingWords } from './guess-mapping.ts';
import type { RowReader } from './row-reader.ts';

/** What a row of any list says: its number in the file, from 1, and what it is called. */
export interface ListRow {
  readonly row: number;
  readonly name: string;
}

/** How lists of one kind are understood, matched and taken over. */
export interface ListRules<Row extends ListRow, Field extends string> {
  readonly kind: ListKind;
  /** What a column can be, in the order in which it is offered. */
  readonly fields: readonly Field[];
  /** Says whether a column can be mapped to a text; wider than `fields` where columns stand for records. */
  readonly isField: (text: string) => text is Field;
  /** The words headings use for a field, folded; the first is the commonest. */
  readonly words: HeadingWords<Field>;
  /** Of each group at least one field must be given. */
  readonly required: readonly (readonly Field[])[];
  readonly rowSchema: z.ZodType<Row>;
  /** Understands one row; null: it names nothing. Everything doubtful is reported to the reader. */
  readRow(row: number, reader: RowReader<Field>, book: ImportBook): Row | null;
  /** Finds the record a row means. */
  match(book: ImportBook, row: Row): RowMatch;
  /** Puts a row into the book: into the record named, or as a new one. */
  take(book: ImportBook, row: Row, how: TakeHow): TakenRow;
  /** What a second row about the same record is: a question, or the answer that counts. */
  readonly repeats: 'ask' | 'later-counts';
}

/** The record a row means, and what speaks against just taking it. */
export interface RowMatch {
  /** Null: none is known. */
  readonly targetId: string | null;
  /** Why somebody should decide; null: nothing is doubtful. */
  readonly doubt: { readonly reason: ImportReason; readonly understoodAs: string | null } | null;
  readonly candidates: readonly ImportCandidate[];
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
