import type { CellWish } from '../../../shared/commands/plan-cells.ts';
import { hiddenMark, isSmallCount } from '../../../shared/domain/statistics/small-counts.ts';
import type { CellRange } from './cell-range.ts';
import type { DataColumn } from './column.ts';
import type { GridItem } from './use-data-table.ts';

/** The lines and columns of a table, as blocks of cells see them. */
export interface CellSheet<Row> {
  readonly items: readonly GridItem<Row>[];
  readonly columns: readonly DataColumn<Row>[];
}

/** The texts of a block, without the heads of groups; `range` counts columns of data from 0. */
export function textsOf<Row>({ items, columns }: CellSheet<Row>, range: CellRange): string[][] {
  return rowsIn(items, range).map((row) => columnsIn(columns, range).map((column) => textOf(column, row)));
}

/** The texts of a block as other programs may have them: small counts of people are a dot (ADR 9). */
export function publishedTextsOf<Row>(
  { items, columns }: CellSheet<Row>,
  range: CellRange,
  threshold: number,
): string[][] {
  const isHidden = ({ kind, sortBy }: DataColumn<Row>, row: Row): boolean => {
    const count = kind === 'people' ? sortBy?.(row) : null;
    return typeof count === 'number' && isSmallCount(count, threshold);
  };
  return rowsIn(items, range).map((row) =>
    columnsIn(columns, range).map((column) => (isHidden(column, row) ? hiddenMark : textOf(column, row))),
  );
}

/** What pasting asks for, and how many texts lie beyond the edge of the table. */
export interface PasteWishes<Row> {
  readonly wishes: readonly CellWish<Row>[];
  readonly outside: number;
}

/** Lays a block of texts over the table from the corner of the range on; one single text fills the whole range. */
export function pasteWishes<Row>(
  { items, columns }: CellSheet<Row>,
  range: CellRange,
  block: readonly (readonly string[])[],
): PasteWishes<Row> {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only !== undefined) return { wishes: fillWishes({ items, columns }, range, only), outside: 0 };
  const rows = rowsIn(items, { ...range, bottom: items.length - 1 });
  const wishes: CellWish<Row>[] = [];
  let outside = 0;
  block.forEach((texts, down) => {
    texts.forEach((typed, right) => {
      const row = rows[down];
      const column = columns[range.left + right];
      if (row && column) wishes.push({ row, column, typed });
      else if (typed.trim() !== '') outside += 1;
    });
  });
  return { wishes, outside };
}

/** Asks for one text in every cell of a range. */
export function fillWishes<Row>(sheet: CellSheet<Row>, range: CellRange, typed: string): CellWish<Row>[] {
  return rowsIn(sheet.items, range).flatMap((row) =>
    columnsIn(sheet.columns, range).map((column) => ({ row, column, typed })),
  );
}

/** The records in the lines of a range. */
export function rowsIn<Row>(items: readonly GridItem<Row>[], { top, bottom }: CellRange): Row[] {
  return items.slice(Math.max(top, 0), bottom + 1).flatMap((item) => (item.kind === 'row' ? [item.original] : []));
}

function columnsIn<Row>(columns: readonly DataColumn<Row>[], { left, right }: CellRange): DataColumn<Row>[] {
  return columns.slice(left, right + 1);
}

// What is copied must be what pasting takes: the typed form of a cell that can be changed.
function textOf<Row>(column: DataColumn<Row>, row: Row): string {
  return column.edit ? column.edit.typed(row) : column.text(row);
}
