import { z } from 'zod';
import type { SteeringGroupId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { daySchema, idSchema, line } from '../../model/scalars.ts';
import { steeringSeat } from '../../model/steering-group.ts';
import { defineCommand } from '../command.ts';
import { changeGroup } from './change-group.ts';
import { seatProblem } from './rules.ts';

const group = idSchema<SteeringGroupId>();

const putSeat = defineCommand({
  name: 'steeringGroup.putSeat',
  input: z.object({
    id: group,
    /** Null: a new seat. */
    seatId: line.nullable(),
    seat: steeringSeat.omit({ id: true }),
  }),
  run: (tx, { id, seatId, seat }, context) =>
    changeGroup(tx, id, (present) => {
      const put = { ...seat, id: seatId ?? context.newId() };
      if (seatId !== null && !present.members.some((each) => each.id === seatId))
        return err({ code: 'record-missing', table: 'steeringGroups', id: seatId });
      const others = present.members.filter((each) => each.id !== seatId);
      const problem = seatProblem(put, others);
      if (problem) return err(problem);
      const members =
        seatId === null
          ? [...present.members, put]
          : present.members.map((each) => (each.id === seatId ? { ...each, ...put } : each));
      return ok({ members });
    }),
});

const endSeat = defineCommand({
  name: 'steeringGroup.endSeat',
  input: z.object({ id: group, seatId: line, until: daySchema }),
  run: (tx, { id, seatId, until }) =>
    changeGroup(tx, id, ({ members }) => {
      const seat = members.find((each) => each.id === seatId);
      if (!seat) return err({ code: 'record-missing', table: 'steeringGroups', id: seatId });
      const ended = { ...seat, until };
      const others = members.filter((each) => each !== seat);
      const problem = seatProblem(ended, others);
      return problem ? err(problem) : ok({ members: members.map((each) => (each === seat ? ended : each)) });
    }),
});

const removeSeat = defineCommand({
  name: 'steeringGroup.removeSeat',
  input: z.object({ id: group, seatId: line }),
  run: (tx, { id, seatId }) =>
    changeGroup(tx, id, ({ members }) => ok({ members: members.filter((each) => each.id !== seatId) })),
});

/** The changes a user can make to the seats of a steering body. */
export const seatCommands = {
  [putSeat.name]: putSeat,
  [endSeat.name]: endSeat,
  [removeSeat.name]: removeSeat,
};
