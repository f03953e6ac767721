import { foldGerman } from '../../kernel/collate.ts';
import type { Arrangement } from './arrangement.ts';
import { filterLabelOf, type ListColumn } from './list-column.ts';
import { blankRank, ranksOf, searchTextsOf, valuesOf } from './list-index.ts';

/** Rows that share their values in the column a list is grouped by. */
export interface RowGroup<Row> {
  /** Language-free name of the group: its values. */
  readonly key: string;
  /** Written for people; blank: the rows without a value. */
  readonly label: string;
  readonly rows: readonly Row[];
}

/** The rows of a list in the order in which they are shown. */
export interface ArrangedRows<Row> {
  readonly rows: readonly Row[];
  /** Null: the list is not grouped. */
  readonly groups: readonly RowGroup<Row>[] | null;
}

/** Filters, sorts and groups a list; what names an unknown column is passed over. The one place that decides what a view shows. */
export function arrange<Row extends object>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  arrangement: Arrangement,
): ArrangedRows<Row> {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const groupColumn = arrangement.groupBy === null ? undefined : byId.get(arrangement.groupBy);
  const kept = sorted(rows, filtered(rows, columns, arrangement), orderOf(arrangement, byId, groupColumn));
  const pick = (index: number): Row => rows[index] as Row; // indices come from the rows themselves
  if (!groupColumn) return { rows: kept.map(pick), groups: null };
  const groups = new Map<string, { label: string; rows: Row[] }>();
  const values = valuesOf(rows, groupColumn);
  for (const index of kept) {
    const own = values[index] ?? [];
    const key = own.join('\n');
    let group = groups.get(key);
    if (!group) {
      const label = own.map((value) => filterLabelOf(groupColumn, value)).join(', ');
      groups.set(key, (group = { label, rows: [] }));
    }
    group.rows.push(pick(index));
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return { rows: all.flatMap((group) => group.rows), groups: all };
}

interface Order {
  readonly ranks: Int32Array;
  readonly isDescending: boolean;
}

type ColumnsById<Row> = ReadonlyMap<string, ListColumn<Row>>;

function filtered<Row extends object>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  { search, filters }: Arrangement,
): number[] {
  const words = foldGerman(search).split(/\s+/).filter(Boolean);
  const texts = words.length === 0 ? null : searchTextsOf(rows, columns);
  const wanted = filters.flatMap(({ column: id, values }) => {
    const column = columns.find((each) => each.id === id);
    return column ? [{ wanted: new Set(values), values: valuesOf(rows, column) }] : [];
  });
  const kept: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (texts && !words.every((word) => texts[index]?.includes(word))) continue;
    if (wanted.every((each) => each.values[index]?.some((value) => each.wanted.has(value)))) kept.push(index);
  }
  return kept;
}

// Groups come in the order of their column, which a sort by that column may turn around.
function orderOf<Row extends object>(
  { sort }: Arrangement,
  byId: ColumnsById<Row>,
  groupColumn: ListColumn<Row> | undefined,
): (readonly [ListColumn<Row>, boolean])[] {
  const known = sort.flatMap(({ column: id, isDescending }) => {
    const column = byId.get(id);
    return column ? [[column, isDescending] as const] : [];
  });
  if (!groupColumn) return known;
  const own = known.find(([column]) => column === groupColumn);
  return [own ?? ([groupColumn, false] as const), ...known.filter(([column]) => column !== groupColumn)];
}

function sorted<Row extends object>(
  rows: readonly Row[],
  kept: readonly number[],
  order: readonly (readonly [ListColumn<Row>, boolean])[],
): readonly number[] {
  if (order.length === 0) return kept;
  const orders = order.map(([column, isDescending]): Order => ({ ranks: ranksOf(rows, column), isDescending }));
  return [...kept].sort((left, right) => {
    for (const each of orders) {
      const difference = compareRanks(each, left, right);
      if (difference !== 0) return difference;
    }
    return left - right;
  });
}

// Blank comes last whichever way the column is sorted.
function compareRanks({ ranks, isDescending }: Order, left: number, right: number): number {
  const a = ranks[left] ?? blankRank;
  const b = ranks[right] ?? blankRank;
  if (a === b) return 0;
  if (a === blankRank) return 1;
  if (b === blankRank) return -1;
  return isDescending ? b - a : a - b;
}
