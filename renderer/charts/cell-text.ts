import { hiddenMark } from '../../shared/domain/statistics/small-counts.ts';

/** Writes a value of a chart: a dash where there is none, a dot for one that is hidden, after the number while it is only marked. */
export function cellText(value: number | null, isHidden: boolean): string {
  if (isHidden) return value === null ? hiddenMark : `${value.toLocaleString('de-DE')} ${hiddenMark}`;
  return value === null ? '–' : value.toLocaleString('de-DE');
}
