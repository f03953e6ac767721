import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import type { SteeringGroup, SteeringParty, SteeringSeat } from '../../model/steering-group.ts';
import { holdsOn } from '../sites/queries.ts';
import { siteSteeringGroups } from '../sites/site-records.ts';

/** A steering body as it was on a day. */
export interface SteeringFacts {
  readonly group: SteeringGroup;
  /** Who sits in it, by organisation where one is known, in the order of the file. */
  readonly members: readonly { readonly party: SteeringParty; readonly name: string; readonly seats: number }[];
  readonly lastMeeting: Day | null;
  /** Whose seat is missing: the parties without which no decision of a site holds. */
  readonly missing: readonly SteeringParty[];
}

const neededParties: readonly SteeringParty[] = ['SITE', 'HEALTH_INSURER', 'MUNICIPALITY'];

/** Describes the steering body of a site on a day; null: there was none. */
export function steeringFacts(database: Database, { id }: Site, asOf: Day): SteeringFacts | null {
  const group = siteSteeringGroups(database.steeringGroups, id).find((each) => holdsOn(each, asOf));
  if (!group) return null;
  const seats = group.members.filter((seat) => holdsOn(seat, asOf));
  const held = group.meetings.map(({ heldOn }) => heldOn).filter((day) => day <= asOf);
  return {
    group,
    members: membersOf(database, seats),
    lastMeeting: held.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null),
    missing: neededParties.filter((party) => seats.every((seat) => seat.party !== party)),
  };
}

function membersOf(database: Database, seats: readonly SteeringSeat[]): SteeringFacts['members'] {
  const members = new Map<string, { party: SteeringParty; name: string; seats: number }>();
  for (const { party, organisationId } of seats) {
    const organisation = organisationId === null ? undefined : database.organisations[organisationId];
    const name = organisation ? organisation.shortName || organisation.name : '';
    const key = `${party}/${name}`;
    const known = members.get(key);
    if (known) known.seats += 1;
    else members.set(key, { party, name, seats: 1 });
  }
  return [...members.values()];
}
