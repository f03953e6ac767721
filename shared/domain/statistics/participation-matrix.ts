import { sortedGerman } from '../../kernel/collate.ts';
import type { Day } from '../../kernel/dates.ts';
import type { MeetingId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import { countAttendance } from './attendance-counts.ts';
import { programmeCheck } from './in-programme.ts';
import { isShown, meetingsHeld, sitesInScope, type StatisticsScope } from './scope.ts';

/** One site's row: people present per meeting; 0: nobody came; null: not recorded, or not in the programme on that day and not invited. */
export interface SiteAttendance {
  readonly siteId: SiteId;
  readonly shortName: string;
  readonly persons: readonly (number | null)[];
  /** Where it could have come, and nobody recorded whether it did. */
  readonly unknown: readonly boolean[];
}

/** Sites against meetings. */
export interface ParticipationMatrix {
  readonly meetings: readonly {
    readonly meetingId: MeetingId;
    readonly title: string;
    readonly date: Day;
    readonly isRecorded: boolean;
  }[];
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
      const couldCome = counts.map((each) => isIn(each.date) || each.invitedSites.has(site.id));
      const unknown = counts.map(
        (each, at) => couldCome[at] === true && (!each.isRecorded || each.unmarkedSites.has(site.id)),
      );
      const persons = counts.map((each, at) =>
        unknown[at] ? null : (each.personsBySite.get(site.id) ?? (couldCome[at] ? 0 : null)),
      );
      return { siteId: site.id, shortName: site.shortName, persons, unknown };
    })
    .filter(({ persons, unknown }) => persons.some((each, at) => each !== null || unknown[at]));
  const meetings = held.map(({ meeting, date }, at) => ({
    meetingId: meeting.id,
    title: meeting.title,
    date,
    isRecorded: counts[at]?.isRecorded ?? false,
  }));
  return { meetings, sites };
}

/** Lists the sites of which is known whether they came to at least one of the meetings. */
export function sitesWithRecord({ sites }: Pick<ParticipationMatrix, 'sites'>): readonly SiteAttendance[] {
  return sites.filter(({ persons }) => persons.some((each) => each !== null));
}

/** Counts the sites that came to at least half of the meetings they could have come to, as far as that is recorded. */
export function countFrequentSites(matrix: ParticipationMatrix): number {
  return sitesWithRecord(matrix).filter(({ persons }) => {
    let balance = 0;
    for (const each of persons) if (each !== null) balance += each > 0 ? 1 : -1;
    return balance >= 0;
  }).length;
}
