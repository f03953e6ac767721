import { addDays, addMonths, daysBetween, day, instant, type Day, type Instant } from '../kernel/dates.ts';

/** The day on which the sample is told as it was written down. */
export const referenceDay = day('2026-11-22');

/** Moves the days of the sample so that the next meeting always lies about six weeks ahead. */
export interface SampleCalendar {
  readonly today: Day;
  /** Moves by whole weeks: meetings keep their weekday. */
  readonly onWeekday: (written: string) => Day;
  /** Moves by whole months: terms keep their first and last days. */
  readonly inMonth: (written: string) => Day;
}

/** Makes the calendar of a sample that is looked at on a day. */
export function createSampleCalendar(today: Day = referenceDay): SampleCalendar {
  const weeks = Math.trunc(daysBetween(referenceDay, today) / 7);
  const months = Math.trunc(daysBetween(referenceDay, today) / 30.44);
  return {
    today: addDays(referenceDay, weeks * 7),
    onWeekday: (written) => addDays(day(written), weeks * 7),
    inMonth: (written) => moveMonths(day(written), months),
  };
}

/** A moment of working hours on a day (UTC). */
export function officeHour(on: Day, hour: number, minute: number): Instant {
  return instant(`${on}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
}

function moveMonths(from: Day, months: number): Day {
  if (months === 0) return from;
  const next = addDays(from, 1);
  return next.endsWith('-01') ? addDays(addMonths(next, months), -1) : addMonths(from, months);
}
