import type { Words } from '../words.ts';

/** German texts: commands. */
export function commandsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type CommandsTexts = ReturnType<typeof commandsDe>;
