import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ColumnFiltersState,
  type Row as TableRow,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { foldGerman, germanSortKey } from '../../../shared/kernel/collate.ts';
import { useUiStore, type TableSettings } from '../../state/ui-store.ts';
import type { DataColumn, TableSort } from './column.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});
type Features = typeof features;

/** A column no one sees: the whole row as one folded text, so that words may match in any order and column. */
const searchColumn = '#search';
const noSettings: TableSettings = { columnVisibility: {}, sort: null };
const noFilters: ColumnFiltersState = [];

interface DataTableInput<Row extends object> {
  readonly tableId: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly getRowId: (row: Row) => string;
  readonly initialSort: TableSort | undefined;
}

/** A table's rows as they are shown, and what the user does to them. */
export interface DataTableModel<Row extends object> {
  readonly shown: readonly { readonly id: string; readonly original: Row }[];
  readonly visibleColumns: readonly DataColumn<Row>[];
  readonly sort: TableSort | null;
  readonly toggleSort: (columnId: string) => void;
  readonly filterText: string;
  readonly setFilterText: (text: string) => void;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly setFilter: (columnId: string, values: readonly string[]) => void;
  readonly clearFilters: () => void;
  readonly isColumnVisible: (columnId: string) => boolean;
  readonly setColumnVisible: (columnId: string, isVisible: boolean) => void;
  readonly resetColumns: () => void;
}

/** Sorts the German way, filters and hides columns; order and columns are remembered by the table's id. */
export function useDataTable<Row extends object>(input: DataTableInput<Row>): DataTableModel<Row> {
  const { tableId, rows, columns, getRowId, initialSort } = input;
  const settings = useUiStore((state) => state.tables[tableId]) ?? noSettings;
  const setTable = useUiStore((state) => state.setTable);
  const [filterText, setFilterText] = useState('');
  const [columnFilters, setColumnFilters] = useState<ColumnFiltersState>(noFilters);

  const columnDefs = useMemo(() => toColumnDefs(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo<SortingState>(
    () => [...(settings.sort ?? (initialSort ? [initialSort] : []))],
    [settings.sort, initialSort],
  );
  const columnVisibility = useMemo(
    () => ({
      ...Object.fromEntries(columns.map((column) => [column.id, !column.isInitiallyHidden])),
      ...settings.columnVisibility,
    }),
    [columns, settings.columnVisibility],
  );

  const table = useTable<Features, Row, null>(
    {
      features,
      columns: columnDefs,
      data,
      getRowId,
      state: { sorting, columnFilters, globalFilter: filterText, columnVisibility },
      globalFilterFn: holdsWords,
      getColumnCanGlobalFilter: (column) => column.id === searchColumn,
    },
    nothing, // all state is ours and comes in above; the table need not render us again
  );

  const isColumnVisible = (columnId: string): boolean => columnVisibility[columnId] ?? true;
  const sort = sorting[0] ?? null;
  return {
    shown: table.getRowModel().rows,
    visibleColumns: useMemo(
      () => columns.filter((column) => columnVisibility[column.id] ?? true),
      [columns, columnVisibility],
    ),
    sort,
    toggleSort: (id) => {
      const desc = sort?.id === id ? !sort.desc : false;
      setTable(tableId, { ...settings, sort: [{ id, desc }] });
    },
    filterText,
    setFilterText,
    // every value of our column filters is a list of texts, see setFilter
    filters: Object.fromEntries(columnFilters.map(({ id, value }) => [id, value as readonly string[]])),
    setFilter: (id, values) =>
      setColumnFilters((before) => [
        ...before.filter((each) => each.id !== id),
        ...(values.length > 0 ? [{ id, value: values }] : []),
      ]),
    clearFilters: () => {
      setFilterText('');
      setColumnFilters(noFilters);
    },
    isColumnVisible,
    setColumnVisible: (id, isVisible) =>
      setTable(tableId, { ...settings, columnVisibility: { ...settings.columnVisibility, [id]: isVisible } }),
    resetColumns: () => setTable(tableId, { ...settings, columnVisibility: {} }),
  };
}

/** The values of a row in a column's filter. */
export function filterValuesOf<Row>(column: DataColumn<Row>, row: Row): readonly string[] {
  return column.filterValues ? column.filterValues(row) : [column.text(row)];
}

function toColumnDefs<Row extends object>(columns: readonly DataColumn<Row>[]): ColumnDef<Features, Row>[] {
  const search: ColumnDef<Features, Row> = {
    id: searchColumn,
    accessorFn: (row) => foldGerman(columns.map((column) => column.text(row)).join('\n')),
  };
  return [...columns.map(toColumnDef<Row>), search];
}

function toColumnDef<Row extends object>(column: DataColumn<Row>): ColumnDef<Features, Row> {
  return {
    id: column.id,
    accessorFn: (row) => sortValue(column, row),
    sortUndefined: 'last',
    sortFn: byValue,
    filterFn: (row: TableRow<Features, Row>, _columnId: string, wanted: readonly string[]) =>
      filterValuesOf(column, row.original).some((value) => wanted.includes(value)),
  };
}

/** Blank comes last whichever way the column is sorted. */
function sortValue<Row>(column: DataColumn<Row>, row: Row): string | number | undefined {
  const value = column.sortBy ? column.sortBy(row) : column.text(row);
  if (value === null || value === '') return undefined;
  return typeof value === 'string' ? germanSortKey(value) : value;
}

function byValue<Row extends object>(
  left: TableRow<Features, Row>,
  right: TableRow<Features, Row>,
  id: string,
): number {
  const [a, b] = [left.getValue<string | number>(id), right.getValue<string | number>(id)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function holdsWords<Row extends object>(row: TableRow<Features, Row>, columnId: string, typed: string): boolean {
  const text = row.getValue<string>(columnId);
  return wordsOf(typed).every((word) => text.includes(word));
}

let lastWords: { readonly typed: string; readonly words: readonly string[] } = { typed: '', words: [] };

// The same text is asked for every row of the table.
function wordsOf(typed: string): readonly string[] {
  if (lastWords.typed !== typed) lastWords = { typed, words: foldGerman(typed).split(/\s+/).filter(Boolean) };
  return lastWords.words;
}

function nothing(): null {
  return null;
}
