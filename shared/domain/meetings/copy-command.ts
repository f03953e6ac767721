import { z } from 'zod';
import { required } from '../../kernel/assert.ts';
import { addDays, daysBetween } from '../../kernel/dates.ts';
import type { AgendaItemId, MeetingId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { meetingFields } from '../../model/meeting.ts';
import { daySchema } from '../../model/scalars.ts';
import { defineCommand } from '../command.ts';
import { firstDate, nextSeriesNumber } from './queries.ts';

/** Plans a meeting like an earlier one: texts, programme and roles, re-dated; without registrations and ticked steps. */
export const copyMeeting = defineCommand({
  name: 'meeting.copy',
  input: z.object({
    id: z.string(),
    date: daySchema,
    title: meetingFields.shape.title,
    /** Not given: the series of the earlier meeting. */
    seriesId: meetingFields.shape.seriesId.optional(),
  }),
  run: (tx, { id, date, title, seriesId: asked }, context) => {
    const source = tx.meetings().get(id);
    if (!source) return err({ code: 'record-missing', table: 'meetings', id });
    const copyId = context.newId() as MeetingId;
    const seriesId = asked === undefined ? source.seriesId : asked;
    const later = daysBetween(firstDate(source), date);
    const { agenda: _agenda, registrations: _registrations, ...own } = source as typeof source & Nested;
    tx.meetings().put({
      ...own,
      id: copyId,
      title,
      seriesId,
      seriesNumber: seriesId === null ? null : nextSeriesNumber(tx.before, seriesId),
      days: source.days.map((day) => ({ ...day, date: addDays(day.date, later) })),
      registrationDeadline: source.registrationDeadline && addDays(source.registrationDeadline, later),
      checklist: [],
      isCancelled: false,
    });
    const items = tx.under(id, 'agenda').all();
    const newIds = new Map(items.map((item) => [item.id, context.newId() as AgendaItemId]));
    const newId = (of: AgendaItemId): AgendaItemId => required(newIds.get(of), 'every item has got a new id');
    for (const item of items)
      tx.under(copyId, 'agenda').put({
        ...item,
        id: newId(item.id),
        parentId: item.parentId && newId(item.parentId),
      });
    return ok({ id: copyId });
  },
});

// The table of meetings hands out whole meetings at run time; what lies under them is not copied along.
interface Nested {
  readonly agenda?: unknown;
  readonly registrations?: unknown;
}
