import type { Day } from '../../../shared/kernel/dates.ts';
import type { SavedViewId, SeriesId } from '../../../shared/kernel/ids.ts';

/** What the reader has chosen on the page. */
export interface ChartFilter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly seriesId: SeriesId | null;
  /** Only the sites of a saved view; null: all. */
  readonly viewId: SavedViewId | null;
}

/** Says whether the end lies before the beginning; such a time chooses nothing. */
export function isReversed({ from, to }: Pick<ChartFilter, 'from' | 'to'>): boolean {
  return from !== null && to !== null && to < from;
}
