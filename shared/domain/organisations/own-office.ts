import { foldGerman } from '../../kernel/collate.ts';
import { blankOrganisation } from '../../model/blank.ts';
import type { Database } from '../../model/database.ts';
import type { Organisation } from '../../model/organisation.ts';

/**
 * The office as an organisation that can invite and give the place, not yet on record; null: it is among the organisations
 * already, or has no name.
 */
export function officeAsOrganisation({ office, organisations }: Database): Omit<Organisation, 'id'> | null {
  const name = office.name.trim();
  const folded = foldGerman(name);
  if (name === '' || Object.values(organisations).some((each) => foldGerman(each.name.trim()) === folded)) return null;
  const { shortName, street, postcode, city, phone, email, website } = office;
  return { ...blankOrganisation(name), shortName, street, postcode, city, phone, email, website };
}
