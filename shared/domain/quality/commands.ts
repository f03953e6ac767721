import { z } from 'zod';
import type { MilestoneId, NeedId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { daySchema, idSchema } from '../../model/scalars.ts';
import { needState } from '../../model/site-quality.ts';
import { defineCommand } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { isSettled } from './needs.ts';
import { processCommands } from './process-commands.ts';

const setNeedState = defineCommand({
  name: 'need.setState',
  input: z.object({ id: idSchema<NeedId>(), needState, on: daySchema }),
  run: (tx, { id, needState: state, on }) => {
    const needs = tx.table('needs');
    const need = needs.get(id);
    if (!need) return err({ code: 'record-missing', table: 'needs', id });
    needs.put({ ...need, needState: state, settledOn: isSettled(state) ? on : null });
    return ok({ id });
  },
});

const setMilestoneDone = defineCommand({
  name: 'milestone.setDone',
  input: z.object({
    id: idSchema<MilestoneId>(),
    /** Null: open again. */
    doneOn: daySchema.nullable(),
  }),
  run: (tx, { id, doneOn }) => {
    const milestones = tx.table('milestones');
    const milestone = milestones.get(id);
    if (!milestone) return err({ code: 'record-missing', table: 'milestones', id });
    milestones.put({ ...milestone, doneOn });
    return ok({ id });
  },
});

/** The changes a user can make to needs, milestones and figures. */
export const qualityCommands = {
  ...recordCommands('needs', 'need'),
  [setNeedState.name]: setNeedState,
  ...recordCommands('milestones', 'milestone'),
  [setMilestoneDone.name]: setMilestoneDone,
  ...recordCommands('indicators', 'indicator'),
  ...processCommands,
};
