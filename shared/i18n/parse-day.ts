import { addDays, dayOf, isDay, weekdayOf, yearOf, type Day } from '../kernel/dates.ts';
import { foldGerman } from '../kernel/collate.ts';

const weekdays = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const months = [
  'januar',
  'februar',
  'maerz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

/** Nothing an office notes is older; 0026 is a year mistyped. */
const firstYear = 1900;

/** The longest step `+14` may take: ten years of days. */
const stepLimit = 3660;

/**
 * Reads a day as people in an office type it: 1.3., 1.3.26, 01.03.2026, 010326, 2026-03-01, 1. März 2026, heute, morgen,
 * gestern, +14, -7, Mo, KW 12 (its Monday). Strict: what is no day of the calendar, or ambiguous, is null.
 */
export function parseGermanDay(text: string, today: Day): Day | null {
  const typed = foldGerman(text.trim()).replace(/\s+/g, ' ');
  const day =
    relativeDay(typed, today) ??
    isoDay(typed) ??
    dottedDay(typed, today) ??
    writtenDay(typed, today) ??
    digitsOnly(typed) ??
    weekday(typed, today) ??
    calendarWeek(typed, today);
  return day !== null && yearOf(day) >= firstYear ? day : null;
}

function relativeDay(typed: string, today: Day): Day | null {
  if (typed === 'heute' || typed === 'today') return today;
  if (typed === 'morgen' || typed === 'tomorrow') return addDays(today, 1);
  if (typed === 'uebermorgen') return addDays(today, 2);
  if (typed === 'gestern' || typed === 'yesterday') return addDays(today, -1);
  const step = /^([+-]) ?(\d{1,4})$/.exec(typed);
  if (!step) return null;
  const days = Number(step[2]) * (step[1] === '-' ? -1 : 1);
  return Math.abs(days) <= stepLimit ? addDays(today, days) : null;
}

function isoDay(typed: string): Day | null {
  return isDay(typed) ? typed : null;
}

function dottedDay(typed: string, today: Day): Day | null {
  const parts = /^(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{2}|\d{4})?)?$/.exec(typed);
  if (!parts) return null;
  return dayOf(yearFrom(parts[3], today), Number(parts[2]), Number(parts[1]));
}

function writtenDay(typed: string, today: Day): Day | null {
  const parts = /^(\d{1,2})\.? ?([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(typed);
  if (!parts) return null;
  const found = months.filter((month) => month.startsWith(parts[2] === 'mrz' ? 'maerz' : (parts[2] ?? '')));
  if (found.length !== 1) return null;
  return dayOf(yearFrom(parts[3], today), months.indexOf(found[0] ?? '') + 1, Number(parts[1]));
}

function digitsOnly(typed: string): Day | null {
  const parts = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed);
  return parts ? dayOf(fullYear(parts[3] ?? ''), Number(parts[2]), Number(parts[1])) : null;
}

/** The next such weekday after today; "Mo" on a Monday is the Monday after. */
function weekday(typed: string, today: Day): Day | null {
  const name = typed.replace(/\.$/, '');
  const index = weekdays.findIndex((each) => each === name || each.slice(0, 2) === name);
  if (index < 0) return null;
  const ahead = (index + 1 - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** The Monday of an ISO week of this year, or of the year given: "KW 12", "KW 12/2027". */
function calendarWeek(typed: string, today: Day): Day | null {
  const parts = /^kw ?(\d{1,2})(?:[ /](\d{4}))?$/.exec(typed);
  if (!parts) return null;
  const year = parts[2] === undefined ? weekYearOf(today) : Number(parts[2]);
  const monday = mondayOfFirstWeek(year);
  const week = Number(parts[1]);
  if (!monday || week < 1) return null;
  const found = addDays(monday, (week - 1) * 7);
  return weekYearOf(found) === year ? found : null;
}

/** The year an ISO week belongs to is the year of its Thursday. */
function weekYearOf(day: Day): number {
  return yearOf(addDays(day, 4 - weekdayOf(day)));
}

// ISO 8601: the first week is the one with 4 January.
function mondayOfFirstWeek(year: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  return fourth && addDays(fourth, 1 - weekdayOf(fourth));
}

function yearFrom(typed: string | undefined, today: Day): number {
  return typed === undefined || typed === '' ? yearOf(today) : fullYear(typed);
}

/** Two digits mean 1970 to 2069: the office's papers begin in the 2010s, its plans end in the 2030s. */
function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
