import { useMemo } from 'react';
import { currentRoles } from '../../../../shared/domain/attendance/queries.ts';
import { firstDate, lastPresentations } from '../../../../shared/domain/meetings/queries.ts';
import { sortName } from '../../../../shared/domain/organisations/names.ts';
import { contactsByName, organisationsByName } from '../../../../shared/domain/organisations/queries.ts';
import { sortedGerman } from '../../../../shared/kernel/collate.ts';
import { yearOf } from '../../../../shared/kernel/dates.ts';
import type { ContactId, OrganisationId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useToday } from '../../../state/use-clock.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import type { PickerChoice } from './record-picker.tsx';

const sitesOf = (database: Database) => database.sites;
const organisationsOf = (database: Database) => database.organisations;
const databaseItself = (database: Database) => database;
const sortedContacts = oncePerDatabase(contactsByName);
const sortedOrganisations = oncePerDatabase(organisationsByName);

/** All people as choices, with the place they work at. */
export function useContactChoices(): readonly PickerChoice<ContactId>[] {
  const contacts = useDocument(sortedContacts);
  const sites = useDocument(sitesOf);
  const organisations = useDocument(organisationsOf);
  const today = useToday();
  return useMemo(
    () =>
      contacts.map((contact) => {
        const [role] = currentRoles(contact, today);
        const site = role?.siteId ? sites[role.siteId]?.shortName : undefined;
        const organisation = role?.organisationId ? organisations[role.organisationId] : undefined;
        const hint = site ?? (organisation?.shortName || organisation?.name) ?? '';
        return { value: contact.id, label: sortName(contact), hint };
      }),
    [contacts, sites, organisations, today],
  );
}

/** All organisations as choices. */
export function useOrganisationChoices(): readonly PickerChoice<OrganisationId>[] {
  const organisations = useDocument(sortedOrganisations);
  return useMemo(
    () => organisations.map(({ id, name, shortName }) => ({ value: id, label: name, hint: shortName })),
    [organisations],
  );
}

/** All sites as choices, each with the year it last presented before this meeting, so that all get their turn. */
export function useSiteChoices(meeting: Meeting): readonly PickerChoice<SiteId>[] {
  const { programme } = useText();
  const database = useDocument(databaseItself);
  const before = firstDate(meeting);
  return useMemo(() => {
    const last = lastPresentations(database, before);
    return sortedGerman(Object.values(database.sites), (site) => site.shortName).map((site) => {
      const on = last.get(site.id);
      const hint = on === undefined ? programme.fairness.never : programme.fairness.last(yearOf(on));
      return { value: site.id, label: site.shortName, hint };
    });
  }, [database, before, programme]);
}
