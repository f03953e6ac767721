import { z } from 'zod';
import type { AppError } from '../../kernel/errors.ts';
import { endBeforeStart } from '../../kernel/errors.ts';
import type { SteeringGroupId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { daySchema, idSchema } from '../../model/scalars.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { changeGroup } from './change-group.ts';
import { steeringMeetingCommands } from './meeting-commands.ts';
import { groupProblem } from './rules.ts';
import { seatCommands } from './seat-commands.ts';

const plain = recordCommands('steeringGroups', 'steeringGroup');

const create = defineCommand({
  ...plain['steeringGroup.create'],
  run: (tx, input, context) => checked(tx, plain['steeringGroup.create'].run(tx, input, context)),
});

const update = defineCommand({
  ...plain['steeringGroup.update'],
  run: (tx, input, context) => checked(tx, plain['steeringGroup.update'].run(tx, input, context)),
});

const end = defineCommand({
  name: 'steeringGroup.end',
  input: z.object({ id: idSchema<SteeringGroupId>(), until: daySchema }),
  // Seats keep their own days: they end with the body anyhow, and nothing is lost when the day is put right later.
  run: (tx, { id, until }) =>
    changeGroup(tx, id, (group) =>
      group.from !== null && until < group.from
        ? err(endBeforeStart('until', { from: group.from, until }))
        : ok({ until }),
    ),
});

/** The changes a user can make to steering bodies. */
export const steeringCommands = {
  ...plain,
  [create.name]: create,
  [update.name]: update,
  [end.name]: end,
  ...seatCommands,
  ...steeringMeetingCommands,
};

function checked(tx: Transaction, outcome: Result<{ id: string }, AppError>): Result<{ id: string }, AppError> {
  if (!outcome.ok) return outcome;
  const groups = tx.table('steeringGroups');
  const group = groups.get(outcome.value.id);
  const problem = group ? groupProblem(group, groups.all()) : null;
  return problem ? err(problem) : outcome;
}
