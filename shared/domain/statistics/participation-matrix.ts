import { sortedGerman } from '../../kernel/collate.ts';
import type { Day } from '../../kernel/dates.ts';
import type { MeetingId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import { countAttendance } from './attendance-counts.ts';
import { programmeCheck } from './in-programme.ts';
import { isShown, meetingsHeld, sitesInScope, type StatisticsScope } from './scope.ts';

/** One site's row: people present per meeting; 0: nobody came; null: not in the programme on that day and not invited. */
export interface SiteAttendance {
  readonly siteId: SiteId;
  readonly shortName: string;
  readonly persons: readonly (number | null)[];
}

/** Sites against meetings. */
export interface ParticipationMatrix {
  readonly meetings: readonly { readonly meetingId: MeetingId; readonly title: string; readonly date: Day }[];
  /** In the German order of names; sites that were never in the programme at any shown meeting are left out. */
  readonly sites: readonly SiteAttendance[];
}

/** Counts the people of each site at each meeting held. */
export function participationMatrix(database: Database, scope: StatisticsScope): ParticipationMatrix {
  const held = meetingsHeld(database, scope).filter(({ date }) => isShown(scope, date));
  const counts = held.map(({ meeting, date }) => ({ date, ...countAttendance(meeting, scope.only?.siteIds) }));
  const sites = sortedGerman(sitesInScope(database, scope), ({ shortName }) => shortName)
    .map((site) => {
      const isIn = programmeCheck(site);
      const persons = counts.map(
        (each) => each.personsBySite.get(site.id) ?? (isIn(each.date) || each.invitedSites.has(site.id) ? 0 : null),
      );
      return { siteId: site.id, shortName: site.shortName, persons };
    })
    .filter(({ persons }) => persons.some((each) => each !== null));
  return { meetings: held.map(({ meeting, date }) => ({ meetingId: meeting.id, title: meeting.title, date })), sites };
}

/** Counts the sites that came to at least half of the meetings they could have come to. */
export function countFrequentSites({ sites }: ParticipationMatrix): number {
  return sites.filter(({ persons }) => {
    let balance = 0;
    for (const each of persons) if (each !== null) balance += each > 0 ? 1 : -1;
    return balance >= 0;
  }).length;
}
