import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import type { AgendaItem } from '../../model/agenda-item.ts';
import { meetingFields, type MeetingFields } from '../../model/meeting.ts';
import { idSchema } from '../../model/scalars.ts';
import type { SeriesId } from '../../kernel/ids.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { openAgenda } from '../programme/agenda-transaction.ts';
import { renumbered } from '../programme/arrange.ts';
import { recordCommands } from '../record-commands.ts';
import { recycle } from '../recycle-bin/recycle.ts';
import { setQuestions, setThemes } from './content-commands.ts';
import { copyMeeting } from './copy-command.ts';
import { nextSeriesNumber } from './queries.ts';

const fields = meetingFields.omit({ id: true });

const createMeeting = defineCommand({
  name: 'meeting.create',
  input: z.object({ record: fields }),
  run: (tx, { record }, context) => {
    const id = context.newId();
    tx.meetings().put({ ...record, id } as MeetingFields); // the omitted id is added back
    return ok({ id });
  },
});

const createInSeries = defineCommand({
  name: 'meeting.createInSeries',
  input: z.object({ seriesId: idSchema<SeriesId>(), record: fields }),
  run: (tx, { seriesId, record }, context) => {
    const series = tx.table('series').get(seriesId);
    if (!series) return err({ code: 'record-missing', table: 'series', id: seriesId });
    const id = context.newId();
    const seriesNumber = nextSeriesNumber(tx.before, seriesId);
    const { meetingKind } = series;
    tx.meetings().put({ ...record, id, seriesId, seriesNumber, meetingKind } as MeetingFields); // the omitted id is added back
    return ok({ id, seriesNumber });
  },
});

const updateMeeting = defineCommand({
  name: 'meeting.update',
  input: z.object({ id: z.string(), changes: fields.partial() }),
  joinKey: ({ id, changes }) => `${id}/${Object.keys(changes).sort().join(',')}`,
  run: (tx, { id, changes }) => {
    const present = tx.meetings().get(id);
    if (!present) return err({ code: 'record-missing', table: 'meetings', id });
    tx.meetings().put({ ...present, ...(changes as Partial<MeetingFields>) }); // a field not given keeps its value
    if (changes.days !== undefined && changes.days.length < present.days.length) bringBack(tx, id, changes.days.length);
    return ok({ id });
  },
});

const removeMeeting = defineCommand({
  name: 'meeting.remove',
  input: z.object({ id: z.string() }),
  run: (tx, { id }, context) => {
    if (!tx.meetings().get(id)) return err({ code: 'record-missing', table: 'meetings', id });
    recycle(tx, { table: 'meetings', id }, context);
    return ok({ id });
  },
});

/** The changes a user can make to meetings and series. */
export const meetingCommands = {
  [createMeeting.name]: createMeeting,
  [createInSeries.name]: createInSeries,
  [updateMeeting.name]: updateMeeting,
  [removeMeeting.name]: removeMeeting,
  [copyMeeting.name]: copyMeeting,
  [setThemes.name]: setThemes,
  [setQuestions.name]: setQuestions,
  ...recordCommands('series', 'series'),
};

// A day that is taken away takes no programme items with it: they follow at the end of the last day that stays.
function bringBack(tx: Transaction, meetingId: string, dayCount: number): void {
  const agenda = openAgenda(tx, meetingId);
  if (!agenda.ok || dayCount < 1) return;
  const moved = agenda.value.items.map((item): AgendaItem => {
    if (item.dayIndex < dayCount) return item;
    const position = item.parentId === null ? item.position + item.dayIndex * 1000 : item.position;
    return { ...item, dayIndex: dayCount - 1, position };
  });
  agenda.value.write(renumbered(moved));
}
