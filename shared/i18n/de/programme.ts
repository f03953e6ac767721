import type { Words } from '../words.ts';

/** German texts: programme. */
export function programmeDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type ProgrammeTexts = ReturnType<typeof programmeDe>;
