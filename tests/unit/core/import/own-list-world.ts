import { listCsv } from '../../../../electron/core/export/lists/list-csv.ts';
import { listWorkbook } from '../../../../electron/core/export/lists/list-workbook.ts';
import { headRawList, readRawList } from '../../../../electron/core/import/read-list.ts';
import type { HeadedList } from '../../../../shared/domain/import/headed-list.ts';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { plainArrangement, type Arrangement } from '../../../../shared/domain/views/arrangement.ts';
import { aboutList, buildList, type ExportedList } from '../../../../shared/documents/lists/build-list.ts';
import { withDay, listSource, type ListTable } from '../../../../shared/documents/lists/list-table.ts';
import { readOwnList, type OwnListReading } from '../../../../shared/documents/lists/own-list.ts';
import { shownList } from '../../../../shared/documents/lists/shown-list.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { listTexts } from '../../../../shared/i18n/de/list-texts.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ViewList } from '../../../../shared/model/saved-view.ts';

/** The forms in which lists are written. */
export const formats = ['csv', 'xlsx'] as const;
type Format = (typeof formats)[number];

/** The day on which all lists are read. */
export const today = day('2026-11-22');

/** Writes a list as `export` does. */
export function exported(
  list: ExportedList,
  database: Database,
  how: { format: Format; asOf: string },
): Promise<Buffer> {
  const asOf = day(how.asOf);
  const catalogue = createCatalogue('de', database.office);
  const source = listSource({ database, asOf, isPast: asOf < today, meeting: null }, catalogue);
  const table = buildList(list, source);
  return bytesOf(withDay(table, { asOf, today, texts: source.texts }), aboutList(table, source), {
    database,
    format: how.format,
  });
}

/** Writes a list as the window shows it. */
export function shown(
  viewList: ViewList,
  database: Database,
  how: { format: Format; asOf: string; language: 'de' | 'en'; arrangement?: Partial<Arrangement> },
): Promise<Buffer> {
  const asOf = day(how.asOf);
  const catalogue = createCatalogue('de', database.office);
  const { table, about } = shownList(
    { viewList, arrangement: { ...plainArrangement, ...how.arrangement }, viewName: null },
    { database, asOf, today, catalogue, readIn: createCatalogue(how.language, database.office) },
  );
  return bytesOf(withDay(table, { asOf, today, texts: listTexts(catalogue.words) }), about, {
    database,
    format: how.format,
  });
}

async function bytesOf(
  table: ListTable,
  about: readonly string[],
  { database, format }: { database: Database; format: Format },
): Promise<Buffer> {
  const texts = listTexts(createCatalogue('de', database.office).words);
  return Buffer.from(
    format === 'csv' ? listCsv(table) : await listWorkbook(table, { about, texts, creator: database.office.name }),
  );
}

/** Recognises a list. */
export async function recognised(bytes: Buffer, database: Database): Promise<OwnListReading> {
  const raw = await readRawList(bytes, { fileName: 'liste', sheet: null });
  return readOwnList(unwrap(raw, 'the list is readable'), database, today);
}

/** Reads a list of our own that can be read back. */
export async function ownList(
  bytes: Buffer,
  database: Database,
): Promise<{ readonly kind: ListKind; readonly list: HeadedList }> {
  const reading = await recognised(bytes, database);
  if (reading.is !== 'readable') throw new Error(`a list of our own, but it is ${reading.is}`);
  const { kind } = reading;
  return { kind, list: unwrap(headRawList(reading.list, { kind, fileName: 'liste' }), 'it has headings') };
}
