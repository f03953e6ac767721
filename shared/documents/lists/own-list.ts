import { isBlankRow, oneLine, type RawList } from '../../domain/import/raw-list.ts';
import type { OwnList, OwnRow } from '../../domain/import/own-list.ts';
import { readDay } from '../../domain/import/read-day.ts';
import { hiddenMark } from '../../domain/statistics/small-counts.ts';
import { listTexts } from '../../i18n/de/list-texts.ts';
import { createWords } from '../../i18n/words.ts';
import { formatDay } from '../../i18n/format.ts';
import { day, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { firstDate } from '../../domain/meetings/queries.ts';
import type { ListKind } from '../../domain/import/list-kind.ts';
import { ownForms, plainCell, type OwnForm } from './own-forms.ts';
import { ownTexts, readableCells } from './own-cells.ts';

/** What a list is by which the program recognises its own: one it can read, or one it can only write. */
export type OwnListReading =
  /** The rows without what stands below them: what a dot means, of which day the list is. */
  | { readonly is: 'readable'; readonly list: RawList; readonly kind: ListKind }
  | { readonly is: 'only-written'; readonly title: string }
  | { readonly is: 'foreign' };

interface OwnHeadings {
  readonly form: OwnForm;
  readonly headerIndex: number;
  /** Index of the form's column by index of the list's. */
  readonly places: ReadonlyMap<number, number>;
  readonly isWhole: boolean;
  readonly hasId: boolean;
  readonly unknown: number;
}

/** How far down the headings of a list of our own may have been moved. */
const mostRowsAbove = 5;

/** Recognises a list the program has written, by its headings and by what it says of the records there are. */
export function readOwnList(raw: RawList, database: Database, today: Day): OwnListReading {
  const texts = listTexts(createWords(database.office));
  const asOf = raw.own === undefined ? dayOfList(raw, texts.asOf) : raw.own.asOf;
  const lastRow = raw.rows.findLastIndex((cells) => !isBlankRow(cells) && !isNote(cells, texts.asOf));
  const rows = raw.rows.slice(0, lastRow + 1);
  const hasHidden = rows.some((cells) => cells.includes(hiddenMark));
  const remarks = [...new Set([...(raw.remarks ?? []), ...(hasHidden ? (['hidden-counts'] as const) : [])])];
  const list: RawList = { ...raw, rows, remarks };
  const isTold = (raw.about ?? []).some((line) => line.startsWith(texts.from('')));
  const found = ownForms(database)
    .flatMap((form) => headingsOf(form, list) ?? [])
    .filter(mayBeOurs)
    .map((headings) => ({ headings, rows: rowsOf(list, headings, { database, asOf: asOf ?? today, today }) }))
    .map((each) => ({ ...each, sure: sureness(each, { list, isTold }) }))
    .sort((left, right) => right.sure - left.sure);
  const [best] = found;
  if (best === undefined || best.sure < 1) return { is: 'foreign' };
  const { form, headerIndex, places } = best.headings;
  if (form.kind === null) return { is: 'only-written', title: form.title };
  const fields = fieldsOf(best.headings);
  const idColumn = [...places].find(([, at]) => form.columns[at]?.field === 'id')?.[0] ?? null;
  const own: OwnList = { kind: form.kind, headerIndex, fields, idColumn, asOf, rows: best.rows };
  return { is: 'readable', kind: form.kind, list: { ...list, own } };
}

/** Looks once more which rows of a list of our own say the same as the file, which may have changed since it was read. */
export function renewOwnList<List extends RawList>(list: List, database: Database, today: Day): List {
  if (list.own === undefined) return list;
  const reading = readOwnList(list, database, today);
  return reading.is === 'readable' && reading.kind === list.own.kind ? { ...list, own: reading.list.own } : list;
}

function headingsOf(form: OwnForm, list: RawList): OwnHeadings | null {
  let best: OwnHeadings | null = null;
  list.rows.slice(0, mostRowsAbove).forEach((cells, headerIndex) => {
    const places = new Map<number, number>();
    let unknown = 0;
    cells.forEach((cell, index) => {
      const heading = oneLine(cell);
      const used = new Set(places.values());
      const at = form.columns.findIndex((column, place) => column.heading === heading && !used.has(place));
      if (at >= 0) places.set(index, at);
      else if (heading !== '') unknown += 1;
    });
    if (places.size < 2 || places.size <= (best?.places.size ?? 0)) return;
    const hasId = [...places.values()].some((at) => form.columns[at]?.field === 'id');
    const isWhole = unknown === 0 && places.size === form.columns.length;
    best = { form, headerIndex, places, unknown, isWhole, hasId };
  });
  return best;
}

// Columns somebody has added are read as in any list; where most are unknown, or one is and no record is named, the list is not ours.
function mayBeOurs({ places, unknown, hasId }: OwnHeadings): boolean {
  return hasId ? unknown <= places.size / 2 : unknown === 0;
}

// 1 and more: ours. What the file itself knows of, or the sheet beside the list, leaves no doubt; headings alone must be many.
function sureness(
  { headings, rows }: { readonly headings: OwnHeadings; readonly rows: ReadonlyMap<number, OwnRow> },
  { list, isTold }: { readonly list: RawList; readonly isTold: boolean },
): number {
  const { form, places, unknown, isWhole, hasId } = headings;
  const known = [...rows.values()].filter(({ isSame, targetId }) => isSame || targetId !== null).length;
  const share = known / Math.max(1, rows.size);
  const weight = (places.size - unknown) / 100;
  const isSheet = isTold && list.sheet === form.title;
  if (hasId) return 1 + weight + share + (isSheet ? 1 : 0);
  if (isSheet || share >= 0.5) return 1 + weight + share;
  return isWhole || places.size >= 5 ? 1 + weight : 0;
}

function fieldsOf({ form, places }: OwnHeadings): ReadonlyMap<number, string | null> {
  const byColumn = new Map([...places].map(([index, at]) => [index, form.columns[at]?.field ?? null]));
  const hidden = new Set(['id', 'meetingDate', 'meetingTitle', 'secondOrganisation']);
  const fields = new Map([...byColumn].map(([index, field]) => [index, hidden.has(field ?? '') ? null : field]));
  const given = new Set(fields.values());
  // A list that shows only the short name knows its sites by that; the parts of a name count more than the whole.
  if (form.kind === 'sites' && !given.has('name')) rename(fields, 'shortName', 'name');
  if (form.kind === 'contacts' && given.has('lastName') && given.has('firstName')) rename(fields, 'name', null);
  if (form.kind === 'registrations' && !given.has('organisation'))
    for (const [index, field] of byColumn) if (field === 'secondOrganisation') fields.set(index, 'organisation');
  return fields;
}

function rename(fields: Map<number, string | null>, from: string, to: string | null): void {
  for (const [index, field] of fields) if (field === from) fields.set(index, to);
}

function rowsOf(
  list: RawList,
  headings: OwnHeadings,
  how: { readonly database: Database; readonly asOf: Day; readonly today: Day },
): Map<number, OwnRow> {
  const { form, headerIndex, places } = headings;
  const written = form.rows(how.database, how);
  const said = ownTexts(how.database.office);
  const columns = [...places];
  const byId = new Map(written.map((row) => [row.id, row]));
  const keyOf = (cells: readonly string[], at: (pair: readonly [number, number]) => number): string =>
    columns.map((pair) => cells[at(pair)] ?? '').join('\u0000');
  const byText = new Map(written.map((row) => [keyOf(row.cells, ([, place]) => place), row]));
  const idIndex = columns.find(([, place]) => form.columns[place]?.field === 'id')?.[0];
  const rows = new Map<number, OwnRow>();
  list.rows.forEach((raw, index) => {
    if (index <= headerIndex || isBlankRow(raw)) return;
    const cells = raw.map(plainCell);
    const same = byText.get(keyOf(cells, ([at]) => at));
    const record = same ?? (idIndex === undefined ? undefined : byId.get(cells[idIndex] ?? ''));
    const unchanged = new Set(
      columns.filter(([at, place]) => record?.cells[place] === (cells[at] ?? '')).map(([at]) => at),
    );
    const isMore = cells.some((cell, at) => cell !== '' && !places.has(at));
    const target = record === undefined ? null : targetOf(form, record.id, how.database);
    const isRenamed =
      record !== undefined &&
      columns.some(([at, place]) => isNaming(form.columns[place]?.field ?? null) && !unchanged.has(at));
    const fieldOf = (at: number): string | null => form.columns[places.get(at) ?? -1]?.field ?? null;
    rows.set(index, {
      name: nameOf(cells, columns, form),
      isSame: same !== undefined && !isMore,
      targetId: target?.id ?? null,
      isRenamed,
      meetingId: target?.meetingId ?? meetingOf(cells, columns, { form, database: how.database }),
      cells: readableCells(raw, { fieldOf, unchanged, said }),
    });
  });
  return rows;
}

const naming = new Set(['name', 'shortName', 'firstName', 'lastName', 'title']);

function isNaming(field: string | null): boolean {
  return naming.has(field ?? '');
}

function nameOf(cells: readonly string[], columns: readonly (readonly [number, number])[], form: OwnForm): string {
  const of = (field: string): string =>
    cells[columns.find(([, place]) => form.columns[place]?.field === field)?.[0] ?? -1] ?? '';
  const person = [of('academicTitle'), of('firstName'), of('lastName')].filter((part) => part !== '').join(' ');
  return of('name') || of('title') || of('shortName') || person || (cells.find((cell) => cell !== '') ?? '');
}

// How a kind of list addresses its records; see its rules.
function targetOf(
  { kind }: OwnForm,
  id: string,
  database: Database,
): { readonly id: string; readonly meetingId: string | null } | null {
  if (kind !== 'registrations') return { id, meetingId: null };
  const meeting = Object.values(database.meetings).find(({ registrations }) => Object.hasOwn(registrations, id));
  const registration = meeting?.registrations[id];
  if (meeting === undefined || registration === undefined) return null;
  const { contactId } = registration;
  return { id: contactId === null ? `guest:${id}` : `contact:${contactId}`, meetingId: meeting.id };
}

function meetingOf(
  cells: readonly string[],
  columns: readonly (readonly [number, number])[],
  { form, database }: { readonly form: OwnForm; readonly database: Database },
): string | null {
  const of = (field: string): string | undefined => {
    const found = columns.find(([, place]) => form.columns[place]?.field === field);
    return found === undefined ? undefined : cells[found[0]];
  };
  const [date, title] = [of('meetingDate'), of('meetingTitle')];
  if (date === undefined && title === undefined) return null;
  const fitting = Object.values(database.meetings).filter(
    (each) =>
      (date === undefined || formatDay(firstDate(each)) === date) &&
      (title === undefined || plainCell(each.title) === title),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

// What our own lists say below their rows.
function isNote(cells: readonly string[], asOf: (day: string) => string): boolean {
  const [first = '', ...others] = cells.map(oneLine);
  return isBlankRow(others) && (first.startsWith(`${hiddenMark} = `) || first.startsWith(asOf('')));
}

function dayOfList({ about, rows }: RawList, asOf: (day: string) => string): Day | null {
  const below = rows.slice(-4).flatMap((cells) => (isNote(cells, asOf) ? [oneLine(cells[0] ?? '')] : []));
  const line = [...(about ?? []), ...below].find((each) => each.startsWith(asOf('')));
  const reading = line === undefined ? null : readDay(line.slice(asOf('').length), 'first');
  return reading?.kind === 'exact' ? day(reading.day) : null;
}
