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
    for (const [siteId, registrations] of registrationsBySite(meeting)) {
      const known = last.get(siteId);
      if (known !== undefined && known >= date) continue;
      if (registrations.some((each) => each.registrationStatus === 'ATTENDED')) last.set(siteId, date);
    }
  }
  return last;
}

type BySite = ReadonlyMap<string, readonly Registration[]>;
const bySite = new WeakMap<Meeting['registrations'], BySite>();

// A large office has a hundred thousand registrations: they are sorted by site once, and again only where they change.
function registrationsBySite({ registrations }: Meeting): BySite {
  const known = bySite.get(registrations);
  if (known) return known;
  const made = new Map<string, Registration[]>();
  for (const each of Object.values(registrations)) {
    if (each.siteId === null) continue;
    const list = made.get(each.siteId);
    if (list) list.push(each);
    else made.set(each.siteId, [each]);
  }
  bySite.set(registrations, made);
  return made;
}

function participationAt(meeting: Meeting, siteId: SiteId): Participation | null {
  const date = meeting.days[0]?.date;
  const registrations = registrationsBySite(meeting).get(siteId);
  if (date === undefined || registrations === undefined) return null;
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
