import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatNumber } from '../../i18n/format.ts';
import { sortName } from '../organisations/names.ts';
import type { ContactRow, OrganisationRow } from '../organisations/rows.ts';
import { labelOfCode, type ListColumn } from './list-column.ts';

/** The columns of the list of people. */
export function contactListColumns(text: Catalogue): readonly ListColumn<ContactRow>[] {
  const { contactColumns: columns, contactFields: fields, roles } = text.organisations;
  return [
    { id: 'name', header: columns.name, text: ({ contact }) => sortName(contact) },
    {
      id: 'jobFunction',
      header: columns.jobFunction,
      text: ({ jobFunctions }) => jobFunctions.join(', '),
      filterValues: ({ jobFunctions }) => (jobFunctions.length === 0 ? [''] : jobFunctions),
    },
    {
      id: 'place',
      header: columns.place,
      text: ({ places, formerPlace }) => (formerPlace ? roles.former(formerPlace) : places.join(', ')),
      // Who has no role on the day comes last, and together: filters and groups know no former places.
      sortBy: ({ places }) => places.join(', '),
      filterValues: ({ places }) => (places.length === 0 ? [''] : places),
      hasFilter: true,
    },
    { id: 'phone', header: columns.phone, text: ({ contact }) => contact.phone },
    { id: 'email', header: columns.email, text: ({ contact }) => contact.email },
    { id: 'mobile', header: fields.mobile, text: ({ contact }) => contact.mobile },
    {
      id: 'salutation',
      header: fields.salutation,
      text: ({ contact }) => text.enums.salutation[contact.salutation],
      hasFilter: true,
      filterValues: ({ contact }) => [contact.salutation],
      filterLabel: (value) => labelOfCode(text.enums.salutation, value),
    },
    { id: 'academicTitle', header: fields.academicTitle, text: ({ contact }) => contact.academicTitle },
    { id: 'firstName', header: fields.firstName, text: ({ contact }) => contact.firstName },
    { id: 'lastName', header: fields.lastName, text: ({ contact }) => contact.lastName },
  ];
}

/** The columns of the list of organisations. */
export function organisationListColumns(text: Catalogue): readonly ListColumn<OrganisationRow>[] {
  const { columns, fields } = text.organisations;
  return [
    { id: 'name', header: columns.name, text: ({ organisation }) => organisation.name },
    { id: 'shortName', header: columns.shortName, text: ({ organisation }) => organisation.shortName },
    {
      id: 'partnerType',
      header: columns.partnerType,
      text: ({ organisation }) => text.enums.partnerType[organisation.partnerType],
      hasFilter: true,
      filterValues: ({ organisation }) => [organisation.partnerType],
      filterLabel: (value) => labelOfCode(text.enums.partnerType, value),
    },
    { id: 'city', header: columns.city, text: ({ organisation }) => organisation.city },
    {
      id: 'people',
      header: columns.people,
      text: ({ people }) => formatNumber(people, text.language),
      sortBy: ({ people }) => people,
      kind: 'number',
    },
    { id: 'phone', header: columns.phone, text: ({ organisation }) => organisation.phone },
    { id: 'email', header: columns.email, text: ({ organisation }) => organisation.email },
    { id: 'street', header: fields.street, text: ({ organisation }) => organisation.street },
    { id: 'postcode', header: fields.postcode, text: ({ organisation }) => organisation.postcode },
    { id: 'website', header: fields.website, text: ({ organisation }) => organisation.website },
  ];
}
