import type { EnumTexts } from '../../i18n/de/enums.ts';
import { assertNever } from '../../kernel/assert.ts';
import type { Database } from '../../model/database.ts';
import { firstDate, meetingsByDate } from '../meetings/queries.ts';
import { attendanceRules } from './attendance-rules.ts';
import { contactRules } from './contact-rules.ts';
import { columnValues, findHeadings, headerScore, headerSearchRows } from './find-headings.ts';
import { guessColumns, isHealthHeading, isPrivateHeading, type GuessedColumn } from './guess-mapping.ts';
import { columnKey, type ColumnMapping, type HeadedList } from './headed-list.ts';
import type { ColumnRemark, ListMeeting } from './import-preview.ts';
import { listKinds, type ListKind } from './list-kind.ts';
import type { ListRow, ListRules } from './list-rules.ts';
import { dayWithoutMeeting, looksLikeMeeting } from './match-meeting.ts';
import { newMeetingOn, newMeetingTitle } from './new-meeting.ts';
import { offerRules } from './offer-rules.ts';
import type { OwnList } from './own-list.ts';
import { planRows, type ListPlan, type PlanOptions } from './plan-rows.ts';
import type { RawList } from './raw-list.ts';
import { registrationRules } from './registration-rules.ts';
import { siteRules } from './site-rules.ts';

/** What is known of a kind of list before its rows are looked at. */
export interface ListFields {
  readonly fields: readonly string[];
  readonly required: readonly (readonly string[])[];
}

/** Guesses by column key. */
export type ListGuess = Readonly<Record<string, GuessedColumn<string>>>;

/** Tells what the columns of a kind of list can be. */
export function fieldsOfKind(kind: ListKind): ListFields {
  const { fields, required } = rulesOf(kind);
  return { fields, required };
}

/** Finds the headings of a list; null: it has none that fit this kind. A list of our own of another kind is one like any other. */
export function headList(kind: ListKind, list: RawList): HeadedList | null {
  const { words, isColumn } = rulesOf(kind);
  const { own, ...foreign } = list;
  return findHeadings(own?.kind === kind ? list : foreign, words, isColumn ?? (() => false));
}

/** Says how many headings of any kind of list the best row at the start of a table holds. */
export function knownHeadings(rows: readonly (readonly string[])[]): number {
  const named = listKinds.flatMap((kind) => Object.values<readonly string[]>(rulesOf(kind).words));
  return Math.max(0, ...rows.slice(0, headerSearchRows).map((cells) => headerScore(cells, named, () => false)));
}

/** Guesses which column is what, by headings, values and what the file knows. */
export function guessList(kind: ListKind, list: HeadedList, database: Database): ListGuess {
  const rules = rulesOf(kind);
  const columns = list.headings.map((heading, index) => ({
    heading: isHealthHeading(heading) ? '' : heading,
    ownHeading: isHealthHeading(heading) ? '' : (list.ownHeadings[index] ?? heading),
    values: isHealthHeading(heading) ? [] : columnValues(list, index),
  }));
  const guessed = guessColumns(columns, rules);
  rules.adjustGuess?.(guessed, list, database);
  if (list.own !== undefined) takeOwnColumns(guessed, list.own.fields);
  return Object.fromEntries([...guessed].map(([index, guess]) => [columnKey(index), guess]));
}

// What our own headings mean is known; no other column is taken for what they hold.
function takeOwnColumns(guessed: Map<number, GuessedColumn<string>>, own: ReadonlyMap<number, string | null>): void {
  const known = new Set(own.values());
  for (const [index, { field }] of [...guessed]) if (own.has(index) || known.has(field)) guessed.delete(index);
  for (const [index, field] of own) if (field !== null) guessed.set(index, { field, guess: 'sure' });
}

/** The mapping a guess stands for. */
export function mappingOf(guesses: ListGuess): ColumnMapping {
  return Object.fromEntries(Object.entries(guesses).map(([key, { field }]) => [key, field]));
}

/** Says why a column is left out, where that has a reason of its own. */
export function columnRemark(
  kind: ListKind,
  column: { readonly heading: string; readonly index: number; readonly isMapped: boolean },
  own: OwnList | undefined,
): ColumnRemark | null {
  const { heading, index, isMapped } = column;
  if (own?.idColumn === index) return 'names-record';
  if (own?.fields.get(index) === null) return 'worked-out';
  if (isHealthHeading(heading)) return 'health-data';
  if (isPrivateHeading(heading)) return 'private';
  return kind === 'attendance' && !isMapped && looksLikeMeeting(heading) ? 'unknown-meeting' : null;
}

/** The meetings a column of a presence list may stand for: those there are, and those to be made for days without one. */
export function listMeetings(kind: ListKind, list: HeadedList, database: Database, labels: EnumTexts): ListMeeting[] {
  if (kind !== 'attendance') return [];
  const known = meetingsByDate(database).map((each) => {
    return { id: each.id, title: each.title, date: firstDate(each), isNew: false };
  });
  const days = new Set(list.headings.flatMap((heading) => dayWithoutMeeting(database, heading) ?? []));
  const made = [...days].sort().map((date) => {
    return { id: newMeetingOn(date), title: newMeetingTitle(date, labels), date, isNew: true };
  });
  return [...known, ...made];
}

/** Says what an import of a list would do to a database; nothing is changed. */
export function planList(
  kind: ListKind,
  database: Database,
  list: HeadedList,
  options: PlanOptions,
): ListPlan<ListRow> {
  // Data on health are not taken over, whatever a column was mapped to.
  const barred = new Set(list.headings.flatMap((each, index) => (isHealthHeading(each) ? [columnKey(index)] : [])));
  const mapping = Object.fromEntries(Object.entries(options.mapping).filter(([key]) => !barred.has(key)));
  return planRows(rulesOf(kind), database, list, { ...options, mapping });
}

// Each kind's rows are its own; whoever asks by kind only hands them on.
function rulesOf(kind: ListKind): ListRules<ListRow, string> {
  switch (kind) {
    case 'sites':
      return siteRules;
    case 'contacts':
      return contactRules;
    case 'registrations':
      return registrationRules;
    case 'attendance':
      return attendanceRules;
    case 'offers':
      return offerRules;
    default:
      return assertNever(kind);
  }
}
