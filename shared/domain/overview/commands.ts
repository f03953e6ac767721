import { z } from 'zod';
import type { MeetingId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { idSchema } from '../../model/scalars.ts';
import { defineCommand } from '../command.ts';
import { countdownSteps, withMark } from './countdown.ts';

const markStep = defineCommand({
  name: 'meeting.markStep',
  input: z.object({
    id: idSchema<MeetingId>(),
    step: z.enum(countdownSteps),
    mark: z.enum(['done', 'skipped', 'open']),
  }),
  run: (tx, { id, step, mark }, { now }) => {
    const meeting = tx.meetings().get(id);
    if (!meeting) return err({ code: 'record-missing', table: 'meetings', id });
    const marked = { doneAt: mark === 'done' ? now : null, isSkipped: mark === 'skipped' };
    tx.meetings().put({ ...meeting, checklist: withMark(meeting.checklist, step, marked) });
    return ok({ id });
  },
});

/** The changes a user can make on the overview. */
export const overviewCommands = { [markStep.name]: markStep };
