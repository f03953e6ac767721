/** How much of each part a Steckbrief shows; the higher the level, the less. */
export interface SheetLimits {
  readonly letters: number;
  readonly offers: number;
  readonly next: number;
  readonly contacts: number;
  readonly agreements: number;
  readonly members: number;
  readonly criteria: number;
  readonly meetings: number;
}

/** The level at which every site fits one page. */
export const tightest = 11;

/** Says how much is shown at a level, from 0 to `tightest`. */
export function limitsAt(level: number): SheetLimits {
  const at = (values: readonly number[]): number => values[Math.min(level, values.length - 1)] ?? 0;
  return {
    letters: at([2400, 1800, 1400, 1100, 850, 670, 520, 400, 310, 240, 180, 130]),
    offers: at([9, 9, 8, 8, 7, 7, 6, 6, 5, 4, 3, 2]),
    next: at([6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1]),
    contacts: at([4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1]),
    agreements: at([3, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1]),
    members: at([10, 9, 8, 8, 7, 6, 5, 5, 4, 3, 3, 2]),
    criteria: at([12, 12, 12, 12, 10, 8, 6, 5, 4, 3, 2, 1]),
    meetings: at([5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1]),
  };
}
