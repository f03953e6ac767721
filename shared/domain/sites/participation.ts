import type { Day } from '../../kernel/dates.ts';
import type { MeetingId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Registration } from '../../model/registration.ts';

/** What a site did at one meeting. */
export interface Participation {
  readonly meetingId: MeetingId;
  readonly title: string;
  readonly date: Day;
  /** People of the site who were there. */
  readonly attended: number;
  /** People who were registered or on the waiting list and not marked yet. */
  readonly registered: number;
  /** People who stayed away without a word. */
  readonly noShow: number;
  /** People who declined or cancelled. */
  readonly declined: number;
}

/** Lists the meetings a site was invited to or attended, newest first. */
export function participationHistory(database: Database, siteId: SiteId): Participation[] {
  return Object.values(database.meetings)
    .flatMap((meeting) => participationAt(meeting, siteId) ?? [])
    .sort((left, right) => right.date.localeCompare(left.date));
}

/** Finds for every site the day it last took part on or before a day; sites that never did are left out. */
export function lastParticipations(database: Database, until: Day): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const meeting of Object.values(database.meetings)) {
    const date = meeting.days[0]?.date;
    if (date === undefined || date > until || meeting.isCancelled) continue;
    for (const { siteId, registrationStatus } of Object.values(meeting.registrations)) {
      if (siteId === null || registrationStatus !== 'ATTENDED') continue;
      const known = last.get(siteId);
      if (known === undefined || known < date) last.set(siteId, date);
    }
  }
  return last;
}

function participationAt(meeting: Meeting, siteId: SiteId): Participation | null {
  const date = meeting.days[0]?.date;
  const registrations = Object.values(meeting.registrations).filter((each) => each.siteId === siteId);
  if (date === undefined || registrations.length === 0) return null;
  const count = (...wanted: Registration['registrationStatus'][]): number =>
    registrations.filter((each) => wanted.includes(each.registrationStatus)).length;
  return {
    meetingId: meeting.id,
    title: meeting.title,
    date,
    attended: count('ATTENDED'),
    registered: count('REGISTERED', 'WAITLISTED'),
    noShow: count('NO_SHOW'),
    declined: count('DECLINED', 'CANCELLED'),
  };
}
