import { arrange } from '../../domain/views/arrange.ts';
import type { Arrangement } from '../../domain/views/arrangement.ts';
import { filterLabelOf, type ListColumn } from '../../domain/views/list-column.ts';
import { withListing, type ListDay } from '../../domain/views/listings.ts';
import { hiddenMark, publishCounts, smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import { listTexts, type ListTexts } from '../../i18n/de/list-texts.ts';
import { isDay } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { ViewList } from '../../model/saved-view.ts';
import { tableOf, type ColumnOf, type ListCell, type ListTable } from './list-table.ts';

/** A list as somebody looks at it. */
export interface ShownList {
  readonly viewList: ViewList;
  readonly arrangement: Arrangement;
  /** Name of the saved view it is; null: none. */
  readonly viewName: string | null;
}

/** What a shown list is made from. */
export interface ShownListSource extends ListDay {
  readonly database: Database;
  /** German, which lists that leave the program are written in. */
  readonly catalogue: Catalogue;
  /** The language it was looked at in, which decides what a search finds and how texts sort. */
  readonly readIn: Catalogue;
}

/** A list that leaves the program as it is shown, with what narrows it in words. */
export interface WrittenList {
  readonly table: ListTable;
  readonly about: readonly string[];
}

/** Writes a list as it is shown: its rows in their order, its columns, the column of its groups first; small counts are hidden (ADR 9). */
export function shownList({ viewList, arrangement, viewName }: ShownList, source: ShownListSource): WrittenList {
  const { database, asOf, catalogue, readIn } = source;
  const texts = listTexts(catalogue.words);
  return withListing(viewList, (listing) => {
    const { rows } = arrange(listing.rows(database, source), listing.columns(readIn), arrangement);
    const columns = listing.columns(catalogue);
    const threshold = smallCountThreshold(database.office);
    const title = titleOf(texts, viewList);
    const table = tableOf(
      title,
      rows,
      chosen(columns, arrangement).map((column) => writtenColumn(column, threshold)),
    );
    const hasHidden = table.rows.some((row) => row.includes(hiddenMark));
    const notes = hasHidden ? [catalogue.offers.smallCounts.legend(threshold)] : [];
    return {
      table: { ...table, notes },
      about: [
        texts.asOf(formatDay(asOf)),
        texts.from(database.office.name),
        ...(viewName === null ? [] : [texts.view(viewName)]),
        ...narrowedBy(columns, arrangement, texts),
        texts.rows(rows.length),
      ],
    };
  });
}

/** Names a list as its exports do. */
export function titleOf({ titles }: ListTexts, viewList: ViewList): string {
  switch (viewList) {
    case 'SITES':
      return titles.sites;
    case 'CONTACTS':
      return titles.contacts;
    case 'ORGANISATIONS':
      return titles.organisations;
    case 'OFFERS':
      return titles.offers;
    case 'AGREEMENTS':
      return titles.agreements;
  }
}

function chosen<Row>(
  columns: readonly ListColumn<Row>[],
  { columns: shown, groupBy }: Arrangement,
): readonly ListColumn<Row>[] {
  const ids = shown ?? columns.map(({ id }) => id);
  const ordered = groupBy === null || ids.includes(groupBy) ? ids : [groupBy, ...ids];
  return ordered.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

/** The column of a list as it leaves the program: days and numbers as such, small counts of people hidden. */
export function writtenColumn<Row>({ header, kind, text, sortBy }: ListColumn<Row>, threshold: number): ColumnOf<Row> {
  const said = (row: Row): ListCell => text(row) || null;
  const valueOf = (row: Row): string | number | null => sortBy?.(row) ?? null;
  switch (kind) {
    case 'day':
      // Some cells of a column of days say something else: unbefristet, noch nie.
      return {
        heading: header,
        kind: 'day',
        cell: (row) => {
          const day = valueOf(row);
          return typeof day === 'string' && isDay(day) && text(row) === formatDay(day) ? day : said(row);
        },
      };
    case 'number':
      return { heading: header, kind: 'number', cell: (row) => valueOf(row) };
    case 'people':
      return {
        heading: header,
        kind: 'number',
        cell: (row) => {
          const count = valueOf(row);
          const [published = null] = publishCounts([typeof count === 'number' ? count : null], threshold);
          return published === 'hidden' ? hiddenMark : published;
        },
      };
    default:
      return { heading: header, kind: 'text', cell: said };
  }
}

function narrowedBy<Row>(
  columns: readonly ListColumn<Row>[],
  { search, filters, groupBy }: Arrangement,
  texts: ListTexts,
): string[] {
  const columnOf = (id: string | null): ListColumn<Row> | undefined => columns.find((column) => column.id === id);
  const group = columnOf(groupBy);
  return [
    ...(search.trim() === '' ? [] : [texts.search(search.trim())]),
    ...filters.flatMap(({ column: id, values }) => {
      const column = columnOf(id);
      return column
        ? [
            texts.filter(
              column.header,
              values.map((value) => filterLabelOf(column, value) || texts.blank),
            ),
          ]
        : [];
    }),
    ...(group ? [texts.group(group.header)] : []),
  ];
}
