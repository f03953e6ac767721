import type { CellPosition } from './cell-position.ts';

/** A block of cells, its edges included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block between two corners. */
export function rangeBetween(anchor: CellPosition, end: CellPosition): CellRange {
  return {
    top: Math.min(anchor.row, end.row),
    left: Math.min(anchor.column, end.column),
    bottom: Math.max(anchor.row, end.row),
    right: Math.max(anchor.column, end.column),
  };
}

/** Says whether a block is no more than one cell. */
export function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** The columns of a block in one row as a text that is the same as long as they are: "2-4"; null: the row is not in it. */
export function columnsInRow(range: CellRange | null, row: number): string | null {
  if (!range || row < range.top || row > range.bottom) return null;
  return `${String(range.left)}-${String(range.right)}`;
}

/** Says whether a column is among those of `columnsInRow`. */
export function holdsColumn(columns: string | null, column: number): boolean {
  if (columns === null) return false;
  const [left = 0, right = 0] = columns.split('-').map(Number);
  return column >= left && column <= right;
}
