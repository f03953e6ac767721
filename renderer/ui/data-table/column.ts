import type { ReactNode } from 'react';
import type { CellEdit } from '../../../shared/commands/cell-edit.ts';
import type { ListColumn } from '../../../shared/domain/views/list-column.ts';
import type { TableName } from '../../../shared/model/database.ts';

/** One column of a data table: what it says, and how it is drawn and changed. */
export interface DataColumn<Row> extends ListColumn<Row> {
  /** Draws the cell where text alone is not enough; must say the same as `text`. */
  readonly render?: (row: Row) => ReactNode;
  /** Room in px that a drawn cell needs beside its text, such as for a sign and the edges of a badge. */
  readonly besideTextPx?: number;
  /** Width in px of what is drawn, where it is no text, such as buttons. */
  readonly contentPx?: number;
  /** Is read whole as long as there is room; the first column always is. */
  readonly isLeading?: boolean;
  readonly align?: 'start' | 'end';
  /** Hidden until the user shows it. */
  readonly isInitiallyHidden?: boolean;
  /** Always shown; default only the first column. */
  readonly isFixed?: boolean;
  /** Cells can be changed in the table; left out: they are read only. */
  readonly edit?: CellEdit<Row>;
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

/** What can be done with several rows at once. */
export interface TableBulk {
  /** The table of the records, whose ids the rows have. */
  readonly table: TableName;
  /** More commands for the ticked rows. */
  readonly actions?: (ids: readonly string[]) => ReactNode;
}

/** Joins the columns a list has as data with how this window draws them, in the order of the list. */
export function drawnColumns<Row>(
  columns: readonly ListColumn<Row>[],
  drawn: Readonly<Record<string, Partial<Omit<DataColumn<Row>, keyof ListColumn<Row>>>>>,
): readonly DataColumn<Row>[] {
  return columns.map((column) => ({ ...column, ...drawn[column.id] }));
}
