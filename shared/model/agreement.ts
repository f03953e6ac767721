import { z } from 'zod';
import { daySchema, idSchema, line, openRecord, prose } from './scalars.ts';
import type { AgreementId, OrganisationId, SiteId } from '../kernel/ids.ts';

export const agreementType = z.enum(['COOPERATION', 'MUNICIPAL', 'LETTER_OF_INTENT']);
export type AgreementType = z.infer<typeof agreementType>;

/** One term of an agreement of a site; an extension is a record of its own that names the one it renews. */
export const agreement = openRecord({
  id: idSchema<AgreementId>(),
  siteId: idSchema<SiteId>(),
  agreementType,
  title: line,
  partyIds: z.array(idSchema<OrganisationId>()),
  signedOn: daySchema.nullable(),
  termStart: daySchema.nullable(),
  /** Null: unlimited when `isOpenEnded`, else unknown. */
  termEnd: daySchema.nullable(),
  isOpenEnded: z.boolean(),
  renewalOf: idSchema<AgreementId>().nullable(),
  /** Label of the funding phase, such as "Förderphase V"; blank: none. */
  fundingPhase: line,
  contents: prose,
  fileReference: line,
  note: prose,
});
export type Agreement = Readonly<z.infer<typeof agreement>>;
