import { addMonths, type Day } from '../../kernel/dates.ts';
import type { MeetingId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { countAttendance } from './attendance-counts.ts';
import { isShown, meetingsHeld, type StatisticsScope } from './scope.ts';

/** Months a site may have been in the programme and still count as new when it first takes part. */
const newcomerMonths = 12;

/** How many sites and people came to one meeting. */
export interface MeetingParticipation {
  readonly meetingId: MeetingId;
  readonly title: string;
  readonly date: Day;
  /** `knownSites` + `newSites`. */
  readonly sites: number;
  readonly knownSites: number;
  readonly newSites: number;
  /** Everybody present, people without a site included unless the scope is of some sites. */
  readonly persons: number;
  /** Whether anybody marked who was there; where not, the numbers above say nothing. */
  readonly isRecorded: boolean;
  /** Sites and people that were registered and never marked: they may have been there as well. */
  readonly unmarkedSites: number;
  readonly unmarkedPersons: number;
}

/** The participation in each meeting, in order, and the number of different sites over all of them. */
export interface Participation {
  readonly meetings: readonly MeetingParticipation[];
  readonly differentSites: number;
}

/**
 * Counts sites and people at each meeting held.
 * A site is new at a meeting when it takes part for the first time (in the chosen series, or at all) and joined the programme
 * at most twelve months before. The second half matters at the very first meeting of a series, where everybody is there for the
 * first time: in Bochum on 15 December 2017 nine sites were known since 2016 and twenty were new.
 */
export function participation(database: Database, scope: StatisticsScope): Participation {
  const earlier = new Set<SiteId>();
  const different = new Set<SiteId>();
  const meetings: MeetingParticipation[] = [];
  for (const { meeting, date } of meetingsHeld(database, scope)) {
    const { persons, personsBySite, isRecorded, unmarkedPersons, unmarkedSites } = countAttendance(
      meeting,
      scope.only?.siteIds,
    );
    const sites = [...personsBySite.keys()];
    if (isShown(scope, date)) {
      const newSites = sites.filter((id) => !earlier.has(id) && joinedLately(database.sites[id], date)).length;
      const knownSites = sites.length - newSites;
      const { id: meetingId, title } = meeting;
      const unmarked = { isRecorded, unmarkedPersons, unmarkedSites: unmarkedSites.size };
      meetings.push({ meetingId, title, date, sites: sites.length, knownSites, newSites, persons, ...unmarked });
      for (const id of sites) different.add(id);
    }
    for (const id of sites) earlier.add(id);
  }
  return { meetings, differentSites: different.size };
}

function joinedLately(site: Site | undefined, date: Day): boolean {
  const joinedOn = site?.joinedOn ?? null;
  return joinedOn === null || joinedOn >= addMonths(date, -newcomerMonths);
}
