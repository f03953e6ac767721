import { agreementOn } from '../../../shared/domain/agreements/queries.ts';
import { fullName } from '../../../shared/domain/organisations/names.ts';
import { rolesOn } from '../../../shared/domain/organisations/queries.ts';
import { criteriaOn } from '../../../shared/domain/quality/criteria.ts';
import {
  involvementOn,
  leadOn,
  mainLocation,
  processPhaseOn,
  sitesByName,
  statusOn,
} from '../../../shared/domain/sites/queries.ts';
import {
  lastMeetingOn,
  openDecisionsOn,
  seatsInOrder,
  seatsOn,
  steeringGaps,
  steeringGroupOn,
} from '../../../shared/domain/steering/queries.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../shared/kernel/ids.ts';
import type { Agreement } from '../../../shared/model/agreement.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Site } from '../../../shared/model/site.ts';
import type { SteeringGroup } from '../../../shared/model/steering-group.ts';
import { organisationName, siteName, type ListItem } from './list-item.ts';

/** Lists the sites with everything about them that holds on a day. */
export function siteItems(database: Database, asOf: Day): ListItem[] {
  const people = peopleBySite(database, asOf);
  return sitesByName(database).map((site) => {
    const status = statusOn(site, asOf);
    const group = steeringGroupOn(database, site.id, asOf);
    const agreement = (agreementType: Agreement['agreementType']): ListItem | null =>
      agreementItem(agreementOn(database, site.id, { day: asOf, agreementType }));
    return {
      id: site.id,
      shortName: site.shortName,
      officialName: site.officialName,
      siteType: site.siteType,
      federalState: site.federalState,
      district: site.district,
      districtCode: site.districtCode,
      region: site.region,
      entryWave: site.entryWave,
      joinedOn: site.joinedOn,
      status: status?.status ?? null,
      mergedInto: siteName(database, status?.mergedInto ?? null),
      lead: organisationName(database, leadOn(site, asOf)?.organisationId),
      involvement: involvementOn(site, asOf)?.involvement ?? null,
      processPhase: processPhaseOn(site, asOf)?.processPhase ?? null,
      agreement: agreement('COOPERATION'),
      municipalAgreement: agreement('MUNICIPAL'),
      letterOfIntent: agreement('LETTER_OF_INTENT'),
      contacts: people.get(site.id) ?? [],
      steeringBody: group && steeringItem(group, asOf),
      steeringSeats: group ? steeringSeats(database, group, asOf) : [],
      criteria: criteriaItem(site, asOf),
      fieldsOfAction: site.fieldsOfAction,
      responsibleStaff: database.staff[site.responsibleStaffId ?? '']?.name ?? null,
      postcode: mainLocation(site)?.postcode ?? '',
      city: mainLocation(site)?.city ?? '',
    };
  });
}

function agreementItem(agreement: Agreement | null): ListItem | null {
  if (agreement === null) return null;
  const { id, termStart, termEnd, isOpenEnded, fundingPhase } = agreement;
  return { id, termStart, termEnd, isOpenEnded, fundingPhase };
}

function peopleBySite(database: Database, asOf: Day): ReadonlyMap<SiteId, readonly ListItem[]> {
  const people = new Map<SiteId, ListItem[]>();
  for (const contact of Object.values(database.contacts)) {
    for (const { siteId, jobFunction } of rolesOn(contact, asOf)) {
      if (siteId === null) continue;
      const entry = { id: contact.id, name: fullName(contact), jobFunction };
      people.set(siteId, [...(people.get(siteId) ?? []), entry]);
    }
  }
  return people;
}

function steeringSeats(database: Database, group: SteeringGroup, asOf: Day): ListItem[] {
  return seatsInOrder(database, seatsOn(group, asOf)).map((seat) => {
    const person = database.contacts[seat.contactId ?? ''];
    return {
      party: seat.party,
      organisation: organisationName(database, seat.organisationId),
      person: person ? fullName(person) : null,
      role: seat.role,
    };
  });
}

function steeringItem(group: SteeringGroup, asOf: Day): ListItem {
  return {
    name: group.name,
    from: group.from,
    gaps: steeringGaps(group, asOf),
    lastMeetingOn: lastMeetingOn(group, asOf)?.heldOn ?? null,
    openDecisions: openDecisionsOn(group, asOf).length,
  };
}

function criteriaItem(site: Site, asOf: Day): ListItem {
  return Object.fromEntries(criteriaOn(site, asOf).map(({ criterion, entry }) => [criterion, entry?.stage ?? null]));
}
