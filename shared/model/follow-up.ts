import type { z } from 'zod';
import { daySchema, filledLine, idSchema, instantSchema, openRecord, prose } from './scalars.ts';
import type { ContactId, FollowUpId, MeetingId, SiteId, StaffId } from '../kernel/ids.ts';

/** A task with an owner and a due day, from a meeting, for a site, or neither. */
export const followUp = openRecord({
  id: idSchema<FollowUpId>(),
  title: filledLine,
  meetingId: idSchema<MeetingId>().nullable(),
  siteId: idSchema<SiteId>().nullable(),
  staffId: idSchema<StaffId>().nullable(),
  /** A person outside the office who has promised to do it. */
  contactId: idSchema<ContactId>().nullable(),
  dueOn: daySchema.nullable(),
  doneAt: instantSchema.nullable(),
  note: prose,
});
export type FollowUp = Readonly<z.infer<typeof followUp>>;
