/** What a column of a site list can be. */
export const siteImportFields = [
  'name',
  'shortName',
  'siteType',
  'legalForm',
  'federalState',
  'district',
  'districtCode',
  'region',
  'street',
  'postcode',
  'city',
  'lead',
  'joinedOn',
  'entryWave',
  'agreementFrom',
  'agreementUntil',
  'status',
  'person',
  'salutation',
  'firstName',
  'lastName',
  'jobFunction',
  'phone',
  'email',
  'sitePhone',
  'siteEmail',
  'website',
  'fieldsOfAction',
  'note',
] as const;

export type SiteImportField = (typeof siteImportFields)[number];

/** Says whether a text is a field a column can be mapped to. */
export function isSiteImportField(text: string): text is SiteImportField {
  return (siteImportFields as readonly string[]).includes(text);
}
