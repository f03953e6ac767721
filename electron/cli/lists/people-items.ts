import { contactsByName, organisationsByName, rolesOn } from '../../../shared/domain/organisations/queries.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import { organisationName, siteName, type ListItem } from './list-item.ts';

/** Lists the people with the functions they have on a day. */
export function contactItems(database: Database, asOf: Day): ListItem[] {
  return contactsByName(database).map((contact) => ({
    id: contact.id,
    salutation: contact.salutation,
    academicTitle: contact.academicTitle,
    firstName: contact.firstName,
    lastName: contact.lastName,
    phone: contact.phone,
    mobile: contact.mobile,
    email: contact.email,
    roles: rolesOn(contact, asOf).map((role) => ({
      site: siteName(database, role.siteId),
      organisation: organisationName(database, role.organisationId),
      jobFunction: role.jobFunction,
      department: role.department,
    })),
  }));
}

/** Lists the organisations. */
export function organisationItems(database: Database): ListItem[] {
  return organisationsByName(database).map((each) => ({ ...each }));
}
