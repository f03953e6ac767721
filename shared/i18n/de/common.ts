import type { Words } from '../words.ts';

/** German texts: common. */
export function commonDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type CommonTexts = ReturnType<typeof commonDe>;
