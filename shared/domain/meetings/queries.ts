import { required } from '../../kernel/assert.ts';
import { addDays, daysBetween, type Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting, MeetingFields, MeetingSeries } from '../../model/meeting.ts';

/** The first day of a meeting. */
export function firstDate(meeting: Pick<MeetingFields, 'days'>): Day {
  return required(meeting.days[0], 'a meeting has at least one day').date;
}

/** The end of registration as many days before the wanted first day as it is before the present one; null: there is none. */
export function deadlineMovedAlong(
  meeting: Pick<MeetingFields, 'days' | 'registrationDeadline'>,
  days: MeetingFields['days'],
): Day | null {
  const { registrationDeadline } = meeting;
  return registrationDeadline && addDays(registrationDeadline, daysBetween(firstDate(meeting), firstDate({ days })));
}

/** The last day of a meeting. */
export function lastDate(meeting: Pick<MeetingFields, 'days'>): Day {
  return required(meeting.days.at(-1), 'a meeting has at least one day').date;
}

/** All meetings, the earliest first; of two on one day the one that was made under the smaller id. */
export function meetingsByDate(database: Database): Meeting[] {
  return Object.values(database.meetings).sort(
    (left, right) => compare(firstDate(left), firstDate(right)) || compare(left.id, right.id),
  );
}

/** Meetings as a planner wants them: what is to come (next first), then what was (latest first). */
export function meetingsSorted(database: Database, today: Day): { upcoming: Meeting[]; past: Meeting[] } {
  const all = meetingsByDate(database);
  return {
    upcoming: all.filter((meeting) => lastDate(meeting) >= today),
    past: all.filter((meeting) => lastDate(meeting) < today).reverse(),
  };
}

/** The next meeting that is not cancelled, today's included; null where none is planned. */
export function nextMeeting(database: Database, today: Day): Meeting | null {
  return meetingsSorted(database, today).upcoming.find((meeting) => !meeting.isCancelled) ?? null;
}

/** The meetings of a series in the order of their dates. */
function meetingsOfSeries(database: Database, seriesId: string): Meeting[] {
  return meetingsByDate(database).filter((meeting) => meeting.seriesId === seriesId);
}

/** The number the next meeting of a series gets: one more than the highest so far. */
export function nextSeriesNumber(database: Database, seriesId: string): number {
  return 1 + Math.max(0, ...meetingsOfSeries(database, seriesId).map((meeting) => meeting.seriesNumber ?? 0));
}

/** The series a meeting belongs to; null where it stands alone. */
export function seriesOf(database: Database, meeting: Pick<MeetingFields, 'seriesId'>): MeetingSeries | null {
  return meeting.seriesId === null ? null : (database.series[meeting.seriesId] ?? null);
}

/** The meeting before this one in its series, by date; null where there is none. */
export function previousInSeries(database: Database, meeting: Meeting): Meeting | null {
  if (meeting.seriesId === null) return null;
  const earlier = meetingsOfSeries(database, meeting.seriesId).filter((each) => firstDate(each) < firstDate(meeting));
  return earlier.at(-1) ?? null;
}

/** When each site last presented its work before a day; a site that never did is not in the map. */
export function lastPresentations(database: Database, before: Day): ReadonlyMap<SiteId, Day> {
  const found = new Map<SiteId, Day>();
  for (const meeting of meetingsByDate(database)) {
    const on = firstDate(meeting);
    if (on >= before || meeting.isCancelled) continue;
    for (const item of Object.values(meeting.agenda)) for (const siteId of item.siteIds) found.set(siteId, on);
  }
  return found;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
