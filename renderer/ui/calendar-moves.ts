import { addDays, addMonths, day, monthOf, weekdayOf, yearOf, type Day } from '../../shared/kernel/dates.ts';

/** What of a key press moves through a calendar. */
export interface MoveKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Nothing an office notes is older, as in the reading of typed days. */
const firstDay = day('1900-01-01');
const lastDay = day('9999-12-31');

/** How many years are shown at once. */
export const shownYears = 20;

/** Returns the day a key leads to in a month; null: it leads nowhere. */
export function movedDay(from: Day, { key, shiftKey }: MoveKey): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return within(from, () => addDays(from, -1));
    case 'ArrowRight':
      return within(from, () => addDays(from, 1));
    case 'ArrowUp':
      return within(from, () => addDays(from, -7));
    case 'ArrowDown':
      return within(from, () => addDays(from, 7));
    case 'PageUp':
      return movedMonths(from, shiftKey ? -12 : -1);
    case 'PageDown':
      return movedMonths(from, shiftKey ? 12 : 1);
    case 'Home':
      return within(from, () => addDays(from, 1 - weekdayOf(from)));
    case 'End':
      return within(from, () => addDays(from, 7 - weekdayOf(from)));
    default:
      return null;
  }
}

/** Returns the day so many months later; the last day of a shorter month, and the same day at an end of the calendar. */
export function movedMonths(from: Day, months: number): Day {
  return within(from, () => addMonths(from, months));
}

/** Returns the day so many years later. */
export function movedYears(from: Day, years: number): Day {
  return movedMonths(from, 12 * years);
}

/** How many places a key moves in rows of so many columns; null: none. */
export function movedPlaces({ key }: MoveKey, columns: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -columns;
    case 'ArrowDown':
      return columns;
    default:
      return null;
  }
}

/** The same day in each month of its year. */
export function monthsOf(of: Day): readonly Day[] {
  return Array.from({ length: 12 }, (_, index) => movedMonths(of, index + 1 - monthOf(of)));
}

/** The same day in each year around it: its decade and the one before, as far as the calendar goes. */
export function yearsAround(of: Day): readonly Day[] {
  const first = Math.floor(yearOf(of) / 10) * 10 - 10;
  return Array.from({ length: shownYears }, (_, index) => first + index)
    .filter((year) => year >= yearOf(firstDay) && year <= yearOf(lastDay))
    .map((year) => movedYears(of, year - yearOf(of)));
}

function within(from: Day, move: () => Day): Day {
  const next = move();
  return next < firstDay || next > lastDay || next.length !== firstDay.length ? from : next;
}
