import type { SavedView } from '../../model/saved-view.ts';

/** How a list is looked at: what narrows it, its order, its groups and its columns. */
export type Arrangement = Readonly<Pick<SavedView, 'search' | 'filters' | 'sort' | 'groupBy' | 'columns'>>;

/** The list as it comes. */
export const plainArrangement: Arrangement = { search: '', filters: [], sort: [], groupBy: null, columns: null };

/** The way a saved view looks at its list. */
export function arrangementOf({ search, filters, sort, groupBy, columns }: SavedView): Arrangement {
  return { search, filters, sort, groupBy, columns };
}

/** Says whether two arrangements look at a list in the same way; the order in which filters were set does not count. */
export function isSameArrangement(left: Arrangement, right: Arrangement): boolean {
  return JSON.stringify(normal(left)) === JSON.stringify(normal(right));
}

/** Sets the filter of a column; no values lift it. */
export function withFilter(before: Arrangement, column: string, values: readonly string[]): Arrangement {
  const others = before.filters.filter((each) => each.column !== column);
  return { ...before, filters: values.length === 0 ? others : [...others, { column, values: [...values] }] };
}

/** The values a column is narrowed to; none: it is not. */
export function filterOf({ filters }: Arrangement, column: string): readonly string[] {
  return filters.find((each) => each.column === column)?.values ?? noValues;
}

// The same list each time, so that what shows it need not be drawn again.
const noValues: readonly string[] = [];

/** Sorts by a column, the other way when it is the first already; `isAdded` keeps what the list was sorted by before it. */
export function withSort(before: Arrangement, column: string, isAdded = false): Arrangement {
  const present = before.sort.find((each) => each.column === column);
  if (!isAdded) {
    const isFirst = before.sort[0]?.column === column;
    return { ...before, sort: [{ column, isDescending: isFirst ? !before.sort[0]?.isDescending : false }] };
  }
  if (!present) return { ...before, sort: [...before.sort, { column, isDescending: false }] };
  return {
    ...before,
    sort: before.sort.map((each) => (each === present ? { ...each, isDescending: !each.isDescending } : each)),
  };
}

function normal({ search, filters, sort, groupBy, columns }: Arrangement): unknown {
  const sorted = filters
    .map(({ column, values }) => ({ column, values: [...values].sort() }))
    .sort((left, right) => (left.column < right.column ? -1 : 1));
  return [search.trim(), sorted, sort.map(({ column, isDescending }) => [column, isDescending]), groupBy, columns];
}
