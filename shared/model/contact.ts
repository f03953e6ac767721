import { z } from 'zod';
import { filledLine, idSchema, line, openRecord, period, prose } from './scalars.ts';
import type { ContactId, OrganisationId, SiteId } from '../kernel/ids.ts';

/** The salutation a person wants; NEUTRAL writes "Guten Tag Vorname Nachname". */
export const salutation = z.enum(['MS', 'MR', 'NEUTRAL']);
export type Salutation = z.infer<typeof salutation>;

/** What a person does where, and for how long; at a site or at an organisation, one of the two. */
const contactRole = openRecord({
  id: line,
  siteId: idSchema<SiteId>().nullable(),
  organisationId: idSchema<OrganisationId>().nullable(),
  jobFunction: line,
  department: line,
  /** Who took the function over; null: nobody yet, or not known. */
  successorId: idSchema<ContactId>().nullable(),
  ...period,
});
export type ContactRole = Readonly<z.infer<typeof contactRole>>;

/** A person, with work data only. */
export const contact = openRecord({
  id: idSchema<ContactId>(),
  salutation,
  /** Academic title, such as "Dr."; blank: none. */
  academicTitle: line,
  firstName: line,
  lastName: filledLine,
  phone: line,
  mobile: line,
  email: line,
  roles: z.array(contactRole),
  note: prose,
});
export type Contact = Readonly<z.infer<typeof contact>>;
