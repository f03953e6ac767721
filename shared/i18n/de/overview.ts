import type { Words } from '../words.ts';

/** German texts: overview. */
export function overviewDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type OverviewTexts = ReturnType<typeof overviewDe>;
