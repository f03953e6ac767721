import type { Words } from '../words.ts';

/** German texts: documents. */
export function documentsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type DocumentsTexts = ReturnType<typeof documentsDe>;
