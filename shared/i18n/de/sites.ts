import type { Words } from '../words.ts';

/** German texts: sites. */
export function sitesDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type SitesTexts = ReturnType<typeof sitesDe>;
