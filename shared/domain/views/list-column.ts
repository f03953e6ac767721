/** One column of a list as data, in a language: window, saved views and command line read the same. */
export interface ListColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the cell says; shown, searched, and sorted by unless `sortBy` is given. */
  readonly text: (row: Row) => string;
  /** What to sort by where the text does not sort itself, such as days (`YYYY-MM-DD`) and numbers; null comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** What Excel is to take the cells for, by what `sortBy` gives; `people` are counts of people, of which small ones stay inside; default text. */
  readonly kind?: 'day' | 'number' | 'people';
  /** Rows can be filtered and grouped by the column's values. */
  readonly hasFilter?: boolean;
  /** The values a row stands for in filters and groups: codes or plain texts, never translated labels; default: its text. */
  readonly filterValues?: (row: Row) => readonly string[];
  /** How such a value is written for people; default: as it is. */
  readonly filterLabel?: (value: string) => string;
}

/** The values of a row in a column's filter; blank is a value too. */
export function filterValuesOf<Row>(column: ListColumn<Row>, row: Row): readonly string[] {
  return column.filterValues ? column.filterValues(row) : [column.text(row)];
}

/** Writes a value of a column's filter for people; blank stays blank. */
export function filterLabelOf<Row>(column: ListColumn<Row>, value: string): string {
  return value === '' || !column.filterLabel ? value : column.filterLabel(value);
}

/** Writes a code by the labels of its kind; a text that is no such code, as an old view may hold, is written as it is. */
export function labelOfCode(labels: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(labels, code) ? labels[code] : undefined) ?? code;
}
