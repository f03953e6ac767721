import type { OrganisationId } from '../../kernel/ids.ts';
import { blankOrganisation } from '../../model/blank.ts';
import type { Organisation, PartnerType } from '../../model/organisation.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportFinding } from './import-preview.ts';

/** An organisation a row names; it is made only when somebody asks for its id. */
export interface NamedOrganisation {
  readonly name: string;
  /** Undefined: no organisation of that name is known yet. */
  readonly known: Organisation | undefined;
  id(): OrganisationId;
}

/** Finds an organisation by name or promises a new one; what is made is told to `onMade`. */
export function namedOrganisation(
  book: ImportBook,
  name: string,
  how: { readonly partnerType: PartnerType; readonly onMade: (name: string) => void },
): NamedOrganisation {
  const known = book.organisationNamed(name);
  return {
    name,
    known,
    id: () => {
      const present = known ?? book.organisationNamed(name);
      if (present) return present.id;
      const id = book.newId() as OrganisationId; // fresh ids are branded where they are made
      book.organisations.put({ ...blankOrganisation(name), id, partnerType: how.partnerType });
      how.onMade(name);
      return id;
    },
  };
}

/** Says that an organisation was not known before and is made. */
export function newOrganisationFinding(row: number, name: string): ImportFinding {
  return { row, column: '', value: name, reason: 'new-organisation', understoodAs: name };
}
