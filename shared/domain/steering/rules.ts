import { type AppError, endBeforeStart, invalidField } from '../../kernel/errors.ts';
import type { SteeringGroup, SteeringSeat } from '../../model/steering-group.ts';

type Period = Pick<SteeringSeat, 'from' | 'until'>;

/** Says what is wrong with a seat beside the others of its body; null when nothing is. */
export function seatProblem(seat: SteeringSeat, others: readonly SteeringSeat[]): AppError | null {
  const disorder = orderProblem(seat);
  if (disorder) return disorder;
  if (!isNamed(seat)) return invalidField('member', 'required');
  const twin = others.find((each) => keyOf(each) === keyOf(seat) && overlap(each, seat));
  return twin ? invalidField('from', 'overlapping-terms', seat.from ?? '') : null;
}

/** Says what is wrong with a steering body beside the others of its site; null when nothing is. */
export function groupProblem(group: SteeringGroup, others: readonly SteeringGroup[]): AppError | null {
  const disorder = orderProblem(group);
  if (disorder) return disorder;
  const twin = others.find((each) => each.id !== group.id && each.siteId === group.siteId && overlap(each, group));
  if (twin) return invalidField('from', 'overlapping-terms', group.from ?? '');
  for (const seat of group.members) {
    const others = group.members.filter((each) => each !== seat);
    const problem = seatProblem(seat, others);
    if (problem) return problem;
  }
  return null;
}

/** Says whether two periods share a day. */
export function overlap(left: Period, right: Period): boolean {
  const startsInTime = (one: Period, other: Period): boolean =>
    one.from === null || other.until === null || one.from <= other.until;
  return startsInTime(left, right) && startsInTime(right, left);
}

// The site's own seat and that of the people addressed need no name: the latter must not even have one.
function isNamed({ party, organisationId, contactId }: SteeringSeat): boolean {
  return organisationId !== null || contactId !== null || party === 'SITE' || party === 'TARGET_GROUP';
}

// Nobody sits twice in one role; for whom a person sits makes no second person of them.
function keyOf({ contactId, organisationId, party, role }: SteeringSeat): string {
  return `${contactId ?? organisationId ?? party}/${role.trim().toLocaleLowerCase('de-DE')}`;
}

function orderProblem({ from, until }: Period): AppError | null {
  return from !== null && until !== null && until < from ? endBeforeStart('until', { from, until }) : null;
}
