import type { Words } from '../words.ts';

/** German texts: imports. */
export function importsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type ImportsTexts = ReturnType<typeof importsDe>;
