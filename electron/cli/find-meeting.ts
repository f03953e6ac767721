import type { Database } from '../../shared/model/database.ts';
import type { Meeting } from '../../shared/model/meeting.ts';

/** Finds a meeting by id or by its day. */
export function findMeeting(database: Database, wanted: string): Meeting | undefined {
  return (
    (Object.hasOwn(database.meetings, wanted) ? database.meetings[wanted] : undefined) ??
    Object.values(database.meetings).find((each) => each.days.some(({ date }) => date === wanted))
  );
}

/** What is wrong with `--meeting` where another list than the registrations is asked for. */
export const meetingForRegistrations = 'Nur --kind registrations kennt --meeting. Bitte lassen Sie --meeting weg.';
