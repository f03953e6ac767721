import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  format as formatDate,
  getISOWeek,
} from 'date-fns';
import type { Branded } from './branded.ts';

/** A calendar day, `YYYY-MM-DD`, with no time zone. */
export type Day = Branded<'Day'>;
/** A wall-clock time, `HH:mm`, 00:00 to 23:59. */
export type Time = Branded<'Time'>;
/** A moment in UTC, ISO 8601 with `Z`. */
export type Instant = Branded<'Instant'>;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** Says whether a text is a day of the calendar; `2026-02-31` is not. */
export function isDay(text: string): text is Day {
  return dayPattern.test(text) && dayIsReal(text);
}

/** Says whether a text is a wall-clock time. */
export function isTime(text: string): text is Time {
  return timePattern.test(text);
}

/** Says whether a text is a moment in UTC. */
export function isInstant(text: string): text is Instant {
  return instantPattern.test(text) && !Number.isNaN(Date.parse(text));
}

/** Makes a day of its parts (`month` 1 to 12); null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : null;
}

/** Takes a text for a day; throws when it is none. For constants and tests. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a day: ${text}`);
  return text;
}

/** Takes a text for a time; throws when it is none. For constants and tests. */
export function time(text: string): Time {
  if (!isTime(text)) throw new Error(`Not a time: ${text}`);
  return text;
}

/** Takes a text for a moment; throws when it is none. For constants and tests. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Not a moment in UTC: ${text}`);
  return text;
}

/** Returns the day so many days later (or earlier, when negative). */
export function addDays(from: Day, days: number): Day {
  return fromDate(addDaysToDate(toDate(from), days));
}

/** Returns the day so many months later; the 31st becomes the last day of a shorter month. */
export function addMonths(from: Day, months: number): Day {
  return fromDate(addMonthsToDate(toDate(from), months));
}

/** Counts the days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** Returns the year of a day. */
export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** Returns the month of a day, 1 to 12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** Returns the weekday of a day, 1 = Monday to 7 = Sunday (ISO 8601). */
export function weekdayOf(of: Day): number {
  return ((toDate(of).getDay() + 6) % 7) + 1;
}

/** Returns the ISO 8601 week number of a day. */
export function weekOf(of: Day): number {
  return getISOWeek(toDate(of));
}

/** Returns the minutes since midnight. */
export function minutesOf(of: Time): number {
  return Number(of.slice(0, 2)) * 60 + Number(of.slice(3, 5));
}

/** Makes a time of minutes since midnight; past midnight it goes on with 00:00. */
export function timeOfMinutes(minutes: number): Time {
  const inDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}` as Time;
}

/** Returns the local calendar day of a moment in a time zone. */
export function dayIn(of: Instant, timeZone = 'Europe/Berlin'): Day {
  return day(localParts(of, timeZone).day);
}

/** Returns the local wall-clock time of a moment in a time zone. */
export function timeIn(of: Instant, timeZone = 'Europe/Berlin'): Time {
  return time(localParts(of, timeZone).time);
}

/** Makes a moment of milliseconds since 1970. */
export function instantOfMilliseconds(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Returns milliseconds since 1970. */
export function millisecondsOf(of: Instant): number {
  return Date.parse(of);
}

/** Returns a date at local noon, only for formatting with Intl; no daylight-saving change falls on noon. */
export function toDate(of: Day): Date {
  return new Date(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1, Number(of.slice(8, 10)), 12);
}

function fromDate(date: Date): Day {
  return formatDate(date, 'yyyy-MM-dd') as Day;
}

// Arithmetic instead of date-fns' parse: a large file holds some hundred thousand days, all checked on opening.
function dayIsReal(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const ofMonth = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function localParts(of: Instant, timeZone: string): { day: string; time: string } {
  const text = formatterOf(timeZone).format(new Date(of));
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter takes a thousand times as long as using it, and every page asks for the day of today.
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // sv-SE prints ISO order: 2026-11-22 09:30
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formatters.set(timeZone, made);
  return made;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
