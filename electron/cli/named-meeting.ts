import { meetingsByDate } from '../../shared/domain/meetings/queries.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Database } from '../../shared/model/database.ts';

/** Finds the meeting that was typed as an id or as one of its days; the failure is a German sentence. */
export function meetingNamed(database: Database, typed: string): Result<string, string> {
  if (Object.hasOwn(database.meetings, typed)) return ok(typed);
  const onThatDay = meetingsByDate(database).filter(({ days }) => days.some(({ date }) => date === typed));
  const [only] = onThatDay;
  if (only && onThatDay.length === 1) return ok(only.id);
  if (!only) return err(`Es gibt keine Veranstaltung „${typed}“.`);
  return err(`Am ${typed} gibt es mehrere Veranstaltungen: ${onThatDay.map(({ id }) => id).join(', ')}.`);
}

/** The problem that `--meeting` names none, as commands report problems of the data. */
export function noMeeting(typed: string, message: string) {
  return { record: `meetings/${typed}`, field: 'id', code: 'missing-reference', message };
}
