import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { CellPosition } from './cell-position.ts';
import type { GridDeeds } from './use-grid-actions.ts';
import type { GridCursor } from './use-grid-cursor.ts';

interface GridPointerInput {
  readonly cursor: GridCursor;
  readonly actions: GridDeeds;
  /** A click selects a cell, as in Excel, and only a click on the name opens; else a click anywhere opens. */
  readonly canSelectRanges: boolean;
  readonly firstColumn: number;
  readonly scrollTo: (row: number) => void;
}

interface GridPointer {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** The mouse in a table: a click, a drag over a block of cells, Shift with a click. */
export function useGridPointer(input: GridPointerInput): GridPointer {
  const { cursor, actions, canSelectRanges, firstColumn } = input;
  const draggedFrom = useRef<CellPosition | null>(null);
  const isDragged = useRef(false);

  return {
    onPointerDown: (event) => {
      const cell = cellAt(event.target);
      isDragged.current = false;
      draggedFrom.current = null;
      if (!cell || event.button !== 0 || cell.column < firstColumn) return;
      cursor.moveTo(cell, event.shiftKey);
      if (canSelectRanges) draggedFrom.current = cell;
    },
    onPointerMove: (event) => {
      if (!draggedFrom.current || event.buttons !== 1) return;
      const cell = cellAt(event.target);
      if (!cell || (cell.row === cursor.active.row && cell.column === cursor.active.column)) return;
      isDragged.current = true;
      cursor.moveTo({ ...cell, column: Math.max(cell.column, firstColumn) }, true);
      input.scrollTo(cell.row);
    },
    onClick: (event) => {
      const cell = cellAt(event.target);
      if (!cell || isDragged.current) return;
      const isGroup = event.target instanceof Element && event.target.closest('[aria-expanded][role=row]') !== null;
      if (isGroup) return actions.actOn(cell);
      if (cell.column < firstColumn) return actions.tick(cell.row, event.shiftKey);
      if (event.shiftKey || event.ctrlKey || event.detail > 1) return;
      // Marking text with the mouse is no click.
      if (window.getSelection()?.isCollapsed === false) return;
      if (!canSelectRanges || cell.column === firstColumn) actions.actOn(cell);
    },
    onDoubleClick: (event) => {
      const cell = cellAt(event.target);
      if (!cell || !canSelectRanges || cell.column < firstColumn || cell.column === firstColumn) return;
      if (!actions.edit(cell, null)) actions.actOn(cell);
    },
  };
}

// A field that is open in a cell keeps its own clicks.
function cellAt(target: EventTarget | null): CellPosition | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-row][data-column]');
  if (!cell || target.closest('input:not([type=checkbox]), select, a, button')) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
