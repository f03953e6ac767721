import { z } from 'zod';
import type { SteeringGroupId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { AppError } from '../../kernel/errors.ts';
import { daySchema, idSchema, line } from '../../model/scalars.ts';
import {
  steeringDecision,
  steeringMeeting,
  type SteeringGroup,
  type SteeringMeeting,
} from '../../model/steering-group.ts';
import { defineCommand } from '../command.ts';
import { changeGroup } from './change-group.ts';

const group = idSchema<SteeringGroupId>();

const putMeeting = defineCommand({
  name: 'steeringGroup.putMeeting',
  input: z.object({
    id: group,
    /** Null: a new meeting. */
    meetingId: line.nullable(),
    meeting: steeringMeeting.pick({ heldOn: true, place: true, topics: true }),
  }),
  run: (tx, { id, meetingId, meeting }, context) =>
    changeGroup(tx, id, (present) => {
      if (meetingId !== null) return onMeeting(present, meetingId, (each) => ({ ...each, ...meeting }));
      const made: SteeringMeeting = { ...meeting, id: context.newId(), decisions: [] };
      return ok({ meetings: byDay([...present.meetings, made]) });
    }),
});

const removeMeeting = defineCommand({
  name: 'steeringGroup.removeMeeting',
  input: z.object({ id: group, meetingId: line }),
  run: (tx, { id, meetingId }) => changeGroup(tx, id, (present) => onMeeting(present, meetingId, () => null)),
});

const putDecision = defineCommand({
  name: 'steeringGroup.putDecision',
  input: z.object({
    id: group,
    meetingId: line,
    /** Null: a new decision. */
    decisionId: line.nullable(),
    decision: steeringDecision.omit({ id: true }),
  }),
  run: (tx, { id, meetingId, decisionId, decision }, context) =>
    changeGroup(tx, id, (present) =>
      onMeeting(present, meetingId, (meeting) => ({
        ...meeting,
        decisions:
          decisionId === null
            ? [...meeting.decisions, { ...decision, id: context.newId() }]
            : meeting.decisions.map((each) => (each.id === decisionId ? { ...each, ...decision } : each)),
      })),
    ),
});

const setDecisionDone = defineCommand({
  name: 'steeringGroup.setDecisionDone',
  input: z.object({
    id: group,
    meetingId: line,
    decisionId: line,
    /** Null: open again. */
    doneOn: daySchema.nullable(),
  }),
  run: (tx, { id, meetingId, decisionId, doneOn }) =>
    changeGroup(tx, id, (present) =>
      onMeeting(present, meetingId, (meeting) => ({
        ...meeting,
        decisions: meeting.decisions.map((each) => (each.id === decisionId ? { ...each, doneOn } : each)),
      })),
    ),
});

const removeDecision = defineCommand({
  name: 'steeringGroup.removeDecision',
  input: z.object({ id: group, meetingId: line, decisionId: line }),
  run: (tx, { id, meetingId, decisionId }) =>
    changeGroup(tx, id, (present) =>
      onMeeting(present, meetingId, (meeting) => ({
        ...meeting,
        decisions: meeting.decisions.filter((each) => each.id !== decisionId),
      })),
    ),
});

/** The changes a user can make to the meetings and decisions of a steering body. */
export const steeringMeetingCommands = {
  [putMeeting.name]: putMeeting,
  [removeMeeting.name]: removeMeeting,
  [putDecision.name]: putDecision,
  [setDecisionDone.name]: setDecisionDone,
  [removeDecision.name]: removeDecision,
};

function onMeeting(
  { meetings }: SteeringGroup,
  meetingId: string,
  change: (meeting: SteeringMeeting) => SteeringMeeting | null,
): Result<Pick<SteeringGroup, 'meetings'>, AppError> {
  const meeting = meetings.find((each) => each.id === meetingId);
  if (!meeting) return err({ code: 'record-missing', table: 'steeringGroups', id: meetingId });
  const changed = change(meeting);
  const others = meetings.filter((each) => each !== meeting);
  return ok({ meetings: changed === null ? others : byDay([...others, changed]) });
}

function byDay(meetings: readonly SteeringMeeting[]): SteeringMeeting[] {
  return [...meetings].sort((left, right) => left.heldOn.localeCompare(right.heldOn));
}
