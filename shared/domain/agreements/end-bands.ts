import { addMonths, yearOf, type Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';

/** When a term ends, as seen from a day; filters ask for it, so a saved one speaks of the day that is shown. */
export const endBands = [
  'six-months',
  'this-year',
  'next-year',
  'later',
  'over',
  'open-ended',
  'unknown',
  'unsigned',
  'none',
] as const;
export type EndBand = (typeof endBands)[number];

/** Says when a term ends, as seen from a day; the six months overlap the years. A term that ends on the day is not over. */
export function endBandsOn({ termEnd, isOpenEnded }: Pick<Agreement, 'termEnd' | 'isOpenEnded'>, day: Day): EndBand[] {
  if (isOpenEnded) return ['open-ended'];
  if (termEnd === null) return ['unknown'];
  if (termEnd < day) return ['over'];
  const years = yearOf(termEnd) - yearOf(day);
  const band = years === 0 ? 'this-year' : years === 1 ? 'next-year' : 'later';
  return termEnd <= addMonths(day, 6) ? ['six-months', band] : [band];
}
