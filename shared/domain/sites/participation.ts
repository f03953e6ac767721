import type { Day } from '../../kernel/dates.ts';
import type { MeetingId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Registration } from '../../model/registration.ts';
import { isPresenceRecorded } from '../attendance/states.ts';

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
  readonly isCancelled: boolean;
  /** Nobody is marked as present, and nobody recorded whether those invited or registered were there: not known, not absent. */
  readonly isOpen: boolean;
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

/**
 * Finds the sites of which nobody recorded whether they were at a meeting between two days: somebody of theirs is registered and was never
 * marked, or the meeting has no mark of presence at all and they did not decline. A meeting without any list leaves every site open.
 */
export function sitesNotRecorded(database: Database, from: Day, until: Day): ReadonlySet<string> {
  const open = new Set<string>();
  for (const meeting of Object.values(database.meetings)) {
    const date = meeting.days[0]?.date;
    if (date === undefined || date < from || date > until || meeting.isCancelled) continue;
    const lists = registrationsBySite(meeting);
    if (Object.keys(meeting.registrations).length === 0) for (const id of Object.keys(database.sites)) open.add(id);
    for (const [siteId, registrations] of lists) if (isOpenAt(meeting, registrations)) open.add(siteId);
  }
  return open;
}

function isOpenAt(meeting: Meeting, registrations: readonly Registration[]): boolean {
  const some = (...wanted: Registration['registrationStatus'][]): boolean =>
    registrations.some(({ registrationStatus }) => wanted.includes(registrationStatus));
  if (meeting.isCancelled || some('ATTENDED')) return false;
  return some('REGISTERED') || (some('INVITED', 'WAITLISTED') && !isPresenceRecorded(meeting));
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
    isCancelled: meeting.isCancelled,
    isOpen: isOpenAt(meeting, registrations),
  };
}
