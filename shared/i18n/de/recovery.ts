import type { Words } from '../words.ts';

/** German texts: recovery. */
export function recoveryDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type RecoveryTexts = ReturnType<typeof recoveryDe>;
