import { z } from 'zod';
import { filledLine, line } from '../../model/scalars.ts';

/** What a column of a presence list can be, beside one that stands for a meeting. */
export const attendanceWordFields = [
  'name',
  'salutation',
  'academicTitle',
  'firstName',
  'lastName',
  'organisation',
  'email',
  'presence',
] as const;
export type AttendanceWord = (typeof attendanceWordFields)[number];

/** A column of a presence matrix names its meeting. */
export type AttendanceField = AttendanceWord | `meeting:${string}`;

/** Says whether a text is a field a column of a presence list can be mapped to. */
export function isAttendanceField(text: string): text is AttendanceField {
  return text.startsWith('meeting:') || (attendanceWordFields as readonly string[]).includes(text);
}

/** What one cell says: there (how many, where it is a number), sent an excuse, stayed away. */
const presenceMark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('present'), count: z.int().min(1).max(10_000).nullable() }),
  z.object({ kind: z.literal('excused') }),
  z.object({ kind: z.literal('absent') }),
]);
export type PresenceMark = Readonly<z.infer<typeof presenceMark>>;

/** One row of a presence list, understood: a person, a house that sends people, or guests by number. */
export const attendanceRow = z.object({
  /** Row number in the file, from 1. */
  row: z.int().min(1),
  name: filledLine,
  about: z.enum(['person', 'house', 'guests']),
  firstName: line,
  lastName: line,
  organisation: line,
  email: line,
  /** `written`: the mark in the words of the file. */
  marks: z.array(z.object({ meetingId: z.string(), heading: line, mark: presenceMark, written: line.default('') })),
});
export type AttendanceRow = Readonly<z.infer<typeof attendanceRow>>;
