import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows to draw: those in sight, and the one with the cursor, which assistive technology follows and a field may be open in. */
export function cellsThatMatter(inSight: Range, activeRow: number): number[] {
  const rows = defaultRangeExtractor(inSight);
  const isDrawn = activeRow < 0 || activeRow >= inSight.count || rows.includes(activeRow);
  return isDrawn ? rows : [...rows, activeRow].sort((left, right) => left - right);
}

/**
 * The place in the page that a row is drawn in: rows that come into sight take over the elements of those that leave it, which is
 * several times faster than making new ones. A row drawn apart from the others has a place of its own.
 */
export function placeInPage(index: number, activeRow: number, drawn: readonly { readonly index: number }[]): string {
  const isNeighbour = (each: { readonly index: number }): boolean => Math.abs(each.index - index) === 1;
  if (index === activeRow && drawn.length > 1 && !drawn.some(isNeighbour)) return 'apart';
  // Scrolling draws a row more or less; the number of places must not follow.
  const places = Math.ceil(drawn.length / placesStep) * placesStep;
  return String(index % places);
}

const placesStep = 16;
