import type { Day } from '../../kernel/dates.ts';
import type { ContactId, OrganisationId } from '../../kernel/ids.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Organisation } from '../../model/organisation.ts';
import { contactsByName, organisationsByName, rolesOn } from './queries.ts';

/** An organisation as a list shows it. */
export interface OrganisationRow {
  readonly id: OrganisationId;
  readonly organisation: Organisation;
  /** How many people have or had a role there by the day. */
  readonly people: number;
}

/** Describes every organisation on a day, the German way by name. */
export function organisationRows(database: Database, day: Day): OrganisationRow[] {
  const people = new Map<OrganisationId, number>();
  for (const contact of Object.values(database.contacts)) {
    const ids = new Set(
      contact.roles.filter((role) => hasBegun(role, day)).map(({ organisationId }) => organisationId),
    );
    for (const id of ids) if (id !== null) people.set(id, (people.get(id) ?? 0) + 1);
  }
  return organisationsByName(database).map((organisation) => ({
    id: organisation.id,
    organisation,
    people: people.get(organisation.id) ?? 0,
  }));
}

/** A person as a list shows them on a day. */
export interface ContactRow {
  readonly id: ContactId;
  readonly contact: Contact;
  readonly jobFunctions: readonly string[];
  /** Short names of sites, names of organisations. */
  readonly places: readonly string[];
  /** Where a person without a role on the day had the last one before; blank: nowhere. */
  readonly formerPlace: string;
}

/** Describes every person with the roles of a day, the German way by last name; a person who has not changed keeps their row. */
export function contactRows(database: Database, day: Day): ContactRow[] {
  const { sites, organisations } = database;
  return contactsByName(database).map((contact) => {
    const known = knownRows.get(contact);
    if (known?.day === day && known.sites === sites && known.organisations === organisations) return known.row;
    const row = contactRow(database, contact, day);
    knownRows.set(contact, { day, sites, organisations, row });
    return row;
  });
}

interface KnownRow extends Pick<Database, 'sites' | 'organisations'> {
  readonly day: Day;
  readonly row: ContactRow;
}

// One edit changes one row of thousands: the others stay the same objects, and what is known of them stays known.
const knownRows = new WeakMap<Contact, KnownRow>();

function contactRow(database: Database, contact: Contact, day: Day): ContactRow {
  const roles = rolesOn(contact, day);
  const last = contact.roles.filter((role) => hasBegun(role, day)).reduce<ContactRole | null>(later, null);
  return {
    id: contact.id,
    contact,
    jobFunctions: distinct(roles.map(({ jobFunction }) => jobFunction)),
    places: distinct(roles.map((role) => placeName(database, role))),
    formerPlace: (roles.length === 0 && last && placeName(database, last)) || '',
  };
}

function hasBegun({ from }: ContactRole, day: Day): boolean {
  return from === null || from <= day;
}

// Of two roles the one that ended later; of two that ended together the one that was entered later.
function later(known: ContactRole | null, role: ContactRole): ContactRole {
  return known === null || (role.until ?? '') >= (known.until ?? '') ? role : known;
}

function placeName(database: Database, { siteId, organisationId }: ContactRole): string | undefined {
  return siteId === null ? database.organisations[organisationId ?? '']?.name : database.sites[siteId]?.shortName;
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[]; // blanks are filtered out
}
