import { sortedGerman } from '../../kernel/collate.ts';
import { addMonths, type Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import {
  steeringParty,
  type SteeringDecision,
  type SteeringGroup,
  type SteeringMeeting,
  type SteeringSeat,
} from '../../model/steering-group.ts';
import { sortName } from '../organisations/names.ts';
import { rolesOn } from '../organisations/queries.ts';
import { holdsOn } from '../sites/queries.ts';

/** Lists the steering bodies a site has had, the newest first. */
export function steeringGroupsOf(database: Database, siteId: SiteId): readonly SteeringGroup[] {
  return groupsBySite(database.steeringGroups).get(siteId) ?? none;
}

/** Finds the steering body of a site on a day; null when it has none. */
export function steeringGroupOn(database: Database, siteId: SiteId, day: Day): SteeringGroup | null {
  return steeringGroupsOf(database, siteId).find((group) => holdsOn(group, day)) ?? null;
}

/** Lists the seats that are taken on a day; a body that does not exist on the day has none. */
export function seatsOn(group: SteeringGroup, day: Day): SteeringSeat[] {
  return holdsOn(group, day) ? group.members.filter((seat) => holdsOn(seat, day)) : [];
}

/** What is missing from a steering body. */
export type SteeringGap = 'noMunicipality' | 'noInsurer' | 'noSite' | 'noMeeting';

/** Months without a meeting after which a body counts as asleep. */
const monthsBetweenMeetings = 12;

/** Says what a steering body lacks on a day; nothing is missing from one that does not exist then. */
export function steeringGaps(group: SteeringGroup, day: Day): SteeringGap[] {
  if (!holdsOn(group, day)) return [];
  const parties = new Set(seatsOn(group, day).map(({ party }) => party));
  const gaps: SteeringGap[] = [];
  if (!parties.has('MUNICIPALITY') && !parties.has('HEALTH_OFFICE')) gaps.push('noMunicipality');
  if (!parties.has('HEALTH_INSURER')) gaps.push('noInsurer');
  if (!parties.has('SITE')) gaps.push('noSite');
  if (isAsleepOn(group, day)) gaps.push('noMeeting');
  return gaps;
}

// A body that began less than a year ago has had no time to miss a meeting.
function isAsleepOn(group: SteeringGroup, day: Day): boolean {
  const limit = addMonths(day, -monthsBetweenMeetings);
  const last = lastMeetingOn(group, day);
  if (last !== null) return last.heldOn < limit;
  return group.from === null || group.from <= limit;
}

/** Finds the last meeting held on or before a day; null when there is none. */
export function lastMeetingOn(group: SteeringGroup, day: Day): SteeringMeeting | null {
  let last: SteeringMeeting | null = null;
  for (const meeting of group.meetings) {
    if (meeting.heldOn <= day && (last === null || meeting.heldOn > last.heldOn)) last = meeting;
  }
  return last;
}

/** A decision with the meeting that took it. */
export interface OpenDecision {
  readonly meeting: SteeringMeeting;
  readonly decision: SteeringDecision;
}

/** Lists what was decided up to a day and not done by then, due first. */
export function openDecisionsOn(group: SteeringGroup, day: Day): OpenDecision[] {
  return group.meetings
    .filter(({ heldOn }) => heldOn <= day)
    .flatMap((meeting) => meeting.decisions.map((decision) => ({ meeting, decision })))
    .filter(({ decision }) => isOpenOn(decision, day))
    .sort((left, right) => (left.decision.dueOn ?? latest).localeCompare(right.decision.dueOn ?? latest));
}

/** Says whether a decision is still to be done on a day. */
export function isOpenOn({ doneOn }: SteeringDecision, day: Day): boolean {
  return doneOn === null || doneOn > day;
}

/** Who sits on a seat: the person, the organisation, both, or only the party. */
export interface SeatHolder {
  readonly contact: Database['contacts'][string] | null;
  readonly organisation: Database['organisations'][string] | null;
}

/** Finds who sits on a seat. */
export function holderOf(database: Database, seat: SteeringSeat): SeatHolder {
  return {
    contact: (seat.contactId !== null && database.contacts[seat.contactId]) || null,
    organisation: (seat.organisationId !== null && database.organisations[seat.organisationId]) || null,
  };
}

/**
 * Names the body a seat belongs to, without naming anybody: its organisation, else that of the person on a day, else for a seat of the
 * site the site; null: only the party is known.
 */
export function seatBody(
  database: Database,
  { group, seat, on }: { readonly group: SteeringGroup; readonly seat: SteeringSeat; readonly on: Day },
): string | null {
  const { contact, organisation } = holderOf(database, seat);
  const role = contact === null ? undefined : rolesOn(contact, on)[0];
  const employer = role?.organisationId ? database.organisations[role.organisationId] : undefined;
  const body = organisation ?? (role?.siteId ? undefined : employer);
  if (body) return body.shortName || body.name;
  const site = role?.siteId ?? (seat.party === 'SITE' ? group.siteId : null);
  return site === null ? null : (database.sites[site]?.shortName ?? null);
}

/** Sorts seats as a list of members does: by party, then the German way by person or organisation. */
export function seatsInOrder(database: Database, seats: readonly SteeringSeat[]): SteeringSeat[] {
  const named = sortedGerman(seats, (seat) => {
    const { contact, organisation } = holderOf(database, seat);
    return contact ? sortName(contact) : (organisation?.name ?? '');
  });
  return named.sort(
    (left, right) => steeringParty.options.indexOf(left.party) - steeringParty.options.indexOf(right.party),
  );
}

const latest = '9999-12-31';
const none: readonly SteeringGroup[] = [];

type BySite = ReadonlyMap<string, readonly SteeringGroup[]>;
const bySite = new WeakMap<Database['steeringGroups'], BySite>();

function groupsBySite(groups: Database['steeringGroups']): BySite {
  const known = bySite.get(groups);
  if (known) return known;
  const made = new Map<string, SteeringGroup[]>();
  for (const group of Object.values(groups)) {
    const list = made.get(group.siteId);
    if (list) list.push(group);
    else made.set(group.siteId, [group]);
  }
  for (const list of made.values()) list.sort((left, right) => (right.from ?? '').localeCompare(left.from ?? ''));
  bySite.set(groups, made);
  return made;
}
