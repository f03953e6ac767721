import { useState } from 'react';
import { clampCell, type CellPosition } from './cell-position.ts';
import { rangeBetween, type CellRange } from './cell-range.ts';

interface CursorState {
  readonly anchor: CellPosition;
  readonly active: CellPosition;
  /** The record the cursor stands on, so that it stays there when a change moves the record. */
  readonly itemId: string | null;
  readonly arrangement: unknown;
}

interface CursorInput {
  readonly items: readonly { readonly id: string }[];
  /** Number of columns, a column of ticks included. */
  readonly columns: number;
  /** The first column that holds data. */
  readonly firstColumn: number;
  /** When it is another one, the list has been sorted or filtered anew, and the cursor keeps its place on the screen. */
  readonly arrangement: unknown;
}

/** Where the cursor of a table stands and which block of cells is selected. */
export interface GridCursor {
  readonly active: CellPosition;
  /** Null while the cursor stands on a heading. */
  readonly range: CellRange | null;
  /** Moves the cursor; `isExtending` keeps the other corner of the range. */
  readonly moveTo: (position: CellPosition, isExtending?: boolean) => void;
  /** Selects a block; the cursor goes to its first corner. */
  readonly select: (range: CellRange) => void;
}

const start: CellPosition = { row: 0, column: 0 };

/** Keeps the cursor and the selected block of a table. */
export function useGridCursor({ items, columns, firstColumn, arrangement }: CursorInput): GridCursor {
  const [state, setState] = useState<CursorState>({ anchor: start, active: start, itemId: null, arrangement });
  const size = { rows: items.length, columns };
  const moved = state.arrangement === arrangement ? rowOf(items, state) - state.active.row : 0;
  const shift = (position: CellPosition): CellPosition =>
    clampCell(position.row < 0 ? position : { ...position, row: position.row + moved }, size);
  const active = shift(state.active);
  const anchor = shift(state.anchor);
  const put = (from: CellPosition, to: CellPosition): void =>
    setState({ anchor: from, active: to, itemId: items[to.row]?.id ?? null, arrangement });
  return {
    active,
    range: active.row < 0 ? null : dataRange(rangeBetween(anchor.row < 0 ? active : anchor, active), firstColumn),
    moveTo: (position, isExtending = false) => {
      const to = clampCell(position, size);
      put(isExtending && anchor.row >= 0 && to.row >= 0 ? anchor : to, to);
    },
    select: (range) => put({ row: range.bottom, column: range.right }, { row: range.top, column: range.left }),
  };
}

// Ticks are no data: a block that begins in their column begins behind it.
function dataRange(range: CellRange, firstColumn: number): CellRange {
  return { ...range, left: Math.max(range.left, firstColumn), right: Math.max(range.right, firstColumn) };
}

function rowOf(items: readonly { readonly id: string }[], { active, itemId }: CursorState): number {
  if (itemId === null || active.row < 0 || items[active.row]?.id === itemId) return active.row;
  const found = items.findIndex(({ id }) => id === itemId);
  return found < 0 ? active.row : found;
}
