import { foldGerman } from '../../kernel/collate.ts';
import type { Arrangement } from './arrangement.ts';
import type { ListColumn } from './list-column.ts';
import { blankRank, groupsOf, ranksOf, searchTextsOf, valuesOf } from './list-index.ts';

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
  if (!groupColumn) return { rows: kept.map((index) => pick(rows, index)), groups: null };
  const groups = grouped(rows, kept, groupColumn);
  return { rows: groups.flatMap((group) => group.rows), groups };
}

function grouped<Row extends object>(
  rows: readonly Row[],
  kept: readonly number[],
  column: ListColumn<Row>,
): RowGroup<Row>[] {
  const { numbers, groups: known } = groupsOf(rows, column);
  const found = new Map<number, Row[]>();
  for (const index of kept) {
    const number = numbers[index] ?? 0;
    const own = found.get(number);
    if (own) own.push(pick(rows, index));
    else found.set(number, [pick(rows, index)]);
  }
  return [...found].map(([number, own]) => ({ key: '', label: '', ...known[number], rows: own }));
}

function pick<Row>(rows: readonly Row[], index: number): Row {
  return rows[index] as Row; // indices come from the rows themselves
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

// Numbers sort many times faster than anything a function compares: all places of a row and the row itself become one.
function sorted<Row extends object>(
  rows: readonly Row[],
  kept: readonly number[],
  order: readonly (readonly [ListColumn<Row>, boolean])[],
): readonly number[] {
  if (order.length === 0) return kept;
  const size = rows.length + 2;
  let keys = new Float64Array(kept.length);
  let range = 1;
  for (const [column, isDescending] of order) {
    if (range * size * size > Number.MAX_SAFE_INTEGER) {
      keys = withoutGaps(keys);
      range = rows.length;
    }
    addPlaces(keys, kept, { ranks: ranksOf(rows, column), isDescending, size });
    range *= size;
  }
  for (let at = 0; at < keys.length; at += 1) keys[at] = (keys[at] ?? 0) * size + (kept[at] ?? 0);
  keys.sort();
  return Array.from(keys, (key) => key % size);
}

// Blank comes last whichever way the column is sorted.
function addPlaces(
  keys: Float64Array,
  kept: readonly number[],
  { ranks, isDescending, size }: { readonly ranks: Int32Array; readonly isDescending: boolean; readonly size: number },
): void {
  const first = isDescending ? size - 2 : 0;
  const step = isDescending ? -1 : 1;
  for (let at = 0; at < keys.length; at += 1) {
    const rank = ranks[kept[at] ?? 0] ?? blankRank;
    keys[at] = (keys[at] ?? 0) * size + (rank === blankRank ? size - 1 : first + step * rank);
  }
}

function withoutGaps(keys: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const places = new Map([...new Set(keys.slice().sort())].map((key, place) => [key, place]));
  return keys.map((key) => places.get(key) ?? 0);
}
