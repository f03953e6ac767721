import { foldGerman } from '../../kernel/collate.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import { meetingsByDate } from '../meetings/queries.ts';
import { titleKey } from './match-names.ts';
import { oneLine } from './raw-list.ts';
import { readDay } from './read-day.ts';

/** The meeting a heading stands for, and how sure that is; null: none, or more than one fits. */
export interface MeetingGuess {
  readonly meeting: Meeting;
  readonly guess: 'sure' | 'unsure';
}

/** Finds the meeting a heading names by its day, its number or its title. */
export function meetingOfHeading(database: Database, heading: string): MeetingGuess | null {
  const all = meetingsByDate(database);
  const day = dayIn(heading);
  if (day !== null)
    return day.isExact
      ? only(
          all.filter((each) => isOn(each, day.text)),
          'sure',
        )
      : inSpan(all, day.source);
  const title = titleKey(heading);
  const byTitle = all.filter((each) => titleKey(each.title) === title);
  if (byTitle.length > 0) return only(byTitle, 'sure');
  const number = /^(?:nr\.? ?)?(\d{1,3})\.? ?\p{L}|\p{L}\D{0,20}? (\d{1,3})\.?$/u.exec(oneLine(heading));
  const wanted = Number(number?.[1] ?? number?.[2] ?? Number.NaN);
  const numbered = all.filter(
    (each) => each.seriesNumber === wanted && /treffen|tagung|sitzung|at\b|austausch/.test(foldGerman(heading)),
  );
  return only(numbered, 'unsure');
}

/** The day a heading names exactly, where no meeting lies on it; null: none, or it is only a month or a year. */
export function dayWithoutMeeting(database: Database, heading: string): Day | null {
  const found = dayIn(heading);
  if (found === null || !found.isExact) return null;
  return meetingsByDate(database).some((each) => isOn(each, found.text)) ? null : found.text;
}

/** Says whether a heading names a day, a month or a running number, as columns of a presence matrix do. */
export function looksLikeMeeting(heading: string): boolean {
  return (
    dayIn(heading) !== null ||
    /^\d{1,3}\. ?(austausch|treffen|sitzung|tagung)|^(austausch\w*|treffen|at|sitzung) ?(nr\.? ?)?\d{1,3}$/i.test(
      oneLine(heading),
    )
  );
}

interface DayInHeading {
  readonly text: Day;
  /** The part of the heading it was read from. */
  readonly source: string;
  /** False: it is the first day of a month or a year. */
  readonly isExact: boolean;
}

const months = 'jan|feb|mär|maer|mrz|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec';
const monthInside = new RegExp(`\\b(?:(?:${months})\\p{L}*\\.? ?'?\\d{2,4}|\\d{1,2}/\\d{4})\\b`, 'iu');

// "15.12.2017", "AT am 15.12.17 in Bochum", "2017 15.12.", "ET Nov. 19": the day in a heading, or what is wider than one.
function dayIn(heading: string): DayInHeading | null {
  const line = oneLine(heading);
  const turned = /^(\d{4}) +(\d{1,2}\.\d{1,2}\.)$/.exec(line);
  const inside = /\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{4}-\d{2}-\d{2}/.exec(line)?.[0];
  const month = monthInside.exec(line)?.[0];
  for (const text of [turned ? `${turned[2] ?? ''}${turned[1] ?? ''}` : line, inside ?? '', month ?? '']) {
    if (text === '') continue;
    const reading = readDay(text, 'first');
    if (reading.kind === 'exact' || (reading.kind === 'worked-out' && reading.reason === 'number-read-as-day'))
      return { text: reading.day, source: text, isExact: true };
    if (reading.kind === 'worked-out') return { text: reading.day, source: text, isExact: false };
  }
  return null;
}

function inSpan(all: readonly Meeting[], text: string): MeetingGuess | null {
  const [first, last] = [readDay(text, 'first'), readDay(text, 'last')];
  if (!('day' in first) || !('day' in last)) return null;
  return only(
    all.filter((each) => each.days.some(({ date }) => first.day <= date && date <= last.day)),
    'unsure',
  );
}

function isOn(meeting: Meeting, day: string): boolean {
  return meeting.days.some(({ date }) => date === day);
}

function only(found: readonly Meeting[], guess: MeetingGuess['guess']): MeetingGuess | null {
  const [first] = found;
  return first !== undefined && found.length === 1 ? { meeting: first, guess } : null;
}
