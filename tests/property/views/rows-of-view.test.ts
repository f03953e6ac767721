import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownOn } from '../../../shared/domain/agreements/queries.ts';
import { arrange } from '../../../shared/domain/views/arrange.ts';
import type { Arrangement } from '../../../shared/domain/views/arrangement.ts';
import { filterValuesOf, type ListColumn } from '../../../shared/domain/views/list-column.ts';
import { withListing, type Listing, type ListDay } from '../../../shared/domain/views/listings.ts';
import { rowsOfView } from '../../../shared/domain/views/rows-of-view.ts';
import { foldGerman, germanSortKey } from '../../../shared/kernel/collate.ts';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { anyListDay, anyView, listedOffice, listedText } from '../../builders/list-worlds.ts';

describe('a saved view of any list on any day', () => {
  it('shows the rows that pass its filters, in its order, as slow and plain code finds them', () => {
    fc.assert(
      fc.property(anyView, anyListDay, (view, on) => {
        const expected = withListing(view.viewList, (listing) => plainly(listing, view, on));
        expect(rowsOfView(listedOffice, view, on)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('puts each of its rows into one group, without changing their order', () => {
    fc.assert(
      fc.property(anyView, anyListDay, (view, on) => {
        withListing(view.viewList, ({ rows, columns }) => {
          const arranged = arrange(rows(listedOffice, on), columns(listedText), view);
          if (arranged.groups === null) return;
          expect(arranged.groups.flatMap((group) => group.rows)).toEqual(arranged.rows);
          expect(new Set(arranged.groups.map(({ key }) => key)).size).toBe(arranged.groups.length);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('tells of no agreement that was not known by a past day', () => {
    fc.assert(
      fc.property(anyView, anyListDay, (view, on) => {
        fc.pre(view.viewList === 'AGREEMENTS' && on.asOf < on.today);
        const shown = rowsOfView(listedOffice, view, on).flatMap((id) => listedOffice.agreements[id] ?? []);
        expect(shown.filter((each) => !isKnownOn(each, on.asOf))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function plainly<Row extends { readonly id: string }>(listing: Listing<Row>, view: SavedView, on: ListDay): string[] {
  const columns = listing.columns(listedText);
  const columnOf = (id: string): ListColumn<Row> | undefined => columns.find((column) => column.id === id);
  const kept = listing.rows(listedOffice, on).filter((row) => {
    const said = foldGerman(columns.map((column) => column.text(row)).join('\n'));
    const isFound = foldGerman(view.search)
      .split(/\s+/)
      .every((word) => said.includes(word));
    return (
      isFound &&
      view.filters.every(({ column: id, values }) => {
        const column = columnOf(id);
        return !column || filterValuesOf(column, row).some((value) => values.includes(value));
      })
    );
  });
  return [...kept].sort((left, right) => compare(left, right, orderOf(view, columnOf))).map(({ id }) => id);
}

type Order<Row> = readonly { readonly column: ListColumn<Row>; readonly isDescending: boolean }[];

// The column of the groups comes first, the way it is sorted, if it is.
function orderOf<Row>(
  { sort, groupBy }: Arrangement,
  columnOf: (id: string) => ListColumn<Row> | undefined,
): Order<Row> {
  const ids =
    groupBy === null ? [] : [sort.find(({ column }) => column === groupBy) ?? { column: groupBy, isDescending: false }];
  return [...ids, ...sort.filter(({ column }) => column !== groupBy)].flatMap(({ column: id, isDescending }) => {
    const column = columnOf(id);
    return column ? [{ column, isDescending }] : [];
  });
}

function compare<Row>(left: Row, right: Row, order: Order<Row>): number {
  for (const { column, isDescending } of order) {
    const [a, b] = [keyOf(column, left), keyOf(column, right)];
    if (a === b) continue;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b !== isDescending ? -1 : 1;
  }
  return 0;
}

function keyOf<Row>(column: ListColumn<Row>, row: Row): string | number | null {
  const value = column.sortBy ? column.sortBy(row) : column.text(row);
  if (value === null || value === '') return null;
  return typeof value === 'string' ? germanSortKey(value) : value;
}
