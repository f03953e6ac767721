import type { SearchTexts } from '../de/search.ts';

/** English texts: search. */
export function searchEn(): SearchTexts {
  return {};
}
