import { foldGerman, germanSortKey } from '../../kernel/collate.ts';
import { filterLabelOf, filterValuesOf, type ListColumn } from './list-column.ts';

/** What is known of the rows of one list: worked out once, since rows never change in place. */
interface ListIndex {
  readonly ranks: Map<ListColumn<never>, Int32Array>;
  readonly values: Map<ListColumn<never>, readonly (readonly string[])[]>;
  readonly groups: Map<ListColumn<never>, IndexedGroups>;
  readonly texts: Map<readonly ListColumn<never>[], string[]>;
}

/** The groups that a column makes of all rows. */
export interface IndexedGroups {
  /** The number of each row's group. */
  readonly numbers: Int32Array;
  /** The groups by number: `key` is the same in every language, `label` is for people. */
  readonly groups: readonly { readonly key: string; readonly label: string }[];
}

/** The rank of a row without a value. */
export const blankRank = -1;

const indexes = new WeakMap<readonly object[], ListIndex>();

/** The place of every row in a column's ascending order; equal values share one, rows without a value have `blankRank`. */
export function ranksOf<Row extends object>(rows: readonly Row[], column: ListColumn<Row>): Int32Array {
  const { ranks } = indexOf(rows);
  const known = ranks.get(column);
  if (known) return known;
  const keys = rows.map((row) => sortKey(column, row));
  const filled = keys.map((_, index) => index).filter((index) => keys[index] !== null);
  filled.sort((left, right) => compareKeys(keys[left] ?? null, keys[right] ?? null));
  const made = new Int32Array(rows.length).fill(blankRank);
  let rank = 0;
  filled.forEach((index, place) => {
    const before = filled[place - 1];
    if (before !== undefined && keys[before] !== keys[index]) rank = place;
    made[index] = rank;
  });
  ranks.set(column, made);
  return made;
}

/** The filter values of every row. */
export function valuesOf<Row extends object>(
  rows: readonly Row[],
  column: ListColumn<Row>,
): readonly (readonly string[])[] {
  const { values } = indexOf(rows);
  const known = values.get(column);
  if (known) return known;
  const made = rows.map((row) => filterValuesOf(column, row));
  values.set(column, made);
  return made;
}

/** The group of every row in a column. */
export function groupsOf<Row extends object>(rows: readonly Row[], column: ListColumn<Row>): IndexedGroups {
  const { groups: knownGroups } = indexOf(rows);
  const known = knownGroups.get(column);
  if (known) return known;
  const numberOf = new Map<string, number>();
  const groups: { key: string; label: string }[] = [];
  const numbers = Int32Array.from(valuesOf(rows, column), (own) => {
    const key = own.length === 1 ? (own[0] ?? '') : own.join('\n');
    let number = numberOf.get(key);
    if (number === undefined) {
      numberOf.set(key, (number = groups.length));
      groups.push({ key, label: own.map((value) => filterLabelOf(column, value)).join(', ') });
    }
    return number;
  });
  const made = { numbers, groups };
  knownGroups.set(column, made);
  return made;
}

/** Everything each row says, folded, so that words may match in any order and column. */
export function searchTextsOf<Row extends object>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
): readonly string[] {
  return learnTexts(rows, columns, rows.length);
}

/** Works out in small steps what a list will be asked for; for idle moments. */
export function* learnList<Row extends object>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
): Generator<void, void> {
  for (let known = rowsPerStep; known < rows.length + rowsPerStep; known += rowsPerStep) {
    learnTexts(rows, columns, Math.min(known, rows.length));
    yield;
  }
  for (const column of columns) {
    ranksOf(rows, column);
    yield;
    if (column.hasFilter) groupsOf(rows, column);
    yield;
  }
}

const rowsPerStep = 1000;

function learnTexts<Row extends object>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  upTo: number,
): readonly string[] {
  const { texts } = indexOf(rows);
  let known = texts.get(columns);
  if (!known) texts.set(columns, (known = []));
  let own = textsOfRows.get(columns);
  if (!own) textsOfRows.set(columns, (own = new WeakMap()));
  for (let index = known.length; index < upTo; index += 1) {
    const row = rows[index];
    known.push(row ? textOf(row, columns, own) : '');
  }
  return known;
}

// A row that stays the same object says the same, also after an edit elsewhere in the list.
const textsOfRows = new WeakMap<readonly ListColumn<never>[], WeakMap<object, string>>();

function textOf<Row extends object>(
  row: Row,
  columns: readonly ListColumn<Row>[],
  known: WeakMap<object, string>,
): string {
  let text = known.get(row);
  if (text === undefined) known.set(row, (text = foldGerman(columns.map((column) => column.text(row)).join('\n'))));
  return text;
}

function indexOf(rows: readonly object[]): ListIndex {
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = { ranks: new Map(), values: new Map(), groups: new Map(), texts: new Map() }));
  return index;
}

function sortKey<Row>(column: ListColumn<Row>, row: Row): string | number | null {
  const value = column.sortBy ? column.sortBy(row) : column.text(row);
  if (value === null || value === '') return null;
  return typeof value === 'string' ? germanSortKey(value) : value;
}

function compareKeys(left: string | number | null, right: string | number | null): number {
  if (left === right || left === null || right === null) return 0;
  return left < right ? -1 : 1;
}
