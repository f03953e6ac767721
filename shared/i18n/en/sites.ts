import type { SitesTexts } from '../de/sites.ts';

/** English texts: sites. */
export function sitesEn(): SitesTexts {
  return {};
}
