import { sortedGerman } from '../kernel/collate.ts';
import type { Day } from '../kernel/dates.ts';
import { rolesOn } from '../domain/organisations/queries.ts';
import { fullName, sortName } from '../domain/organisations/names.ts';
import type { Contact, ContactRole } from '../model/contact.ts';
import type { Database } from '../model/database.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Registration, RegistrationStatus } from '../model/registration.ts';

/** A person as papers list them. */
export interface ListedPerson {
  /** For sorting and for the alphabetical list: "Berg, Dr. Anna von". */
  readonly name: string;
  readonly jobFunction: string;
  /** The site or organisation the person stands for. */
  readonly from: string;
}

/** Who takes part, as far as it may be printed. */
export interface Participants {
  readonly listed: readonly ListedPerson[];
  /** How many are registered but have not agreed to be listed. */
  readonly notListed: number;
  /** How many of these nobody has asked. */
  readonly notAsked: number;
}

const takingPart: readonly RegistrationStatus[] = ['REGISTERED', 'ATTENDED'];
const expected: readonly RegistrationStatus[] = ['REGISTERED', 'ATTENDED', 'NO_SHOW'];

/** Lists who takes part and has agreed to be listed, the German way by last name; not asked counts as no. */
export function participantsOf(database: Database, meeting: Meeting): Participants {
  const registered = registrationsWith(meeting, takingPart);
  const agreed = registered.filter((each) => each.consentListed === true);
  const notAsked = registered.filter((each) => each.consentListed === null).length;
  return { listed: byName(database, meeting, agreed), notListed: registered.length - agreed.length, notAsked };
}

/** Lists everybody who is expected at the door, for the sign-in sheet that stays with the office. */
export function expectedAtTheDoor(database: Database, meeting: Meeting): ListedPerson[] {
  return byName(database, meeting, registrationsWith(meeting, expected));
}

/** Says whether a person with a part in the programme may be named there: everybody who has not said no at this meeting. */
export function personMayBeNamed(meeting: Meeting, contactId: string): boolean {
  return !Object.values(meeting.registrations).some(
    (each) => each.contactId === contactId && each.consentListed === false,
  );
}

/** Writes a person with a part in a meeting and the institution that person stands for there: "Dr. Anna Berg (Jobcenter Bottrop)". */
export function nameWithInstitution(database: Database, meeting: Meeting, contact: Contact): string {
  const own = Object.values(meeting.registrations).find((each) => each.contactId === contact.id);
  const day = meeting.days[0]?.date;
  const role = day === undefined ? undefined : rolesOn(contact, day)[0];
  const institution = (own && standsFor(database, own)) || (role ? standsFor(database, role) : '');
  return institution === '' ? fullName(contact) : `${fullName(contact)} (${institution})`;
}

function registrationsWith(meeting: Meeting, statuses: readonly RegistrationStatus[]): Registration[] {
  return Object.values(meeting.registrations).filter((each) => statuses.includes(each.registrationStatus));
}

function byName(database: Database, meeting: Meeting, registrations: readonly Registration[]): ListedPerson[] {
  const day = meeting.days[0]?.date ?? null;
  const people = registrations.map((each) => listedPerson(database, each, day));
  return sortedGerman(people, (person) => `${person.name}\u0000${person.from}`);
}

function listedPerson(database: Database, registration: Registration, day: Day | null): ListedPerson {
  const { guest, contactId } = registration;
  const contact = contactId === null ? undefined : database.contacts[contactId];
  if (!contact) {
    const name = { academicTitle: '', firstName: guest?.firstName ?? '', lastName: guest?.lastName ?? '' };
    const from = standsFor(database, registration);
    return { name: sortName(name), jobFunction: '', from: from === '' ? (guest?.organisation ?? '') : from };
  }
  const role = roleFor(contact, registration, day);
  const from = standsFor(database, registration);
  return {
    name: sortName(contact),
    jobFunction: role?.jobFunction ?? '',
    from: from === '' && role ? standsFor(database, role) : from,
  };
}

// The role at the place the person stands for; else the first one that holds on the day.
function roleFor(contact: Contact, registration: Registration, day: Day | null): ContactRole | undefined {
  const roles = day === null ? contact.roles : rolesOn(contact, day);
  const fitting = roles.find(
    (role) =>
      (registration.siteId !== null && role.siteId === registration.siteId) ||
      (registration.organisationId !== null && role.organisationId === registration.organisationId),
  );
  const standsForNothing = registration.siteId === null && registration.organisationId === null;
  return fitting ?? (standsForNothing ? roles[0] : undefined);
}

function standsFor(database: Database, place: Pick<Registration, 'siteId' | 'organisationId'>): string {
  if (place.siteId !== null) return database.sites[place.siteId]?.officialName ?? '';
  if (place.organisationId !== null) return database.organisations[place.organisationId]?.name ?? '';
  return '';
}
