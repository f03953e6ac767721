import type { Day } from '../../kernel/dates.ts';
import type { SeriesId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Site } from '../../model/site.ts';

/** What a statistic looks at. */
export interface StatisticsScope {
  /** The reference day (Stichtag): nothing dated later counts. */
  readonly asOf: Day;
  /** Shows nothing before this day; null: from the beginning. What came before still decides who is new. */
  readonly from: Day | null;
  /** Shows nothing after this day; null: up to `asOf`. */
  readonly to: Day | null;
  /** Looks at the meetings of one series only; null: at all. */
  readonly seriesId: SeriesId | null;
  /** Counts some sites only, with their people and offers; null: all, and what belongs to no site. */
  readonly only: SitesOfScope | null;
}

/** Sites chosen by a saved view. */
export interface SitesOfScope {
  /** The name of the view, for the line that says what is counted. */
  readonly name: string;
  readonly siteIds: ReadonlySet<SiteId>;
}

/** A meeting with the day it counts on: the first of its days. */
export interface DatedMeeting {
  readonly meeting: Meeting;
  readonly date: Day;
}

/** Makes a scope that shows everything up to a day. */
export function scopeUpTo(asOf: Day, rest: Partial<Omit<StatisticsScope, 'asOf'>> = {}): StatisticsScope {
  return { asOf, from: null, to: null, seriesId: null, only: null, ...rest };
}

/** Lists the sites that are looked at. */
export function sitesInScope(database: Database, { only }: StatisticsScope): Site[] {
  const sites = Object.values(database.sites);
  return only === null ? sites : sites.filter(({ id }) => only.siteIds.has(id));
}

/** Returns the last day that is shown: the earlier of `asOf` and `to`. */
export function lastDay({ asOf, to }: StatisticsScope): Day {
  return to !== null && to < asOf ? to : asOf;
}

/** Says whether a day lies in the shown time. */
export function isShown(scope: StatisticsScope, date: Day): boolean {
  return date <= lastDay(scope) && (scope.from === null || date >= scope.from);
}

/** Lists the meetings held up to the last shown day, those before `from` included, in order; cancelled ones are left out. */
export function meetingsHeld(database: Database, scope: StatisticsScope): DatedMeeting[] {
  const last = lastDay(scope);
  const held: DatedMeeting[] = [];
  for (const meeting of Object.values(database.meetings)) {
    const date = meeting.days[0]?.date;
    if (date === undefined || date > last || meeting.isCancelled) continue;
    if (scope.seriesId !== null && meeting.seriesId !== scope.seriesId) continue;
    held.push({ meeting, date });
  }
  return held.sort((left, right) => order(left.date, right.date) || order(left.meeting.id, right.meeting.id));
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
