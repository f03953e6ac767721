import { addDays, weekdayOf, type Day } from '../../../shared/kernel/dates.ts';

/** Names the week of a day by its Monday. */
export function weekKey(day: Day): string {
  return `week of ${addDays(day, 1 - weekdayOf(day))}`;
}
