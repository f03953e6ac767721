import { addDays, addMonths, type Day } from '../../kernel/dates.ts';

/** The lengths a term is usually given, in years. */
export const usualYears = [1, 2, 3] as const;

/**
 * Returns the last day of a term of so many years. It is the day before the one that bears the same date as the first
 * (§ 188 BGB); where the last year has no such date, a term from 29 February ends on 28 February.
 */
export function lastDayAfterYears(termStart: Day, years: number): Day {
  const sameDate = addMonths(termStart, 12 * years);
  return sameDate.slice(5) === termStart.slice(5) ? addDays(sameDate, -1) : sameDate;
}
