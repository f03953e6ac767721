import type { Words } from '../words.ts';

/** German texts: search. */
export function searchDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type SearchTexts = ReturnType<typeof searchDe>;
