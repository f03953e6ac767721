import { addDays, type Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { EnumTexts } from '../../i18n/de/enums.ts';
import { blankSite } from '../../model/blank.ts';
import type { Site, StatusEntry } from '../../model/site.ts';
import type { ImportBook } from './import-book.ts';
import type { NoteChange } from './list-rules.ts';
import { formatDay } from '../../i18n/format.ts';
import { withBeginning } from '../sites/history.ts';
import type { NamedOrganisation } from './named-organisation.ts';
import { namesOtherHouse } from './read-words.ts';
import { phoneKey } from './read-phone.ts';
import type { SiteRow } from './site-row.ts';

/** Makes the site of a row that is new. */
export function newSite(book: ImportBook, row: SiteRow, lead: NamedOrganisation | null): Site {
  const id = book.newId() as SiteId; // fresh ids are branded where they are made
  const blank: Site = { ...blankSite(row.name), id };
  const filled = mergeSite(book, blank, { row, lead, labels: null, note: () => true });
  const siteType = row.siteType ?? (namesOtherHouse(row.name) ? 'OTHER' : filled.siteType);
  return { ...filled, siteType, officialName: row.name, shortName: row.shortName ?? shortNameOf(row.name) };
}

/** Puts what a row says into a site, field by field; a blank cell changes nothing. */
export function mergeSite(
  book: ImportBook,
  site: Site,
  what: {
    readonly row: SiteRow;
    readonly lead: NamedOrganisation | null;
    readonly labels: EnumTexts | null;
    readonly note: NoteChange;
  },
): Site {
  const { row, labels, note } = what;
  const next: { -readonly [Field in keyof Site]: Site[Field] } = { ...site };
  const set = <Field extends keyof Site>(
    field: Field,
    value: Site[Field] | null,
    shown: (value: Site[Field]) => string,
  ): void => {
    if (value === null || shown(value) === shown(site[field])) return;
    if (note({ field, before: shown(site[field]), after: shown(value) })) next[field] = value;
  };
  const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
  for (const field of [
    'shortName',
    'legalForm',
    'district',
    'districtCode',
    'region',
    'email',
    'website',
    'entryWave',
  ] as const) {
    set(field, row[field], asText);
  }
  set('phone', row.phone !== null && phoneKey(row.phone) === phoneKey(site.phone) ? null : row.phone, asText);
  set('federalState', row.federalState, (value) => landName(labels, value));
  set('siteType', row.siteType, (value) => labels?.siteType[value] ?? value);
  set('joinedOn', row.joinedOn, (value) => (value === null ? '' : formatDay(value)));
  set('fieldsOfAction', row.fieldsOfAction, (value) =>
    value.map((each) => labels?.fieldOfAction[each] ?? each).join(', '),
  );
  set('note', row.note === null || site.note.includes(row.note) ? null : joined(site.note, row.note), asText);
  next.locations = mergeLocation(book, site, row, note);
  next.statusHistory = mergeStatus(book, { site, joinedOn: next.joinedOn }, row, { labels, note });
  next.leadHistory = mergeLead(book, site, what.lead, note);
  return next;
}

function landName(labels: EnumTexts | null, key: string): string {
  const names: Readonly<Record<string, string>> = labels?.federalState ?? {};
  return names[key] ?? key;
}

/** The label of a site for charts: its name without the kind of house. */
function shortNameOf(name: string): string {
  const short = name
    .replace(/\((zkT|gE|ZKT|GE)\)/g, '')
    .replace(/^(Jobcenter|JC|Agentur für Arbeit|Arbeitsagentur)\s+/i, '')
    .replace(/^(der|des)\s+/i, '')
    .replace(/^(Landkreis(es)?|LK|Kreis(es)?|Stadt|Landeshauptstadt|Region)\s+/i, '')
    .trim();
  return short === '' ? name : short;
}

function mergeLocation(book: ImportBook, site: Site, row: SiteRow, note: NoteChange): Site['locations'] {
  if (row.street === null && row.postcode === null && row.city === null) return site.locations;
  const main = site.locations.find((each) => each.isMain);
  const present = main ?? { id: book.newId(), name: '', street: '', postcode: '', city: '', isMain: true };
  const next = { ...present };
  let isChanged = false;
  for (const field of ['street', 'postcode', 'city'] as const) {
    const value = row[field];
    if (value === null || value === present[field]) continue;
    if (!note({ field, before: present[field], after: value })) continue;
    next[field] = value;
    isChanged = true;
  }
  if (!isChanged) return site.locations;
  return main === undefined ? [...site.locations, next] : site.locations.map((each) => (each === main ? next : each));
}

function mergeStatus(
  book: ImportBook,
  { site, joinedOn }: { readonly site: Site; readonly joinedOn: Day | null },
  row: SiteRow,
  how: { readonly labels: EnumTexts | null; readonly note: NoteChange },
): Site['statusHistory'] {
  const shown = (entries: readonly StatusEntry[]): string => statusText(entries, how.labels);
  // A beginning the list corrects takes the first status along; what the list says of the status itself comes after.
  const begun =
    joinedOn === site.joinedOn
      ? site.statusHistory
      : withBeginning(site.statusHistory, { joinedOn, before: site.joinedOn });
  const next = nextStatus(book, { ...site, statusHistory: begun }, row);
  if (next === begun) return begun;
  if (next === site.statusHistory || shown(next) === shown(site.statusHistory)) return site.statusHistory;
  const isTaken = how.note({ field: 'status', before: shown(site.statusHistory), after: shown(next) });
  return isTaken ? next : site.statusHistory;
}

function nextStatus(book: ImportBook, site: Site, row: SiteRow): Site['statusHistory'] {
  const { status } = row;
  const last = site.statusHistory.at(-1);
  if (last === undefined) return row.isStatusUnclear ? [] : ended(firstStatus(row, book.today), row.status);
  if (status === null) return site.statusHistory;
  const isKnown = last.status === status.status && (status.from === null || status.from === last.from);
  if (isKnown || saysTheSame(site.statusHistory, status)) return ended(site.statusHistory, status);
  const from = status.from ?? book.today;
  const entry: StatusEntry = { from, status: status.status, mergedInto: null, note: status.note };
  // A day the history already holds is corrected; later entries stay, as the list knows no more than its own day.
  const kept = site.statusHistory.filter((each) => each.from !== from);
  return ended([...kept, entry].sort(byDay), status);
}

// A status with a last day is in the history with what comes after it, so the last entry is not the one a list repeats.
function saysTheSame(history: Site['statusHistory'], { status, from, until }: NonNullable<SiteRow['status']>): boolean {
  if (until === null) return false;
  const next = addDays(until, 1);
  const before = history.filter((each) => each.from === null || each.from < next).at(-1);
  return (
    before?.status === status && (from === null || from === before.from) && history.some((each) => each.from === next)
  );
}

// What rests until a day is active after it; what is active until a day has ended then.
function ended(history: Site['statusHistory'], said: SiteRow['status']): Site['statusHistory'] {
  if (said === null || said.until === null) return history;
  const from = addDays(said.until, 1);
  if (history.some((each) => each.from === from)) return history;
  const status = said.status === 'PAUSED' ? 'ACTIVE' : 'ENDED';
  const after: StatusEntry = { from, status, mergedInto: null, note: '' };
  return [...history, after].sort(byDay);
}

function byDay(left: StatusEntry, right: StatusEntry): number {
  return (left.from ?? '') < (right.from ?? '') ? -1 : 1;
}

// A site that rests or has ended was active before; one that prepares or asks has not begun yet.
function firstStatus(row: SiteRow, today: Day): Site['statusHistory'] {
  const begun: StatusEntry = { from: row.joinedOn, status: 'ACTIVE', mergedInto: null, note: '' };
  if (row.status === null) return row.joinedOn === null ? [] : [begun];
  const { status, note } = row.status;
  const from = row.status.from ?? (isAhead(row.joinedOn, today) ? null : row.joinedOn);
  if (status === 'ACTIVE') return [{ ...begun, from: from ?? row.joinedOn, note }];
  if (status === 'PREPARING' || status === 'PROSPECT' || from === null) return [{ ...begun, from, status, note }];
  if (row.joinedOn !== null && from <= row.joinedOn) return [{ ...begun, from, status, note }];
  return [begun, { from, status, mergedInto: null, note }];
}

// A site that is only to begin asks or prepares before that.
function isAhead(joinedOn: Day | null, today: Day): boolean {
  return joinedOn !== null && joinedOn > today;
}

function mergeLead(
  book: ImportBook,
  site: Site,
  lead: NamedOrganisation | null,
  note: NoteChange,
): Site['leadHistory'] {
  if (lead === null) return site.leadHistory;
  const open = site.leadHistory.find((each) => each.until === null || each.until >= book.today);
  if (open !== undefined && open.organisationId === lead.known?.id) return site.leadHistory;
  const before = open === undefined ? '' : (book.organisations.get(open.organisationId)?.name ?? '');
  if (!note({ field: 'lead', before, after: lead.known?.name ?? lead.name })) return site.leadHistory;
  const organisationId = lead.id();
  if (open === undefined) return [...site.leadHistory, { organisationId, from: afterLast(site), until: null }];
  if (open.from !== null && open.from >= book.today) {
    return site.leadHistory.map((each) => (each === open ? { ...each, organisationId } : each));
  }
  const ended = { ...open, until: addDays(book.today, -1) };
  return [
    ...site.leadHistory.map((each) => (each === open ? ended : each)),
    { organisationId, from: book.today, until: null },
  ];
}

function afterLast(site: Site): Day | null {
  const last = site.leadHistory
    .map((each) => each.until)
    .sort()
    .at(-1);
  return last ? addDays(last, 1) : null;
}

function statusText(entries: readonly StatusEntry[], labels: EnumTexts | null): string {
  const last = entries.at(-1);
  if (last === undefined) return '';
  const label = labels?.siteStatus[last.status] ?? last.status;
  return last.from === null ? label : `${label} ab ${formatDay(last.from)}`;
}

function joined(present: string, added: string): string {
  return present === '' ? added : `${present}\n${added}`;
}
