import { choiceCell, emailProblem, textCell, type CellEdit } from '../../../shared/commands/cell-edit.ts';
import type { ContactRow, OrganisationRow } from '../../../shared/domain/organisations/rows.ts';
import { contactListColumns, organisationListColumns } from '../../../shared/domain/views/people-lists.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { salutation, type Salutation } from '../../../shared/model/contact.ts';
import { partnerType, type PartnerType } from '../../../shared/model/organisation.ts';
import { drawnColumns, type DataColumn } from '../../ui/data-table/column.ts';

/** The columns of the list of people, in the user's language. */
export function contactColumns(text: Catalogue): readonly DataColumn<ContactRow>[] {
  const line = (
    field: 'phone' | 'mobile' | 'email' | 'academicTitle' | 'firstName' | 'lastName',
  ): CellEdit<ContactRow> =>
    textCell<ContactRow>(text, {
      typed: ({ contact }) => contact[field],
      call: ({ id }, value) => ({ name: 'contact.update', input: { id, changes: { [field]: value } } }),
      isRequired: field === 'lastName',
      ...(field === 'email' ? { check: emailProblem } : {}),
    });
  return drawnColumns(contactListColumns(text), {
    phone: { edit: line('phone') },
    email: { edit: line('email') },
    mobile: { isInitiallyHidden: true, edit: line('mobile') },
    salutation: {
      isInitiallyHidden: true,
      edit: choiceCell<ContactRow>(text, {
        value: ({ contact }) => contact.salutation,
        choices: salutation.options.map((value) => ({ value, label: text.enums.salutation[value] })),
        call: ({ id }, value) => ({
          name: 'contact.update',
          input: { id, changes: { salutation: value as Salutation } }, // one of the choices above
        }),
      }),
    },
    academicTitle: { isInitiallyHidden: true, edit: line('academicTitle') },
    firstName: { isInitiallyHidden: true, edit: line('firstName') },
    lastName: { isInitiallyHidden: true, edit: line('lastName') },
  });
}

/** The columns of the list of organisations, in the user's language. */
export function organisationColumns(text: Catalogue): readonly DataColumn<OrganisationRow>[] {
  const line = (field: OrganisationLine): CellEdit<OrganisationRow> =>
    textCell<OrganisationRow>(text, {
      typed: ({ organisation }) => organisation[field],
      call: ({ id }, value) => ({ name: 'organisation.update', input: { id, changes: { [field]: value } } }),
      isRequired: field === 'name',
      ...(field === 'email' ? { check: emailProblem } : {}),
    });
  return drawnColumns(organisationListColumns(text), {
    name: { edit: line('name') },
    shortName: { edit: line('shortName') },
    partnerType: {
      isLeading: true,
      edit: choiceCell<OrganisationRow>(text, {
        value: ({ organisation }) => organisation.partnerType,
        choices: partnerType.options.map((value) => ({ value, label: text.enums.partnerType[value] })),
        call: ({ id }, value) => ({
          name: 'organisation.update',
          input: { id, changes: { partnerType: value as PartnerType } }, // one of the choices above
        }),
      }),
    },
    city: { edit: line('city') },
    people: { align: 'end' },
    phone: { edit: line('phone') },
    email: { edit: line('email') },
    street: { isInitiallyHidden: true, edit: line('street') },
    postcode: { isInitiallyHidden: true, edit: line('postcode') },
    website: { isInitiallyHidden: true, edit: line('website') },
  });
}

type OrganisationLine = 'name' | 'shortName' | 'street' | 'postcode' | 'city' | 'phone' | 'email' | 'website';
