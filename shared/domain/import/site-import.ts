import type { EnumTexts } from '../../i18n/de/enums.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { guessSiteMapping, repeatsHeadings } from './guess-mapping.ts';
import { openImportBook, type ImportBook } from './import-book.ts';
import type { ImportFinding, ImportOutcome, ImportPreview, ImportRow } from './import-preview.ts';
import { similarSite, takeSiteRow } from './plan-site-import.ts';
import { isBlankRow, oneLine, type RawList } from './raw-list.ts';
import { readSiteRow } from './read-site-row.ts';
import { createRowReader, shorten } from './row-reader.ts';
import { isSiteImportField, type SiteImportField } from './site-import-fields.ts';
import type { SiteRow } from './site-row.ts';

/** A list with its headings found. */
export interface HeadedList extends RawList {
  /** Index of the header row in `rows`, from 0. */
  readonly headerIndex: number;
}

/** Column key to field, as the user confirmed it. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** The key of a column, by its place. */
export function columnKey(index: number): string {
  return `c${String(index)}`;
}

/** Guesses the mapping of a list's columns. */
export function guessMapping(list: HeadedList): ColumnMapping {
  const headings = list.rows[list.headerIndex] ?? [];
  return Object.fromEntries([...guessSiteMapping(headings)].map(([index, field]) => [columnKey(index), field]));
}

/** A planned import: what is shown, and the rows as the command takes them, by row number. */
export interface SiteImport {
  readonly preview: ImportPreview;
  readonly rows: ReadonlyMap<number, SiteRow>;
}

/** Says what an import of sites would do to a database; nothing is changed. */
export function planSiteImport(
  database: Database,
  list: HeadedList,
  options: { readonly mapping: ColumnMapping; readonly today: Day; readonly labels: EnumTexts },
): SiteImport {
  let count = 0;
  const newId = (): string => `dry-run-${String((count += 1))}`;
  const book = openImportBook(database, { today: options.today, newId });
  const columns = columnsOf(list, options.mapping);
  const understood = new Map<number, SiteRow>();
  const seen = new Map<string, number>();
  const rows: ImportRow[] = [];
  const lastFilled = list.rows.findLastIndex((cells) => !isBlankRow(cells));
  list.rows.slice(0, lastFilled + 1).forEach((cells, index) => {
    if (index === list.headerIndex) return;
    const number = index + 1;
    if (index < list.headerIndex || isNoRecord(cells, list)) {
      rows.push(noRecord(number, cells));
      return;
    }
    const reader = createRowReader(number, cells, columns);
    const row = readSiteRow(number, reader, options.labels);
    if (row === null) {
      rows.push(refused(number, cells, reader.findings));
      return;
    }
    understood.set(number, row);
    rows.push(outcomeOf(book, row, { findings: reader.findings, seen, labels: options.labels }));
  });
  return { preview: { rows, counts: countOutcomes(rows) }, rows: understood };
}

function outcomeOf(
  book: ImportBook,
  row: SiteRow,
  how: { readonly findings: readonly ImportFinding[]; readonly seen: Map<string, number>; readonly labels: EnumTexts },
): ImportRow {
  const doubt = (reason: 'duplicate-in-list' | 'similar-record', understoodAs: string): ImportRow => {
    const finding: ImportFinding = { row: row.row, column: '', value: shorten(row.name), reason, understoodAs };
    return { row: row.row, name: row.name, outcome: 'doubtful', changes: [], findings: [finding, ...how.findings] };
  };
  // Two rows that mean one site would change it back and forth, whatever names they use.
  const first = how.seen.get(book.siteNamed(row.name)?.id ?? '');
  if (first !== undefined) return doubt('duplicate-in-list', String(first));
  const alike = similarSite(book, row.name);
  if (alike !== null) return doubt('similar-record', alike);
  const { siteId, outcome, changes, newOrganisation } = takeSiteRow(book, row, how.labels);
  how.seen.set(siteId, row.row);
  const added: ImportFinding[] =
    newOrganisation === null
      ? []
      : [
          {
            row: row.row,
            column: '',
            value: newOrganisation,
            reason: 'new-organisation',
            understoodAs: newOrganisation,
          },
        ];
  return { row: row.row, name: row.name, outcome, changes, findings: [...how.findings, ...added] };
}

function columnsOf(
  list: HeadedList,
  mapping: ColumnMapping,
): ReadonlyMap<SiteImportField, { readonly index: number; readonly heading: string }> {
  const headings = list.rows[list.headerIndex] ?? [];
  const columns = new Map<SiteImportField, { readonly index: number; readonly heading: string }>();
  headings.forEach((heading, index) => {
    const field = mapping[columnKey(index)];
    if (field !== undefined && isSiteImportField(field) && !columns.has(field)) columns.set(field, { index, heading });
  });
  return columns;
}

const totalsPattern = /^(summe|gesamt|gesamtsumme|anzahl|total|zwischensumme|insgesamt|stand:|legende|quelle)\b/i;

// Totals, legends and repeated headings look like rows but are none.
function isNoRecord(cells: readonly string[], list: HeadedList): boolean {
  if (isBlankRow(cells) || repeatsHeadings(cells, list.rows[list.headerIndex] ?? [])) return true;
  const first = oneLine(cells.find((cell) => oneLine(cell) !== '') ?? '');
  return totalsPattern.test(first);
}

function noRecord(row: number, cells: readonly string[]): ImportRow {
  const text = shorten(
    cells
      .map(oneLine)
      .filter((cell) => cell !== '')
      .join(' · '),
  );
  const finding: ImportFinding = { row, column: '', value: text, reason: 'not-a-record', understoodAs: null };
  return { row, name: text, outcome: 'rejected', changes: [], findings: [finding] };
}

// Where a reason is known, such as a name that is far too long, "no record" would hide it.
function refused(row: number, cells: readonly string[], findings: readonly ImportFinding[]): ImportRow {
  const plain = noRecord(row, cells);
  return findings.length === 0 ? plain : { ...plain, findings };
}

function countOutcomes(rows: readonly ImportRow[]): Record<ImportOutcome, number> {
  const counts: Record<ImportOutcome, number> = { new: 0, changed: 0, same: 0, doubtful: 0, rejected: 0 };
  for (const row of rows) counts[row.outcome] += 1;
  return counts;
}
