import { blankDatabase } from '../../domain/office/blank-office.ts';
import { listings, withListing } from '../../domain/views/listings.ts';
import { smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import { createCatalogue, type Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import { oneLine, unwrapCell } from '../../domain/import/raw-list.ts';
import { isDay, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { ViewList } from '../../model/saved-view.ts';
import { buildList, exportedLists, type ExportedList } from './build-list.ts';
import { listTexts } from '../../i18n/de/list-texts.ts';
import { listSource, type ListCell } from './list-table.ts';
import { exportedFields, listOfView, shownFields, type HeadingKey, type ReadableList } from './own-columns.ts';
import { titleOf, writtenColumn } from './shown-list.ts';

/** A form in which the program writes a list: all columns it can have, and what it would write today. */
export interface OwnForm {
  readonly list: ExportedList;
  /** The kind it is read back as; null: such lists cannot be read. */
  readonly kind: ReadableList | null;
  readonly title: string;
  readonly columns: readonly OwnFormColumn[];
  /** Writes every record as of a day, as it looks once it is read. */
  rows(database: Database, day: { readonly asOf: Day; readonly today: Day }): readonly OwnFormRow[];
}

/** A column of a form, with the field it is read as. */
export interface OwnFormColumn {
  readonly heading: string;
  readonly field: string | null;
}

/** A record as a form writes it. */
export interface OwnFormRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** Every form in which the program writes lists; made from what writes them, so the two cannot differ. */
export function ownForms(database: Database): OwnForm[] {
  const catalogue = createCatalogue('de', database.office);
  const views = Object.keys(listings) as ViewList[]; // the keys of a const object
  return [
    ...exportedLists.map((list) => exportedForm(list, database, catalogue)),
    ...views.map((viewList) => shownForm(viewList, catalogue)),
  ];
}

/** How a text of a list looks however it was written: one line, without what protects it from Excel. */
export function plainCell(text: string): string {
  return oneLine(unwrapCell(text));
}

function exportedForm(list: ExportedList, database: Database, catalogue: Catalogue): OwnForm {
  const nothing = {
    database: { ...blankDatabase(''), office: database.office },
    asOf: '2000-01-01' as Day,
    isPast: false,
    meeting: null,
  };
  const source = listSource(nothing, catalogue);
  const headings = Object.keys(source.texts.columns) as HeadingKey[]; // the keys of a catalogue
  // The same columns once more, with the keys of their headings in place of the headings.
  const named = { ...source.texts, columns: Object.fromEntries(headings.map((key) => [key, key])) as never };
  const keys = buildList(list, { ...source, texts: named }).columns.map(({ heading }) => heading as HeadingKey);
  const table = buildList(list, source);
  const kind = isReadable(list) ? list : null;
  const fields = kind === null ? null : (exportedFields[kind] as Readonly<Record<string, string | null>>);
  const idAt = keys.indexOf('id');
  return {
    list,
    kind,
    title: table.title,
    columns: table.columns.map(({ heading }, at) => {
      const key = keys[at] ?? '';
      return { heading, field: key === 'id' ? 'id' : (fields?.[key] ?? null) };
    }),
    rows: (records, { asOf, today }) => {
      const written = buildList(
        list,
        listSource({ database: records, asOf, isPast: asOf < today, meeting: null }, catalogue),
      );
      return written.rows.map((row) => ({
        id: String(row[idAt] ?? ''),
        cells: row.map((cell, at) => cellText(cell, written.columns[at]?.kind)),
      }));
    },
  };
}

function shownForm(viewList: ViewList, catalogue: Catalogue): OwnForm {
  const list = listOfView[viewList];
  const kind = isReadable(list) ? list : null;
  const fields = kind === null ? {} : shownFields[kind];
  const title = titleOf(listTexts(catalogue.words), viewList);
  return withListing(viewList, (listing) => ({
    list,
    kind,
    title,
    columns: listing.columns(catalogue).map(({ id, header }) => ({ heading: header, field: fields[id] ?? null })),
    rows: (database, day) => {
      const threshold = smallCountThreshold(database.office);
      const columns = listing.columns(catalogue).map((column) => writtenColumn(column, threshold));
      return listing.rows(database, day).map((row) => ({
        id: row.id,
        cells: columns.map(({ cell, kind: shown }) => cellText(cell(row), shown)),
      }));
    },
  }));
}

function cellText(cell: ListCell, kind: 'text' | 'day' | 'number' | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return kind === 'day' && isDay(cell) ? formatDay(cell) : plainCell(cell);
}

function isReadable(list: ExportedList): list is ReadableList {
  return Object.hasOwn(exportedFields, list);
}
