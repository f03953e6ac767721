import type { OrganisationsTexts } from '../de/organisations.ts';

/** English texts: organisations. */
export function organisationsEn(): OrganisationsTexts {
  return {};
}
