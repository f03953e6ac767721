import { z } from 'zod';
import { daySchema, filledLine, idSchema, instantSchema, line, openRecord, prose, timeSchema } from './scalars.ts';
import { agendaItem } from './agenda-item.ts';
import { registration } from './registration.ts';
import type { ContactId, MeetingId, OrganisationId, SeriesId, StaffId } from '../kernel/ids.ts';

export const meetingKind = z.enum([
  'EXPERIENCE_EXCHANGE',
  'REGIONAL_WORKING',
  'DECISION_MAKERS',
  'ANNUAL_CONFERENCE',
  'KICKOFF',
  'STEERING',
  'TRAINING',
  'OTHER',
]);
export type MeetingKind = z.infer<typeof meetingKind>;

export const meetingFormat = z.enum(['ON_SITE', 'ONLINE', 'HYBRID', 'PHONE']);
export type MeetingFormat = z.infer<typeof meetingFormat>;

/** A numbered series, such as the yearly exchange of a Land. */
export const meetingSeries = openRecord({
  id: idSchema<SeriesId>(),
  title: filledLine,
  meetingKind,
  note: prose,
});
export type MeetingSeries = Readonly<z.infer<typeof meetingSeries>>;

/** One day of a meeting and when its programme starts. */
const meetingDay = openRecord({ date: daySchema, startTime: timeSchema });

/** Where a meeting takes place. */
const venue = openRecord({
  name: line,
  street: line,
  postcode: line,
  city: line,
  /** How to get there. */
  directions: prose,
  /** Step-free access, lift, induction loop … */
  accessNotes: prose,
});

/** A theme (Schwerpunkt) that links site presentations and programme items. */
export const theme = openRecord({ id: line, label: filledLine });

/** A guiding question for an exchange phase. */
export const discussionQuestion = openRecord({ id: line, text: z.string().max(1000).regex(/\S/) });

/** A step of the countdown to a meeting that is done, or not needed. */
const checklistMark = openRecord({ step: line, doneAt: instantSchema.nullable(), isSkipped: z.boolean() });
export type ChecklistMark = Readonly<z.infer<typeof checklistMark>>;

const ownFields = {
  id: idSchema<MeetingId>(),
  seriesId: idSchema<SeriesId>().nullable(),
  /** Running number in the series, from 1. */
  seriesNumber: z.int().min(1).max(9999).nullable(),
  meetingKind,
  title: filledLine,
  subtitle: line,
  format: meetingFormat,
  /** At least one, in order. */
  days: z.array(meetingDay).min(1),
  venue,
  onlineLink: line,
  dialIn: line,
  organiserIds: z.array(idSchema<OrganisationId>()),
  hostIds: z.array(idSchema<OrganisationId>()),
  /** Contacts who lead through the day. */
  moderatorIds: z.array(idSchema<ContactId>()),
  responsibleStaffId: idSchema<StaffId>().nullable(),
  themes: z.array(theme),
  discussionQuestions: z.array(discussionQuestion),
  registrationDeadline: daySchema.nullable(),
  capacity: z.int().min(0).max(10_000).nullable(),
  welcomeText: prose,
  checklist: z.array(checklistMark),
  isCancelled: z.boolean(),
  note: prose,
};

/** A meeting's own fields, without what lies under it. */
export const meetingFields = openRecord(ownFields);
export type MeetingFields = Readonly<z.infer<typeof meetingFields>>;

/** One meeting with its programme and its registrations. */
export const meeting = openRecord({
  ...ownFields,
  agenda: z.record(z.string(), agendaItem),
  registrations: z.record(z.string(), registration),
});
export type Meeting = Readonly<z.infer<typeof meeting>>;
