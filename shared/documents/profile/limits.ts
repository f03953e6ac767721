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
export const tightest = 13;

/** More than any list of a site holds. */
const all = 999;

/** Says how much is shown at a level, from 0 to `tightest`; at 0 nothing is left out, at 1 only what is long past or far ahead. */
export function limitsAt(level: number): SheetLimits {
  const at = (values: readonly number[]): number => values[Math.min(level, values.length - 1)] ?? 0;
  return {
    letters: at([9999, 4000, 2400, 1800, 1400, 1100, 850, 670, 520, 400, 310, 240, 180, 130]),
    offers: at([all, 14, 9, 9, 8, 8, 7, 7, 6, 6, 5, 4, 3, 2]),
    next: at([all, 10, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1]),
    contacts: at([all, all, 6, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1]),
    agreements: at([all, all, 4, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1]),
    members: at([all, all, all, 16, 12, 10, 8, 6, 5, 5, 4, 3, 3, 2]),
    criteria: at([12, 12, 12, 12, 12, 12, 10, 8, 6, 5, 4, 3, 2, 1]),
    meetings: at([all, 8, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1]),
  };
}
