import type { Day } from '../../kernel/dates.ts';
import { groupedBy } from '../../kernel/grouping.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { isAhead, isOpenRegistration } from '../organisations/open-matters.ts';
import { steeringGroupOn } from '../steering/queries.ts';
import { statusOn } from './queries.ts';

/** A merger from the side of one site: the other one, and the first day it holds. */
export interface Merger {
  readonly site: Site;
  readonly from: Day | null;
}

const mergedInto = groupedBy<Site>(({ statusHistory }) => statusHistory.map((entry) => entry.mergedInto));

/** Finds the site that another has become part of on a day; null while it stands on its own. */
export function mergerOn(database: Database, site: Site, day: Day): Merger | null {
  const status = statusOn(site, day);
  const into = status?.status === 'MERGED' ? database.sites[status.mergedInto ?? ''] : undefined;
  return status && into ? { site: into, from: status.from } : null;
}

/** Lists the sites that have become part of one by a day, the latest first. */
export function predecessorsOn(database: Database, id: SiteId, day: Day): Merger[] {
  return mergedInto(database.sites, id)
    .flatMap((site): Merger[] => {
      const merger = mergerOn(database, site, day);
      return merger?.site.id === id ? [{ site, from: merger.from }] : [];
    })
    .sort((left, right) => (right.from ?? '').localeCompare(left.from ?? ''));
}

/** How much is open at a site that another one could take over from a day on. */
export interface OpenAtSite {
  readonly followUps: number;
  readonly roles: number;
  readonly registrations: number;
  readonly seats: number;
}

/** Counts what is open at a site on a day: tasks, functions of people with their invitations, seats in its steering body. */
export function openAtSite(database: Database, id: SiteId, from: Day): OpenAtSite {
  const group = steeringGroupOn(database, id, from);
  const meetings = Object.values(database.meetings).filter((meeting) => isAhead(meeting, from));
  return {
    followUps: Object.values(database.followUps).filter(({ siteId, doneAt }) => siteId === id && doneAt === null)
      .length,
    roles: Object.values(database.contacts)
      .flatMap(({ roles }) => roles)
      .filter((role) => role.siteId === id && isOpenFrom(role, from)).length,
    registrations: meetings
      .flatMap(({ registrations }) => Object.values(registrations))
      .filter((each) => each.siteId === id && isOpenRegistration(each.registrationStatus)).length,
    seats: group ? group.members.filter((seat) => isOpenFrom(seat, from)).length : 0,
  };
}

/** Says whether a period holds on a day or begins later. */
export function isOpenFrom({ until }: { readonly until: Day | null }, day: Day): boolean {
  return until === null || until >= day;
}
