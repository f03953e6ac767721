import { addDays, type Day } from '../../kernel/dates.ts';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { ContactId, FollowUpId, RegistrationId, SteeringGroupId } from '../../kernel/ids.ts';
import type { Registration } from '../../model/registration.ts';
import type { SteeringSeat } from '../../model/steering-group.ts';
import type { CommandContext, Transaction } from '../command.ts';
import { seatProblem } from '../steering/rules.ts';
import { isAhead, isOpenRegistration } from './open-matters.ts';

/** From whom to whom, and from which day. */
interface Move {
  readonly leavingId: ContactId;
  readonly successorId: ContactId;
  readonly from: Day;
  readonly context: CommandContext;
}

/** Gives registrations for meetings to come to the successor; consents are personal and become unknown. */
export function moveRegistrations(
  tx: Transaction,
  chosen: readonly { readonly meetingId: string; readonly registrationId: RegistrationId }[],
  { leavingId, successorId, from, context }: Move,
): AppError | null {
  for (const { meetingId, registrationId } of chosen) {
    const meeting = tx.meetings().get(meetingId);
    if (!meeting) return { code: 'record-missing', table: 'meetings', id: meetingId };
    const table = tx.under(meetingId, 'registrations');
    const present = table.get(registrationId);
    if (!present) return { code: 'record-missing', table: 'registrations', id: registrationId };
    const isMovable =
      present.contactId === leavingId && isOpenRegistration(present.registrationStatus) && isAhead(meeting, from);
    if (!isMovable) return invalidField('registrations', 'not-one-of', registrationId);
    const own = table.all().find((each) => each.contactId === successorId);
    if (!own) {
      table.put({ ...present, contactId: successorId, consentListed: null, consentFutureInvites: null });
      continue;
    }
    // A person is at a meeting once: the successor's own registration stays, and takes the place that was promised.
    if (own.registrationStatus === 'INVITED' && present.registrationStatus !== 'INVITED')
      table.put({ ...own, registrationStatus: present.registrationStatus, statusAt: context.now });
    table.put({ ...present, registrationStatus: withdrawn(present), statusAt: context.now });
  }
  return null;
}

function withdrawn({ registrationStatus }: Registration): Registration['registrationStatus'] {
  return registrationStatus === 'INVITED' ? 'DECLINED' : 'CANCELLED';
}

/** Gives open tasks to the successor. */
export function moveFollowUps(
  tx: Transaction,
  chosen: readonly FollowUpId[],
  { leavingId, successorId }: Move,
): AppError | null {
  const followUps = tx.table('followUps');
  for (const id of chosen) {
    const present = followUps.get(id);
    if (!present) return { code: 'record-missing', table: 'followUps', id };
    if (present.contactId !== leavingId || present.doneAt !== null)
      return invalidField('followUpIds', 'not-one-of', id);
    followUps.put({ ...present, contactId: successorId });
  }
  return null;
}

/** Ends seats in steering bodies the day before, and continues them with the successor. */
export function moveSeats(
  tx: Transaction,
  chosen: readonly { readonly steeringGroupId: SteeringGroupId; readonly seatId: string }[],
  { leavingId, successorId, from, context }: Move,
): AppError | null {
  const groups = tx.table('steeringGroups');
  for (const { steeringGroupId, seatId } of chosen) {
    const group = groups.get(steeringGroupId);
    const seat = group?.members.find((each) => each.id === seatId);
    if (!group || !seat) return { code: 'record-missing', table: 'steeringGroups', id: steeringGroupId };
    if (seat.contactId !== leavingId || (seat.until !== null && seat.until < from))
      return invalidField('seats', 'not-one-of', seatId);
    groups.put({ ...group, members: continuedBy(group.members, seat, { successorId, from, id: context.newId() }) });
  }
  return null;
}

/** Ends seats of a person on a day; one that would only begin later goes. */
export function endSeats(
  tx: Transaction,
  chosen: readonly { readonly steeringGroupId: SteeringGroupId; readonly seatId: string }[],
  { contactId, until }: { readonly contactId: ContactId; readonly until: Day },
): AppError | null {
  const groups = tx.table('steeringGroups');
  for (const { steeringGroupId, seatId } of chosen) {
    const group = groups.get(steeringGroupId);
    const seat = group?.members.find((each) => each.id === seatId);
    if (!group || !seat) return { code: 'record-missing', table: 'steeringGroups', id: steeringGroupId };
    if (seat.contactId !== contactId) return invalidField('seats', 'not-one-of', seatId);
    const ended = seat.from !== null && seat.from > until ? [] : [{ ...seat, until }];
    groups.put({ ...group, members: group.members.flatMap((each) => (each === seat ? ended : [each])) });
  }
  return null;
}

function continuedBy(
  members: readonly SteeringSeat[],
  seat: SteeringSeat,
  { successorId, from, id }: { readonly successorId: ContactId; readonly from: Day; readonly id: string },
): SteeringSeat[] {
  const hasBegun = seat.from === null || seat.from < from;
  const ended = hasBegun ? [{ ...seat, until: addDays(from, -1) }] : [];
  const next: SteeringSeat = {
    ...seat,
    id: hasBegun ? id : seat.id,
    contactId: successorId,
    from: hasBegun ? from : seat.from,
  };
  const kept = members.flatMap((each) => (each === seat ? ended : [each]));
  // Who sits there already in that role does not sit there twice.
  return seatProblem(next, kept) ? kept : [...kept, next];
}
