import { required } from '../../kernel/assert.ts';
import type { AttendanceRow } from './attendance-row.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportFinding } from './import-preview.ts';
import type { TakeHow, TakenRow } from './list-rules.ts';
import { markHouse, markPerson, type MarkedMeeting } from './mark-presence.ts';

/** Marks the registrations of a row: those of a person, or as many as a house sent. */
export function takeAttendance(book: ImportBook, row: AttendanceRow, { targetId, note }: TakeHow): TakenRow {
  const findings: ImportFinding[] = [];
  let made = 0;
  let changed = 0;
  for (const { meetingId, heading, mark, written } of row.marks) {
    const meeting = required(book.meeting(meetingId), `the meeting ${meetingId} of a presence list`);
    const at: MarkedMeeting = {
      meeting,
      mark,
      written,
      report: (reason, value, understoodAs) =>
        void findings.push({ row: row.row, column: heading, value, reason, understoodAs }),
      // One field a meeting: the user takes or leaves what the list says about it.
      note: (before, after) => note({ field: `meeting:${meetingId}`, before, after }),
    };
    const outcome = row.about === 'person' ? markPerson(book, row, targetId, at) : markHouse(book, targetId, at);
    made += outcome.made;
    changed += outcome.changed;
  }
  const recordId =
    targetId ?? (row.about === 'guests' ? `guests:${String(row.row)}` : `guest:${row.name}/${row.organisation}`);
  return { recordId, outcome: made > 0 ? 'new' : changed > 0 ? 'changed' : 'same', findings };
}
