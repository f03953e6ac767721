import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows to draw: those in sight, and the one with the cursor, which assistive technology follows and a field may be open in. */
export function cellsThatMatter(inSight: Range, activeRow: number): number[] {
  const rows = defaultRangeExtractor(inSight);
  const isDrawn = activeRow < 0 || activeRow >= inSight.count || rows.includes(activeRow);
  return isDrawn ? rows : [...rows, activeRow].sort((left, right) => left - right);
}
