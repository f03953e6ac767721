import { z } from 'zod';
import { filledLine, idSchema, line, openRecord, prose } from './scalars.ts';
import type { OrganisationId } from '../kernel/ids.ts';

export const partnerType = z.enum([
  'HEALTH_INSURER',
  'MUNICIPALITY',
  'HEALTH_OFFICE',
  'TRAINING_PROVIDER',
  'WELFARE_ASSOCIATION',
  'SPORTS_ORGANISATION',
  'REGIONAL_DIRECTORATE',
  'STATE_HEALTH_ASSOCIATION',
  'OTHER',
]);
export type PartnerType = z.infer<typeof partnerType>;

/** An organisation that works with the office or with sites; sites are not organisations. */
export const organisation = openRecord({
  id: idSchema<OrganisationId>(),
  name: filledLine,
  shortName: line,
  partnerType,
  street: line,
  postcode: line,
  city: line,
  phone: line,
  email: line,
  website: line,
  note: prose,
});
export type Organisation = Readonly<z.infer<typeof organisation>>;
