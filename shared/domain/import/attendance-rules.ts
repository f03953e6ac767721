import type { Database } from '../../model/database.ts';
import {
  attendanceWordFields,
  attendanceRow,
  isAttendanceField,
  type AttendanceField,
  type AttendanceRow,
} from './attendance-row.ts';
import { attendanceWords } from './data/attendance-words.ts';
import { findPerson } from './find-person.ts';
import type { GuessedColumn } from './guess-mapping.ts';
import type { HeadedList } from './headed-list.ts';
import type { ImportBook } from './import-book.ts';
import type { ListRules, RowMatch } from './list-rules.ts';
import { dayWithoutMeeting, looksLikeMeeting, meetingOfHeading } from './match-meeting.ts';
import { newMeetingOn } from './new-meeting.ts';
import { mendNames } from './mend-names.ts';
import { readAttendanceRow } from './read-attendance-row.ts';
import { readPlace } from './read-place.ts';
import { takeAttendance } from './take-attendance.ts';

/** Presence lists: people or houses, at one meeting or with a column for each. */
export const attendanceRules: ListRules<AttendanceRow, AttendanceField> = {
  kind: 'attendance',
  fields: attendanceWordFields,
  isField: isAttendanceField,
  words: attendanceWords,
  shapes: {
    name: 'person',
    salutation: 'salutation',
    academicTitle: 'title',
    firstName: 'namePart',
    lastName: 'namePart',
    organisation: 'house',
    email: 'email',
    presence: 'mark',
  },
  telling: { organisation: 'institution', email: 'email' },
  required: [['organisation', 'lastName', 'name']],
  isColumn: looksLikeMeeting,
  adjustGuess,
  rowSchema: attendanceRow,
  readRow: readAttendanceRow,
  match: matchAttendance,
  take: takeAttendance,
  repeats: 'ask',
};

// Days name their meetings; a day without one stands for a meeting to be made. One that two columns claim is left open.
function adjustGuess(guess: Map<number, GuessedColumn<AttendanceField>>, list: HeadedList, database: Database): void {
  mendNames(guess, list);
  nameMeetings(guess, list, database);
  // Where columns stand for meetings, a number beside them is their sum.
  const entries = [...guess];
  const sum = entries.find(([, each]) => each.field === 'presence');
  if (sum !== undefined && entries.some(([, each]) => each.field.startsWith('meeting:'))) guess.delete(sum[0]);
}

function nameMeetings(guess: Map<number, GuessedColumn<AttendanceField>>, list: HeadedList, database: Database): void {
  list.headings.forEach((heading, index) => {
    const isMeeting = looksLikeMeeting(heading);
    if (!isMeeting && guess.has(index)) return;
    if (isMeeting) guess.delete(index);
    const found = meetingOfHeading(database, heading);
    const unknownDay = found === null && isMeeting ? dayWithoutMeeting(database, heading) : null;
    const id = found?.meeting.id ?? (unknownDay === null ? null : newMeetingOn(unknownDay));
    if (id === null) return;
    const field: AttendanceField = `meeting:${id}`;
    const isTaken = [...guess.values()].some((each) => each.field === field);
    if (!isTaken) guess.set(index, { field, guess: found?.guess ?? 'unsure' });
  });
}

function matchAttendance(book: ImportBook, row: AttendanceRow): RowMatch {
  const none: RowMatch = { targetId: null, doubt: null, candidates: [] };
  if (row.about === 'guests') return none;
  const place = row.organisation === '' ? null : readPlace(book, row.organisation);
  const placeId =
    place?.kind === 'site' ? place.site.id : place?.kind === 'organisation' ? place.organisation.id : null;
  if (row.about === 'house') {
    if (placeId !== null) return { ...none, targetId: `at:${placeId}` };
    const reason = 'unknown-site';
    const alike =
      place?.kind === 'similar'
        ? [
            ...place.sites.map((site) => ({ id: `at:${site.id}`, title: site.officialName })),
            ...place.organisations.map((each) => ({ id: `at:${each.id}`, title: each.name })),
          ]
        : [];
    const candidates = alike.map((each) => ({ ...each, detail: '', reason }) as const);
    return { targetId: null, doubt: { reason, understoodAs: candidates[0]?.title ?? null }, candidates };
  }
  const { contact, doubt, candidates } = findPerson(book, { ...row, placeId });
  if (contact !== null) return { ...none, targetId: `contact:${contact.id}` };
  const offered = candidates.map((each) => ({ ...each, id: `contact:${each.id}` }));
  if (doubt === null) return { ...none, candidates: offered };
  return { targetId: null, doubt: { reason: doubt, understoodAs: offered[0]?.title ?? null }, candidates: offered };
}
