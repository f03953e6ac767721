import { z } from 'zod';
import { salutation } from '../../model/contact.ts';
import { daySchema, filledLine, line, prose } from '../../model/scalars.ts';
import { fieldOfAction, siteStatus, siteType } from '../../model/site.ts';

const text = line.nullable();

const person = z.object({
  salutation,
  academicTitle: line,
  firstName: line,
  lastName: filledLine,
  jobFunction: line,
  phone: line,
  email: line,
});

/** One row of a site list, understood; null: the list says nothing about it, and nothing is changed. */
export const siteRow = z.object({
  /** Row number in the file, from 1. */
  row: z.int().min(1),
  name: filledLine,
  shortName: text,
  siteType: siteType.nullable(),
  legalForm: text,
  /** Two-digit key of the Land; the five-digit one of the Kreis. */
  federalState: text,
  districtCode: text,
  district: text,
  region: text,
  street: text,
  postcode: text,
  city: text,
  phone: text,
  email: text,
  website: text,
  entryWave: text,
  joinedOn: daySchema.nullable(),
  status: z
    .object({ status: siteStatus, from: daySchema.nullable(), until: daySchema.nullable(), note: line })
    .nullable(),
  /** Something is said of the status that nobody understands: none is made up. */
  isStatusUnclear: z.boolean(),
  /** The insurer that holds the lead, by name. */
  lead: text,
  agreementFrom: daySchema.nullable(),
  agreementUntil: daySchema.nullable(),
  isAgreementOpenEnded: z.boolean(),
  person: person.nullable(),
  /** Who else the cell of the person names. */
  morePeople: z.array(person),
  fieldsOfAction: z.array(fieldOfAction).nullable(),
  note: prose.nullable(),
});
export type SiteRow = Readonly<z.infer<typeof siteRow>>;
