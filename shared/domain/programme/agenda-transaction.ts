import { err, ok, type Result } from '../../kernel/result.ts';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { AgendaItem } from '../../model/agenda-item.ts';
import type { MeetingFields } from '../../model/meeting.ts';
import type { Transaction } from '../command.ts';
import { sideBySide } from './blocks.ts';

/** A meeting that is being changed, with its programme; sessions that stood inside one another stand side by side. */
export interface OpenAgenda {
  readonly meeting: MeetingFields;
  readonly items: readonly AgendaItem[];
  /** Writes the new state: puts what is new or changed, removes what is gone. */
  readonly write: (items: readonly AgendaItem[]) => void;
}

/** Opens the programme of a meeting; fails where there is no such meeting. */
export function openAgenda(tx: Transaction, meetingId: string): Result<OpenAgenda, AppError> {
  const meeting = tx.meetings().get(meetingId);
  if (!meeting) return err({ code: 'record-missing', table: 'meetings', id: meetingId });
  const table = tx.under(meetingId, 'agenda');
  const stored = table.all();
  const items = sideBySide(stored);
  return ok({
    meeting,
    items,
    write: (next) => {
      const kept = new Set(next.map((item) => item.id));
      const before = new Map(stored.map((item) => [item.id, item]));
      for (const item of next) if (before.get(item.id) !== item) table.put(item);
      for (const item of stored) if (!kept.has(item.id)) table.remove(item.id);
    },
  });
}

/** Writes an item that keeps its place. */
export function writeItem({ items, write }: OpenAgenda, changed: AgendaItem): void {
  write(items.map((item) => (item.id === changed.id ? changed : item)));
}

/** Finds an item of an opened programme; fails where there is none. */
export function itemOf(agenda: OpenAgenda, id: string): Result<AgendaItem, AppError> {
  const found = agenda.items.find((item) => item.id === id);
  return found ? ok(found) : err({ code: 'record-missing', table: 'agenda', id });
}

/** Checks that the themes, questions and day an item names exist in its meeting. */
export function checkItem(meeting: MeetingFields, item: Partial<AgendaItem>): Result<null, AppError> {
  const { themeId, questionIds, dayIndex } = item;
  if (typeof themeId === 'string' && !meeting.themes.some((theme) => theme.id === themeId))
    return err(invalidField('themeId', 'missing-reference', themeId));
  const lost = questionIds?.find((id) => !meeting.discussionQuestions.some((question) => question.id === id));
  if (lost !== undefined) return err(invalidField('questionIds', 'missing-reference', lost));
  if (dayIndex !== undefined && dayIndex >= meeting.days.length)
    return err(invalidField('dayIndex', 'missing-reference', String(dayIndex)));
  return ok(null);
}
