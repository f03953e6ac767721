import { addDays, type Day, type Instant } from '../../kernel/dates.ts';
import type { ChecklistMark, MeetingFields } from '../../model/meeting.ts';
import { firstDate, lastDate } from '../meetings/queries.ts';

/** The steps of preparing and following up a meeting, in order. */
export const countdownSteps = [
  'date-and-venue',
  'save-the-date',
  'invitation',
  'registration-deadline',
  'confirmations',
  'pack-closed',
  'pack-sent',
  'final-check',
  'thanks',
  'minutes-draft',
  'documentation',
  'follow-up-review',
] as const;
export type CountdownStepName = (typeof countdownSteps)[number];

/** How a step stands on a day; `due` is within the coming week. */
export type CountdownState = 'done' | 'skipped' | 'overdue' | 'due' | 'later';

/** One step with the day it is due. */
export interface CountdownStep {
  readonly name: CountdownStepName;
  readonly dueOn: Day;
  readonly state: CountdownState;
  readonly doneAt: Instant | null;
  readonly phase: 'before' | 'after';
}

// Days from the first day of the meeting, or after its last one; lead times as offices quote them.
const dayOffsets: Readonly<Record<CountdownStepName, number>> = {
  'date-and-venue': -84,
  'save-the-date': -70,
  invitation: -42,
  'registration-deadline': -28,
  confirmations: -21,
  'pack-closed': -14,
  'pack-sent': -7,
  'final-check': -3,
  thanks: 7,
  'minutes-draft': 14,
  documentation: 28,
  'follow-up-review': 28,
};
const soonDays = 7;

type CountedMeeting = Pick<MeetingFields, 'days' | 'checklist' | 'registrationDeadline'>;

/** Lists all steps of a meeting by the day they are due, and how they stand. */
export function countdownOf(meeting: CountedMeeting, today: Day): CountdownStep[] {
  const steps = countdownSteps.map((name): CountdownStep => {
    const mark = meeting.checklist.find((each) => each.step === name);
    const dueOn = dueDay(meeting, name);
    return {
      name,
      dueOn,
      state: stateOf(mark, dueOn, today),
      doneAt: mark?.doneAt ?? null,
      phase: dayOffsets[name] < 0 ? 'before' : 'after',
    };
  });
  return steps.sort((left, right) => left.dueOn.localeCompare(right.dueOn));
}

/** Says whether a step still waits to be done. */
export function isOpenStep(step: CountdownStep): boolean {
  return step.state !== 'done' && step.state !== 'skipped';
}

/** The checklist with one step marked as done at a moment, as not needed, or as open again. */
export function withMark(
  checklist: readonly ChecklistMark[],
  step: CountdownStepName,
  mark: { readonly doneAt: Instant | null; readonly isSkipped: boolean },
): ChecklistMark[] {
  const others = checklist.filter((each) => each.step !== step);
  return mark.doneAt === null && !mark.isSkipped ? others : [...others, { step, ...mark }];
}

function dueDay(meeting: CountedMeeting, name: CountdownStepName): Day {
  if (name === 'registration-deadline' && meeting.registrationDeadline) return meeting.registrationDeadline;
  const offset = dayOffsets[name];
  return addDays(offset < 0 ? firstDate(meeting) : lastDate(meeting), offset);
}

function stateOf(mark: ChecklistMark | undefined, dueOn: Day, today: Day): CountdownState {
  if (mark?.isSkipped) return 'skipped';
  if (mark?.doneAt) return 'done';
  if (dueOn < today) return 'overdue';
  return dueOn <= addDays(today, soonDays) ? 'due' : 'later';
}
