import { hiddenMark } from '../../shared/domain/statistics/small-counts.ts';

/** What stands in a cell nobody recorded a number for; the legend says what it means. */
export const unknownMark = '?';

/** Writes a value of a chart: a dash where there is none, a dot for one that is hidden, after the number while it is only marked. */
export function cellText(value: number | null, isHidden: boolean, isUnknown = false): string {
  if (isUnknown) return unknownMark;
  if (isHidden) return value === null ? hiddenMark : `${value.toLocaleString('de-DE')} ${hiddenMark}`;
  return value === null ? '–' : value.toLocaleString('de-DE');
}
