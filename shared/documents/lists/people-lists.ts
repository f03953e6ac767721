import { contactsByName, organisationsByName, rolesOn } from '../../domain/organisations/queries.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { Organisation } from '../../model/organisation.ts';
import { tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists the people, one row each, with the functions they have on the day. */
export function contactList({ database, asOf, texts, catalogue }: ListSource): ListTable {
  const { columns: heads, titles } = texts;
  const ofRoles = (of: (role: ContactRole) => string | undefined) => (contact: Contact) => {
    const named = rolesOn(contact, asOf).flatMap((role) => of(role) || []);
    return [...new Set(named)].join('; ');
  };
  return tableOf<Contact>(titles.contacts, contactsByName(database), [
    text(heads.salutation, ({ salutation }) => catalogue.enums.salutation[salutation]),
    text(heads.academicTitle, ({ academicTitle }) => academicTitle),
    text(heads.lastName, ({ lastName }) => lastName),
    text(heads.firstName, ({ firstName }) => firstName),
    text(
      heads.site,
      ofRoles(({ siteId }) => database.sites[siteId ?? '']?.shortName),
    ),
    text(
      heads.organisation,
      ofRoles(({ organisationId }) => database.organisations[organisationId ?? '']?.name),
    ),
    text(
      heads.jobFunction,
      ofRoles(({ jobFunction }) => jobFunction),
    ),
    text(
      heads.department,
      ofRoles(({ department }) => department),
    ),
    text(heads.phone, ({ phone }) => phone),
    text(heads.mobile, ({ mobile }) => mobile),
    text(heads.email, ({ email }) => email),
    text(heads.id, ({ id }) => id),
  ]);
}

/** Lists the organisations. */
export function organisationList({ database, texts, catalogue }: ListSource): ListTable {
  const { columns: heads, titles } = texts;
  return tableOf<Organisation>(titles.organisations, organisationsByName(database), [
    text(heads.name, ({ name }) => name),
    text(heads.shortName, ({ shortName }) => shortName),
    text(heads.partnerType, ({ partnerType }) => catalogue.enums.partnerType[partnerType]),
    text(heads.street, ({ street }) => street),
    text(heads.postcode, ({ postcode }) => postcode),
    text(heads.city, ({ city }) => city),
    text(heads.phone, ({ phone }) => phone),
    text(heads.email, ({ email }) => email),
    text(heads.website, ({ website }) => website),
    text(heads.id, ({ id }) => id),
  ]);
}
