import { z } from 'zod';
import { idSchema, instantSchema, line, openRecord } from './scalars.ts';
import type { ContactId, OrganisationId, RegistrationId, SiteId } from '../kernel/ids.ts';

export const registrationStatus = z.enum([
  'INVITED',
  'REGISTERED',
  'WAITLISTED',
  'DECLINED',
  'CANCELLED',
  'ATTENDED',
  'NO_SHOW',
]);
export type RegistrationStatus = z.infer<typeof registrationStatus>;

export const meetingRole = z.enum([
  'SITE_REPRESENTATIVE',
  'LEAD',
  'SPEAKER',
  'MODERATOR',
  'MINUTE_TAKER',
  'TECH',
  'GUEST',
]);
export type MeetingRole = z.infer<typeof meetingRole>;

/** A person who is no contact: a walk-in, named at the door. */
export const guest = openRecord({ firstName: line, lastName: line, organisation: line });
export type Guest = Readonly<z.infer<typeof guest>>;

/** One person at one meeting, from the invitation to the mark of presence. Either `contactId` or `guest` is given. */
export const registration = openRecord({
  id: idSchema<RegistrationId>(),
  contactId: idSchema<ContactId>().nullable(),
  guest: guest.nullable(),
  /** The site the person stands for at this meeting; kept here, so that a later job change does not rewrite it. */
  siteId: idSchema<SiteId>().nullable(),
  organisationId: idSchema<OrganisationId>().nullable(),
  meetingRole,
  registrationStatus,
  /** May appear in the printed participant list; null: not asked, which counts as no. */
  consentListed: z.boolean().nullable(),
  /** May be invited again; null: not asked, which counts as no. */
  consentFutureInvites: z.boolean().nullable(),
  /** When the status was last set. */
  statusAt: instantSchema.nullable(),
  note: line,
});
export type Registration = Readonly<z.infer<typeof registration>>;
