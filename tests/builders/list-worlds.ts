import fc from 'fast-check';
import type { Arrangement } from '../../shared/domain/views/arrangement.ts';
import { filterValuesOf, type ListColumn } from '../../shared/domain/views/list-column.ts';
import { withListing, type ListDay } from '../../shared/domain/views/listings.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { addDays, day } from '../../shared/kernel/dates.ts';
import type { SavedViewId } from '../../shared/kernel/ids.ts';
import type { Database } from '../../shared/model/database.ts';
import { viewList, type SavedView } from '../../shared/model/saved-view.ts';
import { createSample } from '../../shared/sample/create-sample.ts';

/** The office whose lists are looked at in every way. */
export const listedOffice: Database = createSample({ scale: 'office', seed: 1 });
/** The words of that office. */
export const listedText = createCatalogue('de', listedOffice.office);

/** Any day of the sample's years, seen from its own today. */
export const anyListDay: fc.Arbitrary<ListDay> = fc
  .integer({ min: -2500, max: 900 })
  .map((offset) => ({ asOf: addDays(listToday, offset), today: listToday }));

/** The day on which the lists are looked at. */
export const listToday = day('2026-11-23');

/** Any list with any view of it that names values its rows have, and now and then a column or value it does not have. */
export const anyView: fc.Arbitrary<SavedView> = fc.constantFrom(...viewList.options).chain((list) =>
  withListing(list, ({ rows, columns }) =>
    anyArrangement(rows(listedOffice, { asOf: listToday, today: listToday }), columns(listedText)).map(
      (arrangement): SavedView => ({
        ...(arrangement as SavedView), // lists of an arrangement are read only, those of a record are not
        id: 'view' as SavedViewId,
        name: 'Ansicht',
        viewList: list,
      }),
    ),
  ),
);

function anyArrangement<Row>(rows: readonly Row[], columns: readonly ListColumn<Row>[]): fc.Arbitrary<Arrangement> {
  const row = fc.constantFrom(...rows);
  const columnId = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...columns.map(({ id }) => id)) },
    fc.constant('gone'),
  );
  const filtered = columns.filter(({ hasFilter }) => hasFilter);
  const value = (column: ListColumn<Row>) =>
    fc.oneof({ weight: 12, arbitrary: row.map((each) => filterValuesOf(column, each)[0] ?? '') }, fc.constant('gone'));
  const filter = fc
    .constantFrom(...filtered)
    .chain((column) =>
      fc.array(value(column), { minLength: 1, maxLength: 4 }).map((values) => ({ column: column.id, values })),
    );
  const piece = fc
    .tuple(row, fc.constantFrom(...columns), fc.nat(8), fc.integer({ min: 1, max: 5 }))
    .map(([each, column, from, length]) => column.text(each).slice(from, from + length));
  return fc.record({
    search: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      piece,
      fc.tuple(piece, piece).map((both) => both.join(' ')),
    ),
    filters: fc.uniqueArray(filter, { maxLength: 2, selector: ({ column }) => column }),
    sort: fc.uniqueArray(fc.record({ column: columnId, isDescending: fc.boolean() }), {
      maxLength: 3,
      selector: ({ column }) => column,
    }),
    groupBy: fc.oneof(fc.constant(null), fc.constantFrom(...filtered.map(({ id }) => id), 'gone')),
    columns: fc.option(fc.uniqueArray(columnId, { maxLength: 5 })),
  });
}
