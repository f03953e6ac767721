import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import { meetingFields, type MeetingFields } from '../../model/meeting.ts';
import { defineCommand } from '../command.ts';
import { recordCommands } from '../record-commands.ts';

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

const updateMeeting = defineCommand({
  name: 'meeting.update',
  input: z.object({ id: z.string(), changes: fields.partial() }),
  joinKey: ({ id, changes }) => `${id}/${Object.keys(changes).sort().join(',')}`,
  run: (tx, { id, changes }) => {
    const present = tx.meetings().get(id);
    if (!present) return err({ code: 'record-missing', table: 'meetings', id });
    tx.meetings().put({ ...present, ...(changes as Partial<MeetingFields>) }); // a field not given keeps its value
    return ok({ id });
  },
});

const removeMeeting = defineCommand({
  name: 'meeting.remove',
  input: z.object({ id: z.string() }),
  run: (tx, { id }) => {
    if (!tx.meetings().get(id)) return err({ code: 'record-missing', table: 'meetings', id });
    tx.meetings().remove(id);
    return ok({ id });
  },
});

/** The changes a user can make to meetings and series. */
export const meetingCommands = {
  [createMeeting.name]: createMeeting,
  [updateMeeting.name]: updateMeeting,
  [removeMeeting.name]: removeMeeting,
  ...recordCommands('series', 'series'),
};
