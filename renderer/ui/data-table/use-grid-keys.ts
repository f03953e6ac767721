import type { KeyboardEvent } from 'react';
import { nextCell } from './cell-position.ts';
import { isOneCell } from './cell-range.ts';
import type { ColumnWidths } from './use-column-widths.ts';
import type { DataTableModel } from './use-data-table.ts';
import type { GridDeeds } from './use-grid-actions.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { Ticks } from './use-ticks.ts';

interface GridKeysInput<Row extends object> {
  readonly model: DataTableModel<Row>;
  readonly cursor: GridCursor;
  readonly selection: Ticks;
  readonly actions: GridDeeds;
  readonly widths: ColumnWidths;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly scrollTo: (row: number) => void;
}

/** The keys of a table, as Excel has them. */
export function useGridKeys<Row extends object>(input: GridKeysInput<Row>): (event: KeyboardEvent) => void {
  const { model, cursor, actions, firstColumn, columnCount } = input;
  const { active } = cursor;
  const item = model.items[active.row];

  function move(event: KeyboardEvent): boolean {
    const next = nextCell(active, event, { rows: model.items.length, columns: columnCount });
    if (!next) return false;
    cursor.moveTo(next, event.shiftKey);
    input.scrollTo(next.row);
    return true;
  }

  function widen({ key, shiftKey, ctrlKey, altKey }: KeyboardEvent): boolean {
    const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
    if (!isSideways || active.row >= 0 || active.column < firstColumn) return false;
    if (!shiftKey || ctrlKey || altKey) return false;
    input.widths.step(active.column - firstColumn, key === 'ArrowRight' ? widthStepPx : -widthStepPx);
    return true;
  }

  function turnGroup({ key }: KeyboardEvent): boolean {
    if (item?.kind !== 'group') return false;
    const isTurn = (key === 'ArrowRight' && item.isCollapsed) || (key === 'ArrowLeft' && !item.isCollapsed);
    if (!isTurn && key !== ' ') return false;
    model.toggleGroup(item.key);
    return true;
  }

  function select({ key, ctrlKey, shiftKey }: KeyboardEvent): boolean {
    const last = columnCount - 1;
    if (ctrlKey && key.toLowerCase() === 'a' && !shiftKey) {
      cursor.select({ top: 0, left: firstColumn, bottom: model.items.length - 1, right: last });
      return true;
    }
    if (key !== ' ' || ctrlKey || active.row < 0) return false;
    if (shiftKey) cursor.select({ top: active.row, left: firstColumn, bottom: active.row, right: last });
    else if (input.selection.isPossible) actions.tick(active.row);
    else return false;
    return true;
  }

  function change(event: KeyboardEvent): boolean {
    const { key, ctrlKey } = event;
    if (key === 'Enter' && !ctrlKey) {
      actions.actOn(active, event.shiftKey);
      return true;
    }
    if (key === 'F2') {
      if (!actions.edit(active, null)) actions.editRecord(active);
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      actions.clear();
      return true;
    }
    return isTyped(event) && actions.edit(active, key);
  }

  function shrink({ key }: KeyboardEvent): boolean {
    if (key !== 'Escape' || !cursor.range || isOneCell(cursor.range)) return false;
    cursor.moveTo(active);
    return true;
  }

  return (event) => {
    const isHeard = widen(event) || turnGroup(event) || select(event) || move(event) || shrink(event) || change(event);
    if (isHeard) event.preventDefault();
  };
}

const widthStepPx = 16;

// AltGr writes @ and €: it arrives as Ctrl with Alt.
function isTyped({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !metaKey && ctrlKey === altKey;
}
