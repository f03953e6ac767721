import { agreementOn } from '../../../shared/domain/agreements/queries.ts';
import { fullName } from '../../../shared/domain/organisations/names.ts';
import { rolesOn } from '../../../shared/domain/organisations/queries.ts';
import { criteriaOn } from '../../../shared/domain/quality/criteria.ts';
import { leadOn, mainLocation, processPhaseOn, statusOn } from '../../../shared/domain/sites/queries.ts';
import { siteRows } from '../../../shared/domain/sites/site-rows.ts';
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
export function siteItems(database: Database, asOf: Day, { knownOnly }: { readonly knownOnly: boolean }): ListItem[] {
  const people = peopleBySite(database, asOf);
  return siteRows(database, asOf, { knownOnly }).map((row) => {
    const { site, cooperation } = row;
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
      status: row.status,
      mergedInto: siteName(database, statusOn(site, asOf)?.mergedInto ?? null),
      lead: organisationName(database, leadOn(site, asOf)?.organisationId),
      involvement: row.involvement,
      processPhase: processPhaseOn(site, asOf)?.processPhase ?? null,
      agreement: agreement('COOPERATION'),
      agreementState: cooperation.state,
      agreementUntil: cooperation.state === 'unsigned' ? null : (cooperation.agreement?.termEnd ?? null),
      municipalAgreement: agreement('MUNICIPAL'),
      letterOfIntent: agreement('LETTER_OF_INTENT'),
      contacts: people.get(site.id) ?? [],
      steeringBody: group && steeringItem(group, asOf),
      steeringSeats: group ? steeringSeats(database, group, asOf) : [],
      criteria: criteriaItem(site, asOf),
      lastParticipation: row.lastParticipation,
      fieldsOfAction: site.fieldsOfAction,
      responsibleStaff: row.responsible,
      postcode: mainLocation(site)?.postcode ?? '',
      city: row.city,
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
