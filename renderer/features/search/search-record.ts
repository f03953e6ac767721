import { firstDate } from '../../../shared/domain/meetings/queries.ts';
import { fullName } from '../../../shared/domain/organisations/names.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';

/** The kinds of records that can be found. */
export type RecordKind = 'site' | 'contact' | 'organisation' | 'meeting' | 'agendaItem' | 'followUp';

/** A record as the search knows it. */
export interface SearchRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** What else it is found by, and shown with. */
  readonly detail: string;
  /** Address of its page. */
  readonly path: string;
}

/** A record that is new or different, or gone. */
export interface SearchChange {
  readonly id: string;
  readonly record: SearchRecord | null;
}

/** Lists what the search must learn to get from one state of the data to the next; only what differs is looked at. */
export function* searchChanges(before: Database | null, after: Database): Generator<SearchChange> {
  yield* tableChanges(before?.sites, after.sites, (site) => ({
    id: `site/${site.id}`,
    kind: 'site',
    title: site.shortName,
    detail: joined(site.officialName, site.district, site.region, site.entryWave),
    path: `/standorte/${site.id}`,
  }));
  yield* tableChanges(before?.organisations, after.organisations, (organisation) => ({
    id: `organisation/${organisation.id}`,
    kind: 'organisation',
    title: organisation.name,
    detail: joined(organisation.shortName, organisation.city),
    path: `/organisationen/${organisation.id}`,
  }));
  yield* tableChanges(samePlaces(before, after) ? before?.contacts : undefined, after.contacts, (contact) =>
    contactRecord(after, contact),
  );
  yield* tableChanges(before?.followUps, after.followUps, (followUp) => ({
    id: `followUp/${followUp.id}`,
    kind: 'followUp',
    title: followUp.title,
    detail: (followUp.siteId && after.sites[followUp.siteId]?.shortName) ?? '',
    path: followUp.siteId ? `/standorte/${followUp.siteId}` : '/',
  }));
  yield* meetingChanges(before?.meetings, after.meetings);
}

type Table<Entry> = Readonly<Record<string, Entry>>;

function* tableChanges<Entry extends { readonly id: string }>(
  before: Table<Entry> | undefined,
  after: Table<Entry>,
  toRecord: (entry: Entry) => SearchRecord,
): Generator<SearchChange> {
  if (before === after) return;
  for (const entry of Object.values(after)) {
    if (before?.[entry.id] !== entry) yield changeTo(toRecord(entry));
  }
  for (const entry of Object.values(before ?? {})) {
    if (!Object.hasOwn(after, entry.id)) yield { id: toRecord(entry).id, record: null };
  }
}

function* meetingChanges(before: Table<Meeting> | undefined, after: Table<Meeting>): Generator<SearchChange> {
  if (before === after) return;
  yield* tableChanges(before, after, (meeting) => ({
    id: `meeting/${meeting.id}`,
    kind: 'meeting',
    title: meeting.title,
    detail: joined(meeting.subtitle, formatDay(firstDate(meeting)), meeting.venue.city),
    path: `/veranstaltungen/${meeting.id}`,
  }));
  for (const meeting of Object.values(after)) {
    const known = before?.[meeting.id];
    if (known !== meeting) yield* agendaChanges(known, meeting);
  }
  for (const meeting of Object.values(before ?? {})) {
    if (Object.hasOwn(after, meeting.id)) continue;
    for (const id of Object.keys(meeting.agenda)) yield { id: agendaId(meeting, id), record: null };
  }
}

function agendaChanges(before: Meeting | undefined, after: Meeting): Generator<SearchChange> {
  const isSameMeeting = before?.title === after.title && before.days === after.days;
  return tableChanges(isSameMeeting ? before.agenda : undefined, after.agenda, (item) => ({
    id: agendaId(after, item.id),
    kind: 'agendaItem',
    title: item.title,
    detail: joined(item.who, after.title, formatDay(firstDate(after))),
    path: `/veranstaltungen/${after.id}?tab=programm`,
  }));
}

function agendaId(meeting: Meeting, itemId: string): string {
  return `agendaItem/${meeting.id}/${itemId}`;
}

function contactRecord(database: Database, contact: Contact): SearchRecord {
  const places = contact.roles.flatMap(({ siteId, organisationId, jobFunction }) => [
    jobFunction,
    (siteId && database.sites[siteId]?.shortName) ?? '',
    (organisationId &&
      (database.organisations[organisationId]?.shortName || database.organisations[organisationId]?.name)) ??
      '',
  ]);
  return {
    id: `contact/${contact.id}`,
    kind: 'contact',
    title: fullName(contact),
    detail: joined(...new Set(places), contact.email),
    path: `/personen/${contact.id}`,
  };
}

/** People are found by the names of their sites and organisations; when those are as before, so are the people. */
function samePlaces(before: Database | null, after: Database): boolean {
  return before?.sites === after.sites && before.organisations === after.organisations;
}

function changeTo(record: SearchRecord): SearchChange {
  return { id: record.id, record };
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
