import { addDays, addMonths, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Site } from '../../model/site.ts';
import { lastDate, meetingsSorted } from '../meetings/queries.ts';
import { lastParticipations, sitesNotRecorded } from '../sites/participation.ts';
import { sitesByName, statusOn } from '../sites/queries.ts';
import { countdownOf, isOpenStep } from './countdown.ts';

/** A site that has stayed away, and the day it was last there; null: never. */
export interface AbsentSite {
  readonly site: Site;
  readonly lastOn: Day | null;
}

/** How long a past meeting stays on the overview while steps of following it up are open. */
const wrapUpDays = 42;

/**
 * Lists the active sites that have taken part in no meeting for so many months, those away longest first. A site that
 * joined within that time has had no chance yet and is left out; so is everyone while no meeting has taken place. A site is not away
 * because nobody recorded whether it was there.
 */
export function absentSites(database: Database, today: Day, months = 12): AbsentSite[] {
  const since = addMonths(today, -months);
  const last = lastParticipations(database, today);
  if (last.size === 0) return [];
  const open = sitesNotRecorded(database, since, today);
  return sitesByName(database)
    .filter((site) => !open.has(site.id))
    .filter((site) => statusOn(site, today)?.status === 'ACTIVE' && !joinedAfter(site, since))
    .map((site) => ({ site, lastOn: last.get(site.id) ?? null }))
    .filter(({ lastOn }) => lastOn === null || lastOn < since)
    .sort((left, right) => (left.lastOn ?? '').localeCompare(right.lastOn ?? ''));
}

/** Lists the meetings of the last weeks that are not followed up yet, the latest first. */
export function meetingsToWrapUp(database: Database, today: Day): Meeting[] {
  return meetingsSorted(database, today).past.filter(
    (meeting) =>
      !meeting.isCancelled &&
      lastDate(meeting) >= addDays(today, -wrapUpDays) &&
      countdownOf(meeting, today).some((step) => step.phase === 'after' && isOpenStep(step)),
  );
}

/** Says whether a site joined after a day; one of which that is not known did not. */
export function joinedAfter(site: Site, day: Day): boolean {
  const joinedOn = site.joinedOn ?? site.statusHistory.find((entry) => entry.status === 'ACTIVE')?.from ?? null;
  return joinedOn !== null && joinedOn > day;
}
