import { useMemo } from 'react';
import type { Arrangement } from '../../../shared/domain/views/arrangement.ts';
import { plainLook, useTableLooks } from '../../state/table-looks.ts';
import { useUiStore, type TableSettings } from '../../state/ui-store.ts';
import type { DataColumn, TableSort } from './column.ts';

const noSettings: TableSettings = { columnVisibility: {}, sort: null };

/** How a table is looked at, and the way to change it. */
export interface ArrangementState {
  readonly arrangement: Arrangement;
  /** The saved view chosen last; null: all. */
  readonly viewId: string | null;
  readonly setArrangement: (next: Arrangement, viewId?: string | null) => void;
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
  const settings = useUiStore((state) => state.tables[tableId]) ?? noSettings;
  const look = useTableLooks((state) => state.looks[tableId]) ?? plainLook;
  const arrangement = useMemo(
    (): Arrangement => ({
      search: look.search,
      filters: look.filters,
      groupBy: look.groupBy,
      sort: (settings.sort ?? (initialSort ? [initialSort] : [])).map(({ id, desc }) => ({
        column: id,
        isDescending: desc,
      })),
      columns: settings.columns ? [...settings.columns] : null,
    }),
    [look, settings, initialSort],
  );
  const shownColumns = useMemo(() => shownOf(columns, settings), [columns, settings]);
  return {
    arrangement,
    viewId: look.viewId,
    shownColumns,
    setArrangement: (next, viewId = look.viewId) => {
      const { search, filters, groupBy } = next;
      useTableLooks.getState().setLook(tableId, { search, filters, groupBy, viewId });
      if (next.sort === arrangement.sort && next.columns === arrangement.columns) return;
      useUiStore.getState().setTable(tableId, {
        columnVisibility: next.columns === arrangement.columns ? settings.columnVisibility : {},
        sort: next.sort.map(({ column, isDescending }) => ({ id: column, desc: isDescending })),
        columns: next.columns,
      });
    },
  };
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
