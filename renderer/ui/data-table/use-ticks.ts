import { useMemo, useRef } from 'react';
import type { TableSelection } from './column.ts';
import type { DataTableModel } from './use-data-table.ts';

/** Ticking rows. */
export interface Ticks {
  /** Rows of this table can be ticked. */
  readonly isPossible: boolean;
  readonly all: boolean | 'mixed';
  readonly toggleAll: () => void;
  /** `isUpTo` gives all rows from the one ticked last the same state. */
  readonly toggle: (row: number, isUpTo?: boolean) => void;
}

/** Ticks rows one by one, from one to another, or all that pass the filters. */
export function useTicks<Row extends object>(
  { shown, items, getRowId }: DataTableModel<Row>,
  selection: TableSelection | undefined,
): Ticks {
  const last = useRef(0);
  const selected = selection?.selected ?? nothing;
  const all = useMemo(() => allOrSome(shown, getRowId, selected), [shown, getRowId, selected]);

  function toggle(row: number, isUpTo = false): void {
    const item = items[row];
    if (!selection || item?.kind !== 'row') return;
    const isTicked = !selection.selected.has(item.id);
    const [from, to] = isUpTo ? [Math.min(last.current, row), Math.max(last.current, row)] : [row, row];
    const next = new Set(selected);
    for (const each of items.slice(from, to + 1)) {
      if (each.kind !== 'row') continue;
      if (isTicked) next.add(each.id);
      else next.delete(each.id);
    }
    last.current = row;
    selection.onChange(next);
  }

  return {
    isPossible: selection !== undefined,
    all,
    toggleAll: () => selection?.onChange(all === true ? new Set() : new Set(shown.map(getRowId))),
    toggle,
  };
}

const nothing: ReadonlySet<string> = new Set();

function allOrSome<Row>(
  rows: readonly Row[],
  getRowId: (row: Row) => string,
  selected: ReadonlySet<string>,
): boolean | 'mixed' {
  if (selected.size === 0) return false;
  const count = rows.filter((row) => selected.has(getRowId(row))).length;
  if (count === 0) return false;
  return count === rows.length ? true : 'mixed';
}
