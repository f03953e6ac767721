import type { EnumTexts } from '../../i18n/de/enums.ts';
import { formatDay } from '../../i18n/format.ts';
import { isDay, type Day } from '../../kernel/dates.ts';
import type { MeetingId } from '../../kernel/ids.ts';
import { blankMeeting } from '../../model/blank.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import { meetingsByDate } from '../meetings/queries.ts';

/** What stands for a meeting that is made for a column: a presence list tells of days the file does not know yet. */
const newMeetingPrefix = 'new:';

/** The stand-in for the meeting of a day that is still to be made. */
export function newMeetingOn(date: Day): string {
  return `${newMeetingPrefix}${date}`;
}

/** The day of a stand-in; null: it is none. */
export function dayOfNewMeeting(id: string): Day | null {
  const text = id.slice(newMeetingPrefix.length);
  return id.startsWith(newMeetingPrefix) && isDay(text) ? text : null;
}

/** What a meeting is called that is made for a day. */
export function newMeetingTitle(date: Day, labels: EnumTexts): string {
  return `${labels.meetingKind.EXPERIENCE_EXCHANGE} ${formatDay(date)}`;
}

/** Makes the meetings that stand-ins stand for, each once; a meeting that is there on that day is taken instead. */
export function meetingMaker(
  database: Database,
  world: { readonly newId: () => string; readonly labels: EnumTexts },
): { readonly find: (id: string) => Meeting | undefined; readonly made: ReadonlyMap<string, Meeting> } {
  const made = new Map<string, Meeting>();
  const byDay = new Map<Day, Meeting>();
  const find = (id: string): Meeting | undefined => {
    if (Object.hasOwn(database.meetings, id)) return database.meetings[id];
    const date = dayOfNewMeeting(id);
    if (date === null) return made.get(id);
    const known = byDay.get(date) ?? meetingsByDate(database).find((each) => each.days.some((on) => on.date === date));
    const meeting = known ?? newMeeting(date, world);
    byDay.set(date, meeting);
    if (known === undefined) made.set(meeting.id, meeting);
    return meeting;
  };
  return { find, made };
}

function newMeeting(
  date: Day,
  { newId, labels }: { readonly newId: () => string; readonly labels: EnumTexts },
): Meeting {
  const id = newId() as MeetingId; // fresh ids are branded where they are made
  return { ...blankMeeting(newMeetingTitle(date, labels), date), id, agenda: {}, registrations: {} };
}
