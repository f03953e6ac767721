import { foldGerman, sortedGerman } from '../../kernel/collate.ts';
import type { Day } from '../../kernel/dates.ts';
import type { ContactId, OrganisationId, SiteId } from '../../kernel/ids.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Organisation } from '../../model/organisation.ts';
import { holdsOn } from '../sites/queries.ts';
import { nameKey, sortName } from './names.ts';

/** A person in one role at a site or an organisation. */
export interface RoleHolder {
  readonly contact: Contact;
  readonly role: ContactRole;
}

/** Lists all people the German way by last name. */
export function contactsByName(database: Database): Contact[] {
  return sortedGerman(Object.values(database.contacts), sortName);
}

/** Lists all organisations the German way by name. */
export function organisationsByName(database: Database): Organisation[] {
  return sortedGerman(Object.values(database.organisations), (organisation) => organisation.name);
}

/** Lists the health insurers, the German way by name. */
export function insurersByName(database: Database): Organisation[] {
  return organisationsByName(database).filter(({ partnerType }) => partnerType === 'HEALTH_INSURER');
}

/** Lists the roles a person has on a day. */
export function rolesOn(contact: Contact, day: Day): ContactRole[] {
  return contact.roles.filter((role) => holdsOn(role, day));
}

/** Lists who has a role at a site on a day, the German way by last name. */
export function contactsOfSite(database: Database, siteId: SiteId, day: Day): RoleHolder[] {
  return holders(database, (role) => role.siteId === siteId && holdsOn(role, day));
}

/** Lists everybody who has or had a role at a site, those of today first. */
export function allContactsOfSite(database: Database, siteId: SiteId, today: Day): RoleHolder[] {
  const all = holders(database, (role) => role.siteId === siteId);
  return [...all.filter(({ role }) => holdsOn(role, today)), ...all.filter(({ role }) => !holdsOn(role, today))];
}

/** Lists who has a role at an organisation on a day, the German way by last name. */
export function contactsOfOrganisation(database: Database, organisationId: OrganisationId, day: Day): RoleHolder[] {
  return holders(database, (role) => role.organisationId === organisationId && holdsOn(role, day));
}

/** Lists people who may be the same as one about to be added: same name, or same e-mail address. */
export function similarContacts(
  database: Database,
  candidate: Pick<Contact, 'firstName' | 'lastName' | 'email'>,
  except: ContactId | null = null,
): Contact[] {
  const key = nameKey(candidate);
  const email = foldGerman(candidate.email.trim());
  return contactsByName(database).filter(
    (contact) =>
      contact.id !== except &&
      ((key !== '' && nameKey(contact) === key) || (email !== '' && foldGerman(contact.email.trim()) === email)),
  );
}

/** Lists organisations that may be the same as one about to be added: same name or short name. */
export function similarOrganisations(database: Database, name: string): Organisation[] {
  const key = foldGerman(name.trim());
  if (key === '') return [];
  return organisationsByName(database).filter(
    (each) => foldGerman(each.name.trim()) === key || foldGerman(each.shortName.trim()) === key,
  );
}

/** What a person has agreed to; null: never asked. */
export interface ConsentGiven {
  readonly isListed: boolean | null;
  readonly isInvitedAgain: boolean | null;
}

/** Says whether a person has agreed to be listed or invited again at any meeting; the newest answer counts. */
export function consentOf(database: Database, contactId: ContactId): ConsentGiven {
  const meetings = Object.values(database.meetings).sort((left, right) =>
    (right.days[0]?.date ?? '').localeCompare(left.days[0]?.date ?? ''),
  );
  const answers = meetings.flatMap((meeting) =>
    Object.values(meeting.registrations).filter((each) => each.contactId === contactId),
  );
  return {
    isListed: answers.find((each) => each.consentListed !== null)?.consentListed ?? null,
    isInvitedAgain: answers.find((each) => each.consentFutureInvites !== null)?.consentFutureInvites ?? null,
  };
}

function holders(database: Database, wanted: (role: ContactRole) => boolean): RoleHolder[] {
  const found = Object.values(database.contacts).flatMap((contact) =>
    contact.roles.filter(wanted).map((role) => ({ contact, role })),
  );
  return sortedGerman(found, ({ contact }) => sortName(contact));
}
