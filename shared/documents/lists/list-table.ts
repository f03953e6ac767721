import type { Catalogue } from '../../i18n/catalogue.ts';
import { listTexts, type ListTexts } from '../../i18n/de/list-texts.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';

/** What a cell holds; null: nothing. A hidden count is the text `•`. */
export type ListCell = string | number | null;

/** One column; writers give days and numbers the form Excel calculates with. */
export interface ListColumn {
  readonly heading: string;
  readonly kind: 'text' | 'day' | 'number';
}

/** A list as it leaves the program. */
export interface ListTable {
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
  /** What must go with the list wherever it goes: what a dot stands for. */
  readonly notes: readonly string[];
}

/** What lists are made from. */
export interface ListSource {
  readonly database: Database;
  readonly asOf: Day;
  /** Looks back: what was not known by the day is left out. */
  readonly isPast: boolean;
  /** The meeting that was asked for; null: all. */
  readonly meeting: Meeting | null;
  readonly catalogue: Catalogue;
  readonly texts: ListTexts;
}

/** Makes the source of lists; texts are German. */
export function listSource(
  of: Pick<ListSource, 'database' | 'asOf' | 'isPast' | 'meeting'>,
  catalogue: Catalogue,
): ListSource {
  return { ...of, catalogue, texts: listTexts(catalogue.words) };
}

/** Lets a list of another day say so wherever it goes; one of today is what it seems. */
export function withDay(
  table: ListTable,
  { asOf, today, texts }: { readonly asOf: Day; readonly today: Day; readonly texts: ListTexts },
): ListTable {
  return asOf === today ? table : { ...table, notes: [...table.notes, texts.asOf(formatDay(asOf))] };
}

/** A column with what it takes from a row. */
export interface ColumnOf<Row> extends ListColumn {
  readonly cell: (row: Row) => ListCell;
}

/** A column of texts. */
export function text<Row>(heading: string, cell: (row: Row) => string | null | undefined): ColumnOf<Row> {
  return { heading, kind: 'text', cell: (row) => cell(row) || null };
}

/** A column of days. */
export function days<Row>(heading: string, cell: (row: Row) => Day | null | undefined): ColumnOf<Row> {
  return { heading, kind: 'day', cell: (row) => cell(row) ?? null };
}

/** A column of numbers; a hidden one is a text. */
export function numbers<Row>(heading: string, cell: (row: Row) => number | string | null): ColumnOf<Row> {
  return { heading, kind: 'number', cell };
}

/** Puts rows under columns. */
export function tableOf<Row>(
  title: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  notes: readonly string[] = [],
): ListTable {
  return {
    title,
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    notes,
  };
}
