import type { Day, Time } from '../kernel/dates.ts';
import { timeOfMinutes } from '../kernel/dates.ts';
import { programmeOf } from '../domain/programme/blocks.ts';
import { scheduleDay, type DaySchedule } from '../domain/programme/schedule.ts';
import { documentTexts, type DocumentTexts } from '../i18n/de/document-texts.ts';
import { enumsDe, type EnumTexts } from '../i18n/de/enums.ts';
import { formatLongDay, formatWeekday } from '../i18n/format.ts';
import { createWords, type Words } from '../i18n/words.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { Database } from '../model/database.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Office } from '../model/office.ts';
import type { Letterhead, PageFurniture } from './blocks.ts';

/** Everything the parts of a paper are written from. */
export interface PackSource {
  readonly database: Database;
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  /** The day that "Stand" names. */
  readonly asOf: Day;
  /** One entry per day of the meeting. */
  readonly days: readonly MeetingDaySchedule[];
  readonly words: Words;
  readonly texts: DocumentTexts;
  readonly enums: EnumTexts;
}

/** A day of the meeting with its times. */
export interface MeetingDaySchedule {
  readonly date: Day;
  readonly schedule: DaySchedule;
}

/** Chooses the day whose facts a meeting's papers state: the one asked for, else today, for a meeting that has begun its first day. */
export function paperDay(
  { meetings }: Pick<Database, 'meetings'>,
  meetingId: string,
  { asked, today }: { readonly asked: Day | null; readonly today: Day },
): Day {
  const first = meetings[meetingId]?.days[0]?.date;
  return asked ?? (first !== undefined && first < today ? first : today);
}

/** Gathers what a meeting's papers are written from; null where there is no such meeting. */
export function packSource(database: Database, meetingId: string, asOf: Day): PackSource | null {
  const meeting = database.meetings[meetingId];
  if (!meeting) return null;
  const agenda = programmeOf(meeting);
  const words = createWords(database.office);
  return {
    database,
    meeting,
    agenda,
    asOf,
    days: meeting.days.map((day, index) => ({ date: day.date, schedule: scheduleDay(agenda, index, day.startTime) })),
    words,
    texts: documentTexts(words),
    enums: enumsDe(words),
  };
}

/** Writes which meeting it is, by its series and number or else by its kind: "7. Erfahrungsaustausch", "Jahrestagung". */
export function occasion({ database, meeting, texts, enums }: PackSource): string {
  const series = meeting.seriesId === null ? undefined : database.series[meeting.seriesId];
  const name = series?.title ?? enums.meetingKind[meeting.meetingKind];
  return meeting.seriesNumber === null ? name : texts.numbered(meeting.seriesNumber, name);
}

/** Writes the day or the days of a meeting: "Freitag, 15. Dezember 2017". */
export function dateText({ meeting, texts }: PackSource): string {
  const first = meeting.days[0];
  const last = meeting.days.at(-1);
  if (!first || !last) return '';
  return first === last ? formatWeekday(first.date) : texts.dates(formatWeekday(first.date), formatWeekday(last.date));
}

/** Writes when a day begins and ends; only the beginning where no programme says more. */
export function clockText({ texts }: PackSource, { schedule }: MeetingDaySchedule): string {
  return schedule.rows.length === 0 ? texts.clockFrom(schedule.start) : texts.clock(schedule.start, endOf(schedule));
}

/** Names organisations in the order given; ids without a record are passed over. */
export function organisationNames({ database }: PackSource, ids: readonly string[]): string[] {
  return ids.flatMap((id) => database.organisations[id]?.name ?? []);
}

/** Writes whose paper it is. */
export function letterhead({ database: { office } }: PackSource): Letterhead {
  return letterheadOf(office);
}

/** Writes whose papers an office's are. */
export function letterheadOf(office: Office): Letterhead {
  const town = [office.postcode, office.city].filter((part) => part !== '').join(' ');
  return {
    officeName: office.name,
    logo: office.logo,
    colour: office.letterheadColour,
    addressLine: [office.street, town, office.phone, office.email, office.website].filter((part) => part !== ''),
  };
}

/** Writes what stands at the edge of the pages. */
export function furniture(source: PackSource): PageFurniture {
  const { office } = source.database;
  return {
    headerLeft: office.shortName === '' ? office.name : office.shortName,
    headerRight: source.meeting.title,
    stand: source.texts.stand(formatLongDay(source.asOf)),
    asOf: source.asOf,
  };
}

function endOf(schedule: DaySchedule): Time {
  return timeOfMinutes(schedule.endMinutes);
}
