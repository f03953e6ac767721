import type { Day } from '../../kernel/dates.ts';
import type { ListKind } from './list-kind.ts';

/** What is known of a list that the program has written itself. */
export interface OwnList {
  readonly kind: ListKind;
  /** Index of the row with the headings. */
  readonly headerIndex: number;
  /** The field each of our columns stands for; null: the program works it out, and reads it from no list. */
  readonly fields: ReadonlyMap<number, string | null>;
  /** The column that names the record; null: none. */
  readonly idColumn: number | null;
  /** The day the list tells of; null: it does not say, so it is taken for one of today. */
  readonly asOf: Day | null;
  /** What each row is beside the records there are, by its place in the list; a row that is missing is read like any other. */
  readonly rows: ReadonlyMap<number, OwnRow>;
}

/** A row of a list of our own. */
export interface OwnRow {
  /** As it is called where nothing of it is read. */
  readonly name: string;
  /** It says nothing but what the program itself says of the record on the list's day. */
  readonly isSame: boolean;
  /** The record it names, as its kind addresses records; null: none that is known. */
  readonly targetId: string | null;
  /** Somebody has changed what the record is called: the row may mean another one. */
  readonly isRenamed: boolean;
  /** The meeting it belongs to; null: it names none, or none that is known. */
  readonly meetingId: string | null;
  /** The cells as they are read: what is worked out or unchanged is blank. */
  readonly cells: readonly string[];
}
