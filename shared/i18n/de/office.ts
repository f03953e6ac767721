import type { Words } from '../words.ts';

/** German texts: office. */
export function officeDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type OfficeTexts = ReturnType<typeof officeDe>;
