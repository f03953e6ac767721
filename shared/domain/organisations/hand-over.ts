import { z } from 'zod';
import { addDays, type Day } from '../../kernel/dates.ts';
import { type AppError, endBeforeStart, invalidField } from '../../kernel/errors.ts';
import type { ContactId, FollowUpId, RegistrationId, SteeringGroupId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { contact, type Contact, type ContactRole } from '../../model/contact.ts';
import { daySchema, idSchema, line } from '../../model/scalars.ts';
import { defineCommand, type CommandContext, type Transaction } from '../command.ts';
import { holdsOn } from '../sites/queries.ts';
import { moveFollowUps, moveRegistrations, moveSeats } from './hand-over-moves.ts';

/** Names a seat in a steering body. */
export const seatAddress = z.object({ steeringGroupId: idSchema<SteeringGroupId>(), seatId: line });

const newPerson = contact.pick({
  salutation: true,
  academicTitle: true,
  firstName: true,
  lastName: true,
  phone: true,
  mobile: true,
  email: true,
});

const handOverInput = z.object({
  id: idSchema<ContactId>(),
  roleId: line,
  /** First day of the successor; the role ends the day before. */
  from: daySchema,
  /** Either a person there is already, or a new one. */
  successorId: idSchema<ContactId>().nullable(),
  newPerson: newPerson.nullable(),
  registrations: z.array(z.object({ meetingId: z.string(), registrationId: idSchema<RegistrationId>() })),
  followUpIds: z.array(idSchema<FollowUpId>()),
  seats: z.array(seatAddress),
});

/** Gives a function from one person to another, with what the office has ticked; one step to undo. */
export const handOver = defineCommand({
  name: 'contact.handOver',
  input: handOverInput,
  run: (tx, input, context) => {
    const { id, roleId, from } = input;
    const contacts = tx.table('contacts');
    const leaving = contacts.get(id);
    if (!leaving) return err({ code: 'record-missing', table: 'contacts', id });
    const role = leaving.roles.find((each) => each.id === roleId);
    if (!role) return err({ code: 'record-missing', table: 'contacts', id: roleId });
    const until = lastDayOf(role, from);
    if (role.from !== null && until < role.from) return err(endBeforeStart('from', { from: role.from, until: from }));
    const found = successorOf(tx, input, context);
    if (!found.ok) return found;
    const successor = found.value;
    contacts.put({
      ...leaving,
      roles: leaving.roles.map((each) => (each === role ? { ...role, until, successorId: successor.id } : each)),
    });
    contacts.put({ ...successor, roles: withRole(successor.roles, role, { from, id: context.newId() }) });
    const move = { leavingId: id, successorId: successor.id, from, context };
    const moved =
      moveRegistrations(tx, input.registrations, move) ??
      moveFollowUps(tx, input.followUpIds, move) ??
      moveSeats(tx, input.seats, move);
    return moved ? err(moved) : ok({ id: successor.id });
  },
});

// Who has left before keeps that day: nobody held the function in between.
function lastDayOf({ until }: ContactRole, from: Day): Day {
  const dayBefore = addDays(from, -1);
  return until !== null && until < dayBefore ? until : dayBefore;
}

function successorOf(
  tx: Transaction,
  { id, successorId, newPerson: person }: z.output<typeof handOverInput>,
  context: CommandContext,
): Result<Contact, AppError> {
  if ((successorId === null) === (person === null)) return err(invalidField('successorId', 'required'));
  if (successorId === id) return err(invalidField('successorId', 'not-one-of', id));
  if (person !== null) return ok({ ...person, id: context.newId() as ContactId, roles: [], note: '' });
  const found = successorId === null ? undefined : tx.table('contacts').get(successorId);
  return found ? ok(found) : err({ code: 'record-missing', table: 'contacts', id: successorId ?? '' });
}

function withRole(
  roles: Contact['roles'],
  { siteId, organisationId, jobFunction, department }: ContactRole,
  { from, id }: { readonly from: Day; readonly id: string },
): Contact['roles'] {
  const hasIt = roles.some(
    (each) =>
      each.siteId === siteId &&
      each.organisationId === organisationId &&
      each.jobFunction === jobFunction &&
      holdsOn(each, from),
  );
  if (hasIt) return roles;
  return [...roles, { id, siteId, organisationId, jobFunction, department, successorId: null, from, until: null }];
}
