import type { Day } from '../../kernel/dates.ts';
import type { ContactId, OrganisationId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { PartnerType } from '../../model/organisation.ts';
import type { SteeringGroup, SteeringParty, SteeringSeat } from '../../model/steering-group.ts';
import { rolesOn } from '../organisations/queries.ts';

const parties: Readonly<Record<PartnerType, SteeringParty>> = {
  HEALTH_INSURER: 'HEALTH_INSURER',
  MUNICIPALITY: 'MUNICIPALITY',
  HEALTH_OFFICE: 'HEALTH_OFFICE',
  TRAINING_PROVIDER: 'TRAINING_PROVIDER',
  WELFARE_ASSOCIATION: 'WELFARE_ASSOCIATION',
  SPORTS_ORGANISATION: 'SPORTS_ORGANISATION',
  REGIONAL_DIRECTORATE: 'REGIONAL_DIRECTORATE',
  STATE_HEALTH_ASSOCIATION: 'COORDINATION_OFFICE',
  OTHER: 'OTHER',
};

/** Says whose seat an organisation of a kind takes. */
export function partyOf(partnerType: PartnerType): SteeringParty {
  return parties[partnerType];
}

/** Proposes for whom a person sits in the body of a site, from the roles of the day; null: nothing is known. */
export function proposedSeat(
  database: Database,
  { contactId, siteId, day }: { readonly contactId: ContactId; readonly siteId: SiteId; readonly day: Day },
): Pick<SteeringSeat, 'party' | 'organisationId'> | null {
  const contact = database.contacts[contactId];
  if (!contact) return null;
  const roles = rolesOn(contact, day);
  if (roles.some((role) => role.siteId === siteId)) return { party: 'SITE', organisationId: null };
  for (const { organisationId } of roles) {
    const organisation = organisationId === null ? undefined : database.organisations[organisationId];
    if (organisation) return { party: partyOf(organisation.partnerType), organisationId };
  }
  return roles.some((role) => role.siteId !== null) ? { party: 'SITE', organisationId: null } : null;
}

/** A seat with the body it is in. */
export interface SeatAt {
  readonly group: SteeringGroup;
  readonly seat: SteeringSeat;
}

/** Where a person has a function: at a site or at an organisation. */
interface Workplace {
  readonly siteId: SiteId | null;
  readonly organisationId: OrganisationId | null;
}

/** Lists the seats a person takes on a day or later, in any body. */
export function seatsOfContact(database: Database, contactId: ContactId, day: Day): SeatAt[] {
  return Object.values(database.steeringGroups).flatMap((group) =>
    group.members
      .filter((seat) => seat.contactId === contactId && isOpenFrom(seat, day) && isOpenFrom(group, day))
      .map((seat) => ({ group, seat })),
  );
}

/** Lists the seats that a person takes because of a function: for that organisation, or in the body of that site. */
export function seatsOfRole(
  database: Database,
  contactId: ContactId,
  place: Workplace & { readonly day: Day },
): SeatAt[] {
  return seatsOfContact(database, contactId, place.day).filter(({ group, seat }) =>
    place.siteId === null ? seat.organisationId === place.organisationId : isForSite(group, seat, place.siteId),
  );
}

function isForSite(group: SteeringGroup, seat: SteeringSeat, siteId: SiteId): boolean {
  return group.siteId === siteId && seat.organisationId === null;
}

function isOpenFrom({ until }: { readonly until: Day | null }, day: Day): boolean {
  return until === null || until >= day;
}
