import { tableNames, type Database, type MeetingTableName, type TableName } from './database.ts';
import type { RecordRef } from './record-ref.ts';

/** Where a record names another: the field (a list or one id), and the table the id is in. */
export interface Reference {
  readonly field: string;
  readonly to: TableName | 'agenda';
  readonly ids: (entry: never) => readonly (string | null)[];
}

type References = Readonly<Record<Exclude<TableName | MeetingTableName, never>, readonly Reference[]>>;

function reference<Entry>(
  field: string,
  to: Reference['to'],
  ids: (entry: Entry) => readonly (string | null)[],
): Reference {
  return { field, to, ids };
}

/** Every reference between records, in one table: checks, deletion and merging read it. */
export const references: References = {
  staff: [],
  organisations: [],
  contacts: [
    reference('roles.siteId', 'sites', (e: Database['contacts'][string]) => e.roles.map((role) => role.siteId)),
    reference('roles.organisationId', 'organisations', (e: Database['contacts'][string]) =>
      e.roles.map((role) => role.organisationId),
    ),
    reference('roles.successorId', 'contacts', (e: Database['contacts'][string]) =>
      e.roles.map((role) => role.successorId),
    ),
  ],
  sites: [
    reference('leadHistory.organisationId', 'organisations', (e: Database['sites'][string]) =>
      e.leadHistory.map((lead) => lead.organisationId),
    ),
    reference('statusHistory.mergedInto', 'sites', (e: Database['sites'][string]) =>
      e.statusHistory.map((entry) => entry.mergedInto),
    ),
    reference('responsibleStaffId', 'staff', (e: Database['sites'][string]) => [e.responsibleStaffId]),
  ],
  agreements: [
    reference('siteId', 'sites', (e: Database['agreements'][string]) => [e.siteId]),
    reference('partyIds', 'organisations', (e: Database['agreements'][string]) => e.partyIds),
    reference('renewalOf', 'agreements', (e: Database['agreements'][string]) => [e.renewalOf]),
  ],
  series: [],
  meetings: [
    reference('seriesId', 'series', (e: Database['meetings'][string]) => [e.seriesId]),
    reference('organiserIds', 'organisations', (e: Database['meetings'][string]) => e.organiserIds),
    reference('hostIds', 'organisations', (e: Database['meetings'][string]) => e.hostIds),
    reference('moderatorIds', 'contacts', (e: Database['meetings'][string]) => e.moderatorIds),
    reference('responsibleStaffId', 'staff', (e: Database['meetings'][string]) => [e.responsibleStaffId]),
  ],
  followUps: [
    reference('meetingId', 'meetings', (e: Database['followUps'][string]) => [e.meetingId]),
    reference('siteId', 'sites', (e: Database['followUps'][string]) => [e.siteId]),
    reference('staffId', 'staff', (e: Database['followUps'][string]) => [e.staffId]),
    reference('contactId', 'contacts', (e: Database['followUps'][string]) => [e.contactId]),
  ],
  steeringGroups: [
    reference('siteId', 'sites', (e: Database['steeringGroups'][string]) => [e.siteId]),
    reference('members.organisationId', 'organisations', (e: Database['steeringGroups'][string]) =>
      e.members.map((seat) => seat.organisationId),
    ),
    reference('members.contactId', 'contacts', (e: Database['steeringGroups'][string]) =>
      e.members.map((seat) => seat.contactId),
    ),
  ],
  offers: [
    reference('siteIds', 'sites', (e: Database['offers'][string]) => e.siteIds),
    reference('providerId', 'organisations', (e: Database['offers'][string]) => [e.providerId]),
  ],
  needs: [reference('siteId', 'sites', (e: Database['needs'][string]) => [e.siteId])],
  milestones: [reference('siteId', 'sites', (e: Database['milestones'][string]) => [e.siteId])],
  indicators: [reference('siteId', 'sites', (e: Database['indicators'][string]) => [e.siteId])],
  siteNotes: [
    reference('siteId', 'sites', (e: Database['siteNotes'][string]) => [e.siteId]),
    reference('staffId', 'staff', (e: Database['siteNotes'][string]) => [e.staffId]),
  ],
  fundingPhases: [],
  // What these name may be gone: they keep what was, they do not hold it.
  noticeMarks: [],
  savedViews: [],
  importRuns: [],
  importLayouts: [],
  recycled: [],
  agenda: [
    reference('parentId', 'agenda', (e: AgendaEntry) => [e.parentId]),
    reference('speakerIds', 'contacts', (e: AgendaEntry) => e.speakerIds),
    reference('siteIds', 'sites', (e: AgendaEntry) => e.siteIds),
  ],
  registrations: [
    reference('contactId', 'contacts', (e: RegistrationEntry) => [e.contactId]),
    reference('siteId', 'sites', (e: RegistrationEntry) => [e.siteId]),
    reference('organisationId', 'organisations', (e: RegistrationEntry) => [e.organisationId]),
  ],
};

type AgendaEntry = Database['meetings'][string]['agenda'][string];
type RegistrationEntry = Database['meetings'][string]['registrations'][string];

/** Visits every record of a database with its address. */
export function visitRecords(database: Database, visit: (ref: RecordRef, entry: object) => void): void {
  visit({ table: 'office' }, database.office);
  for (const table of tableNames) {
    visitTable<object>(database[table], (id, entry) => {
      visit({ table, id }, entry);
    });
  }
  for (const meetingId of Object.keys(database.meetings)) {
    const meeting = database.meetings[meetingId];
    if (!meeting) continue;
    for (const table of ['agenda', 'registrations'] as const) {
      visitTable<object>(meeting[table], (id, entry) => {
        visit({ table, id, meetingId }, entry);
      });
    }
  }
}

function visitTable<Entry>(records: Readonly<Record<string, Entry>>, visit: (id: string, entry: Entry) => void): void {
  for (const id of Object.keys(records)) {
    const entry = records[id];
    if (entry !== undefined) visit(id, entry);
  }
}

/** Lists the addresses of all records that name the given one. */
export function usersOf(database: Database, table: TableName, id: string): RecordRef[] {
  const found: RecordRef[] = [];
  visitRecords(database, (ref, entry) => {
    if (ref.table === 'office') return;
    if (references[ref.table].some((each) => each.to === table && each.ids(entry as never).includes(id)))
      found.push(ref);
  });
  return found;
}

/** Lists for each of the given records the addresses of all that name it, in one walk; records nobody names are left out. */
export function usersOfMany(
  database: Database,
  table: TableName,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly RecordRef[]> {
  const found = new Map<string, RecordRef[]>();
  visitRecords(database, (ref, entry) => {
    if (ref.table === 'office') return;
    for (const each of references[ref.table]) {
      if (each.to !== table) continue;
      for (const id of new Set(each.ids(entry as never))) {
        if (id === null || !ids.has(id)) continue;
        const users = found.get(id);
        if (!users) found.set(id, [ref]);
        else if (users.at(-1) !== ref) users.push(ref);
      }
    }
  });
  return found;
}
