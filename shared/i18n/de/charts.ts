import type { Words } from '../words.ts';

/** German texts: charts. */
export function chartsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type ChartsTexts = ReturnType<typeof chartsDe>;
