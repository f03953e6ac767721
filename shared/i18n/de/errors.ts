import type { Words } from '../words.ts';

/** German texts: errors. */
export function errorsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type ErrorsTexts = ReturnType<typeof errorsDe>;
