import { useCallback, useEffect, useMemo, useState } from 'react';
import { arrange, type ArrangedRows } from '../../../shared/domain/views/arrange.ts';
import { filterOf, withFilter, withSort, type Arrangement } from '../../../shared/domain/views/arrangement.ts';
import { learnList } from '../../../shared/domain/views/list-index.ts';
import { useUiStore } from '../../state/ui-store.ts';
import type { DataColumn, TableSort } from './column.ts';
import { useArrangement, type ArrangementState } from './use-arrangement.ts';

interface DataTableInput<Row extends object> {
  readonly tableId: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly getRowId: (row: Row) => string;
  readonly initialSort: TableSort | undefined;
}

/** One line of the table: a record, or the head of a group. */
export type GridItem<Row> =
  | { readonly kind: 'row'; readonly id: string; readonly original: Row }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly isCollapsed: boolean;
    };

/** Changes how a table is looked at; each stays the same between renders. */
export interface TableTurns extends Pick<ArrangementState, 'setArrangement'> {
  /** `isAdded` keeps what the table was sorted by before. */
  readonly toggleSort: (columnId: string, isAdded?: boolean) => void;
  readonly setSearch: (search: string) => void;
  readonly setFilter: (columnId: string, values: readonly string[]) => void;
  readonly clearFilters: () => void;
  readonly setGroup: (columnId: string | null) => void;
  readonly setColumns: (columnIds: readonly string[] | null) => void;
  /** Shows the columns as the list comes, in the widths that fit. */
  readonly resetColumns: () => void;
}

/** A table's rows as they are shown, and what the user does to them. */
export interface DataTableModel<Row extends object> extends TableTurns {
  /** All rows that pass the filters, those of closed groups included. */
  readonly shown: readonly Row[];
  /** The lines of the table from top to bottom. */
  readonly items: readonly GridItem<Row>[];
  readonly isGrouped: boolean;
  readonly getRowId: (row: Row) => string;
  readonly tableId: string;
  readonly visibleColumns: readonly DataColumn<Row>[];
  readonly arrangement: Arrangement;
  readonly viewId: string | null;
  readonly filterOf: (columnId: string) => readonly string[];
  readonly toggleGroup: (key: string) => void;
}

/** Sorts the German way, filters, groups and arranges columns; order and columns are remembered by the table's id. */
export function useDataTable<Row extends object>(input: DataTableInput<Row>): DataTableModel<Row> {
  const { rows, columns, getRowId } = input;
  const { arrangement, viewId, setArrangement, shownColumns } = useArrangement(input);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const arranged = useMemo(() => arrange(rows, columns, arrangement), [rows, columns, arrangement]);
  const items = useMemo(() => itemsOf(arranged, getRowId, collapsed), [arranged, getRowId, collapsed]);
  const visibleColumns = useMemo(
    () => shownColumns.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    [columns, shownColumns],
  );
  const turns = useTurns(input.tableId, setArrangement);
  const toggleGroup = useCallback(
    (key: string) =>
      setCollapsed((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  useEffect(() => whenIdle(learnList(rows, columns)), [rows, columns]);
  return {
    shown: arranged.rows,
    items,
    isGrouped: arranged.groups !== null,
    getRowId,
    tableId: input.tableId,
    visibleColumns,
    arrangement,
    viewId,
    ...turns,
    filterOf: (id) => filterOf(arrangement, id),
    toggleGroup,
  };
}

function useTurns(tableId: string, setArrangement: ArrangementState['setArrangement']): TableTurns {
  const setWidths = useUiStore((state) => state.setWidths);
  return useMemo(
    (): TableTurns => ({
      setArrangement,
      toggleSort: (id, isAdded = false) => setArrangement((now) => withSort(now, id, isAdded)),
      setSearch: (search) => setArrangement((now) => ({ ...now, search })),
      setFilter: (id, values) => setArrangement((now) => withFilter(now, id, values)),
      clearFilters: () => setArrangement((now) => ({ ...now, search: '', filters: [] })),
      setGroup: (groupBy) => setArrangement((now) => ({ ...now, groupBy })),
      setColumns: (ids) => setArrangement((now) => ({ ...now, columns: ids === null ? null : [...ids] })),
      resetColumns: () => {
        setArrangement((now) => ({ ...now, columns: null }));
        setWidths(tableId, {});
      },
    }),
    [tableId, setArrangement, setWidths],
  );
}

function itemsOf<Row>(
  { rows, groups }: ArrangedRows<Row>,
  getRowId: (row: Row) => string,
  collapsed: ReadonlySet<string>,
): GridItem<Row>[] {
  const rowItem = (original: Row): GridItem<Row> => ({ kind: 'row', id: getRowId(original), original });
  if (!groups) return rows.map(rowItem);
  return groups.flatMap(({ key, label, rows: own }) => {
    const isCollapsed = collapsed.has(key);
    const head: GridItem<Row> = { kind: 'group', id: `group/${key}`, key, label, count: own.length, isCollapsed };
    return isCollapsed ? [head] : [head, ...own.map(rowItem)];
  });
}

// What sorting and searching will need is worked out while nobody waits for it.
function whenIdle(work: Generator<void, void>): () => void {
  if (typeof window.requestIdleCallback !== 'function') return () => undefined;
  let handle = window.requestIdleCallback(step);
  function step(deadline: IdleDeadline): void {
    while (deadline.timeRemaining() > 5) if (work.next().done) return;
    handle = window.requestIdleCallback(step);
  }
  return () => window.cancelIdleCallback(handle);
}
