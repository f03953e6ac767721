import { useMemo } from 'react';
import type { Findable } from '../../../../shared/domain/attendance/presence-search.ts';
import { standsFor } from '../../../../shared/domain/attendance/queries.ts';
import { firstDate } from '../../../../shared/domain/meetings/queries.ts';
import { sortName } from '../../../../shared/domain/organisations/names.ts';
import { contactsByName } from '../../../../shared/domain/organisations/queries.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';

/** A contact that the search finds by name, site or organisation. */
export interface FindableContact extends Findable {
  readonly id: ContactId;
  /** "Müller, Dr. Eva". */
  readonly label: string;
}

const sortedContacts = oncePerDatabase(contactsByName);
const sitesOf = (database: Database) => database.sites;
const organisationsOf = (database: Database) => database.organisations;

/** All contacts with the place they stand for on the day of a meeting. */
export function useFindableContacts(meeting: Meeting): readonly FindableContact[] {
  const contacts = useDocument(sortedContacts);
  const sites = useDocument(sitesOf);
  const organisations = useDocument(organisationsOf);
  const on = firstDate(meeting);
  return useMemo(
    () =>
      contacts.map((contact) => {
        const { siteId, organisationId } = standsFor(contact, on);
        const organisation = organisationId === null ? undefined : organisations[organisationId];
        return {
          id: contact.id,
          label: sortName(contact),
          firstName: contact.firstName,
          lastName: contact.lastName,
          site: (siteId && sites[siteId]?.shortName) ?? '',
          organisation: (organisation?.shortName || organisation?.name) ?? '',
        };
      }),
    [contacts, sites, organisations, on],
  );
}
