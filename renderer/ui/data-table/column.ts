import type { ReactNode } from 'react';

/** One column of a data table. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the cell says; shown, searched, and sorted by unless `sortBy` is given. */
  readonly text: (row: Row) => string;
  /** What to sort by where the text does not sort itself, such as days (`YYYY-MM-DD`) and numbers; null comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Draws the cell where text alone is not enough; must say the same as `text`. */
  readonly render?: (row: Row) => ReactNode;
  /** Narrowest width in rem; default 8. */
  readonly minWidth?: number;
  /** Share of the room left over; default 1, 0 keeps the narrowest width. */
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  /** Offers a filter by the column's values above the table. */
  readonly hasFilter?: boolean;
  /** The values a row stands for in that filter, where there are several; default: its text. */
  readonly filterValues?: (row: Row) => readonly string[];
  /** Hidden until the user shows it. */
  readonly isInitiallyHidden?: boolean;
  /** Always shown; default only the first column. */
  readonly isFixed?: boolean;
}

/** The order a table starts with. */
export interface TableSort {
  readonly id: string;
  readonly desc: boolean;
}

/** Which rows are ticked. */
export interface TableSelection {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}
