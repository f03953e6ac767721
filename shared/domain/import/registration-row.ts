import { z } from 'zod';
import { meetingRole, registrationStatus } from '../../model/registration.ts';
import { placeColumn } from './place-column.ts';
import { filledLine, line } from '../../model/scalars.ts';

/** What a column of answers to an invitation can be. */
export const registrationFields = [
  'name',
  'salutation',
  'academicTitle',
  'firstName',
  'lastName',
  'organisation',
  'jobFunction',
  'email',
  'phone',
  'answer',
  'refusal',
  'answeredAt',
  'substituteFor',
  'substitute',
  'meetingRole',
  'consentListed',
  'consentFutureInvites',
  'note',
] as const;

export type RegistrationField = (typeof registrationFields)[number];

/** One answer to an invitation, understood. */
export const registrationRow = z.object({
  /** Row number in the file, from 1. */
  row: z.int().min(1),
  /** As it is shown: title, first name, last name. */
  name: filledLine,
  /** The meeting it answers to. */
  meetingId: z.string(),
  firstName: line,
  lastName: filledLine,
  organisation: line,
  placeColumn,
  email: line,
  registrationStatus,
  /** An earlier answer of the list, or none: who takes back a yes has cancelled, who said no at once has declined. */
  earlierStatus: registrationStatus.nullable(),
  /** Null: as the place says. */
  meetingRole: meetingRole.nullable(),
  consentListed: z.boolean().nullable(),
  consentFutureInvites: z.boolean().nullable(),
  note: line,
  /** What orders answers of one person: as text that sorts; blank: not given. */
  answeredAt: line,
});
export type RegistrationRow = Readonly<z.infer<typeof registrationRow>>;
