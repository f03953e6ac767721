import { z } from 'zod';
import type { FollowUpId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { idSchema } from '../../model/scalars.ts';
import { defineCommand } from '../command.ts';
import { recordCommands } from '../record-commands.ts';

const setDone = defineCommand({
  name: 'followUp.setDone',
  input: z.object({ id: idSchema<FollowUpId>(), isDone: z.boolean() }),
  run: (tx, { id, isDone }, { now }) => {
    const followUps = tx.table('followUps');
    const present = followUps.get(id);
    if (!present) return err({ code: 'record-missing', table: 'followUps', id });
    followUps.put({ ...present, doneAt: isDone ? (present.doneAt ?? now) : null });
    return ok({ id });
  },
});

/** The changes a user can make to follow ups. */
export const followUpCommands = { ...recordCommands('followUps', 'followUp'), [setDone.name]: setDone };
