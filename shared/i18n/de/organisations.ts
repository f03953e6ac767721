import type { Words } from '../words.ts';

/** German texts: organisations. */
export function organisationsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type OrganisationsTexts = ReturnType<typeof organisationsDe>;
