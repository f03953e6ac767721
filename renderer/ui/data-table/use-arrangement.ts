import { useCallback, useMemo } from 'react';
import type { Arrangement } from '../../../shared/domain/views/arrangement.ts';
import { plainLook, useTableLooks, type TableLook } from '../../state/table-looks.ts';
import { noTableSettings, useUiStore, type TableSettings } from '../../state/ui-store.ts';
import type { DataColumn, TableSort } from './column.ts';

/** How a table is looked at, and the way to change it. */
export interface ArrangementState {
  readonly arrangement: Arrangement;
  /** The saved view chosen last; null: all. */
  readonly viewId: string | null;
  /** Stays the same between renders; a function is given how the table is looked at now. */
  readonly setArrangement: (next: Arrangement | ((now: Arrangement) => Arrangement), viewId?: string | null) => void;
  /** Ids of the shown columns from left to right. */
  readonly shownColumns: readonly string[];
}

interface ArrangementInput<Row> {
  readonly tableId: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly initialSort: TableSort | undefined;
}

/** Keeps order and columns for good, search, filters and groups while the file is open. */
export function useArrangement<Row>({ tableId, columns, initialSort }: ArrangementInput<Row>): ArrangementState {
  const settings = useUiStore((state) => state.tables[tableId]) ?? noTableSettings;
  const look = useTableLooks((state) => state.looks[tableId]) ?? plainLook;
  const arrangement = useMemo(() => arrangementOf({ look, settings, initialSort }), [look, settings, initialSort]);
  const shownColumns = useMemo(() => shownOf(columns, settings), [columns, settings]);
  const setArrangement = useCallback<ArrangementState['setArrangement']>(
    (given, viewId) => {
      const { setLook, looks } = useTableLooks.getState();
      const { setTable, tables } = useUiStore.getState();
      const before = { look: looks[tableId] ?? plainLook, settings: tables[tableId] ?? noTableSettings, initialSort };
      const now = arrangementOf(before);
      const next = typeof given === 'function' ? given(now) : given;
      const { search, filters, groupBy } = next;
      setLook(tableId, { search, filters, groupBy, viewId: viewId === undefined ? before.look.viewId : viewId });
      const hasSameColumns = isSame(next.columns, now.columns);
      if (hasSameColumns && isSame(next.sort, now.sort)) return;
      setTable(tableId, {
        ...before.settings,
        columnVisibility: hasSameColumns ? before.settings.columnVisibility : {},
        sort: next.sort.map(({ column, isDescending }) => ({ id: column, desc: isDescending })),
        columns: next.columns,
      });
    },
    [tableId, initialSort],
  );
  return { arrangement, viewId: look.viewId, shownColumns, setArrangement };
}

interface KeptLook {
  readonly look: TableLook;
  readonly settings: TableSettings;
  readonly initialSort: TableSort | undefined;
}

function arrangementOf({ look, settings, initialSort }: KeptLook): Arrangement {
  const { search, filters, groupBy } = look;
  const sort = settings.sort ?? (initialSort ? [initialSort] : []);
  return {
    search,
    filters,
    groupBy,
    sort: sort.map(({ id, desc }) => ({ column: id, isDescending: desc })),
    columns: settings.columns ? [...settings.columns] : null,
  };
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

// The first column names the row: it is always there, and always first.
function shownOf<Row>(columns: readonly DataColumn<Row>[], settings: TableSettings): readonly string[] {
  const known = new Set(columns.map(({ id }) => id));
  const always = columns.filter((column, index) => index === 0 || column.isFixed).map(({ id }) => id);
  if (settings.columns) {
    return [...new Set([...always.slice(0, 1), ...settings.columns.filter((id) => known.has(id)), ...always])];
  }
  return columns
    .filter(({ id, isInitiallyHidden }) => always.includes(id) || (settings.columnVisibility[id] ?? !isInitiallyHidden))
    .map(({ id }) => id);
}
