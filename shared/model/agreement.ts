import { z } from 'zod';
import { daySchema, filledLine, idSchema, instantSchema, line, openRecord, prose } from './scalars.ts';
import type { AgreementId, OrganisationId, SiteId } from '../kernel/ids.ts';

export const agreementType = z.enum(['COOPERATION', 'MUNICIPAL', 'LETTER_OF_INTENT']);
export type AgreementType = z.infer<typeof agreementType>;

/** A file kept with an agreement, such as the scan: a copy in the folder of attachments beside the data file. */
export const attachment = openRecord({
  id: line,
  /** As the file was called when it was added. */
  fileName: filledLine,
  /** The name of the copy in the folder of attachments. */
  storedName: filledLine,
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  addedAt: instantSchema,
});
export type Attachment = Readonly<z.infer<typeof attachment>>;

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
  /** Functions of those who signed, such as "Geschäftsführung; Vorstand". */
  signatories: line,
  attachments: z.array(attachment),
  note: prose,
});
export type Agreement = Readonly<z.infer<typeof agreement>>;
