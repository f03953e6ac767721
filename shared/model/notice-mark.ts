import { z } from 'zod';
import { daySchema, filledLine, idSchema, instantSchema, line, openRecord } from './scalars.ts';
import type { NoticeMarkId } from '../kernel/ids.ts';

/** What the office has said about a deadline or a finding of the radar: dealt with, or not before a day. */
export const noticeMark = openRecord({
  id: idSchema<NoticeMarkId>(),
  /** Which one, such as `agreement-end:abc`; what it is about may have changed since. */
  notice: filledLine,
  /** The day it was due when it was marked: another due day is a new matter. */
  dueOn: daySchema.nullable(),
  noticeState: z.enum(['DONE', 'SNOOZED']),
  /** With SNOOZED: quiet up to the day before. */
  snoozedUntil: daySchema.nullable(),
  markedAt: instantSchema,
  note: line,
});
export type NoticeMark = Readonly<z.infer<typeof noticeMark>>;
