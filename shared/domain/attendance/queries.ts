import type { Day } from '../../kernel/dates.ts';
import { sortedGerman } from '../../kernel/collate.ts';
import type { ContactId, OrganisationId, SiteId } from '../../kernel/ids.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MeetingRole, Registration, RegistrationStatus } from '../../model/registration.ts';
import { firstDate } from '../meetings/queries.ts';
import { sortName } from '../organisations/names.ts';
import { rolesOn } from '../organisations/queries.ts';
import { statusOrder, takesPlace } from './states.ts';

/** A registration with the names a list shows. */
export interface RegistrationRow {
  readonly registration: Registration;
  readonly firstName: string;
  readonly lastName: string;
  /** "Müller, Dr. Eva": for lists that sort by last name. */
  readonly listName: string;
  /** Short name of the site the person stands for; blank: none. */
  readonly site: string;
  /** Name of the organisation; of a guest as typed at the door. */
  readonly organisation: string;
}

/** Lists the registrations of a meeting with names, the German way by last name. */
export function registrationRows(database: Database, meeting: Meeting): RegistrationRow[] {
  const rows = Object.values(meeting.registrations).map((registration) => registrationRow(database, registration));
  return sortedGerman(rows, (row) => row.listName);
}

/** One registration with the names a list shows. */
function registrationRow(database: Database, registration: Registration): RegistrationRow {
  const contact = registration.contactId === null ? undefined : database.contacts[registration.contactId];
  const { firstName, lastName } = contact ?? registration.guest ?? { firstName: '', lastName: '' };
  const organisation =
    registration.organisationId === null ? undefined : database.organisations[registration.organisationId];
  return {
    registration,
    firstName,
    lastName,
    listName: sortName({ firstName, lastName, academicTitle: contact?.academicTitle ?? '' }),
    site: (registration.siteId && database.sites[registration.siteId]?.shortName) ?? '',
    organisation: (organisation?.shortName || organisation?.name) ?? registration.guest?.organisation ?? '',
  };
}

/** What a meeting's registrations add up to. */
export interface RegistrationCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<RegistrationStatus, number>>;
  /** Registrations that take a place: registered or present. */
  readonly placesTaken: number;
  /** Null: no limit. Negative: more came than there are places. */
  readonly placesFree: number | null;
  /** Sites with someone registered or present. */
  readonly sites: number;
  /** Sites with someone present. */
  readonly sitesPresent: number;
  /** Organisations with someone registered or present. */
  readonly organisations: number;
}

/** Counts a meeting's registrations by state, site and organisation. */
export function countRegistrations(meeting: Pick<Meeting, 'registrations' | 'capacity'>): RegistrationCounts {
  const byStatus = Object.fromEntries(statusOrder.map((status) => [status, 0])) as Record<RegistrationStatus, number>;
  const sites = new Set<SiteId>();
  const sitesPresent = new Set<SiteId>();
  const organisations = new Set<OrganisationId>();
  const all = Object.values(meeting.registrations);
  for (const { registrationStatus, siteId, organisationId } of all) {
    byStatus[registrationStatus] += 1;
    if (!takesPlace(registrationStatus)) continue;
    if (siteId !== null) sites.add(siteId);
    if (siteId !== null && registrationStatus === 'ATTENDED') sitesPresent.add(siteId);
    if (organisationId !== null) organisations.add(organisationId);
  }
  const placesTaken = byStatus.REGISTERED + byStatus.ATTENDED;
  return {
    total: all.length,
    byStatus,
    placesTaken,
    placesFree: meeting.capacity === null ? null : meeting.capacity - placesTaken,
    sites: sites.size,
    sitesPresent: sitesPresent.size,
    organisations: organisations.size,
  };
}

/** What a person does on a day, sites first. */
export function currentRoles(contact: Contact, on: Day): ContactRole[] {
  return rolesOn(contact, on).sort((left, right) => Number(left.siteId === null) - Number(right.siteId === null));
}

/** For whom a person comes to a meeting on a day, as the roles say. */
export function standsFor(
  contact: Contact,
  on: Day,
): { siteId: SiteId | null; organisationId: OrganisationId | null; meetingRole: MeetingRole } {
  const [first] = currentRoles(contact, on);
  const siteId = first?.siteId ?? null;
  const organisationId = first?.organisationId ?? null;
  return { siteId, organisationId, meetingRole: siteId === null ? 'GUEST' : 'SITE_REPRESENTATIVE' };
}

/** The people who work at one of the sites on a day. */
export function contactsOfSites(database: Database, siteIds: ReadonlySet<string>, on: Day): Contact[] {
  return Object.values(database.contacts).filter((contact) =>
    currentRoles(contact, on).some((role) => role.siteId !== null && siteIds.has(role.siteId)),
  );
}

/** The contacts who are registered for a meeting in any state. */
export function registeredContacts(meeting: Meeting): ReadonlySet<ContactId> {
  const ids = Object.values(meeting.registrations).flatMap(({ contactId }) => (contactId === null ? [] : [contactId]));
  return new Set(ids);
}

/** The sites whose people come to this meeting and were present at none before it. */
export function newSites(database: Database, meeting: Meeting): ReadonlySet<SiteId> {
  const found = new Set<SiteId>();
  for (const { siteId, registrationStatus } of Object.values(meeting.registrations))
    if (siteId !== null && takesPlace(registrationStatus)) found.add(siteId);
  for (const earlier of Object.values(database.meetings)) {
    if (found.size === 0 || firstDate(earlier) >= firstDate(meeting)) continue;
    for (const { siteId, registrationStatus } of Object.values(earlier.registrations))
      if (siteId !== null && registrationStatus === 'ATTENDED') found.delete(siteId);
  }
  return found;
}
