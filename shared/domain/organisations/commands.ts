import { z } from 'zod';
import { type AppError, endBeforeStart, invalidField } from '../../kernel/errors.ts';
import type { ContactId, OrganisationId, SiteId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import { daySchema, idSchema, line, period } from '../../model/scalars.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { recordCommands } from '../record-commands.ts';
import { handOver, seatAddress } from './hand-over.ts';
import { endSeats } from './hand-over-moves.ts';

const roleFields = {
  siteId: idSchema<SiteId>().nullable(),
  organisationId: idSchema<OrganisationId>().nullable(),
  jobFunction: line,
  department: line,
  ...period,
};

const addRole = defineCommand({
  name: 'contact.addRole',
  input: z.object({ id: idSchema<ContactId>(), role: z.object(roleFields) }),
  run: (tx, { id, role }, context) =>
    changeRoles(tx, id, (roles) => {
      const added = { ...role, successorId: null, id: context.newId() };
      const problem = roleProblem(added);
      return problem ? err(problem) : ok([...roles, added]);
    }),
});

const updateRole = defineCommand({
  name: 'contact.updateRole',
  input: z.object({ id: idSchema<ContactId>(), roleId: line, role: z.object(roleFields) }),
  run: (tx, { id, roleId, role }) => changeRole(tx, { id, roleId }, (present) => ({ ...present, ...role })),
});

const endRole = defineCommand({
  name: 'contact.endRole',
  input: z.object({
    id: idSchema<ContactId>(),
    roleId: line,
    until: daySchema,
    /** Seats in steering bodies that end on the same day. */
    seats: z.array(seatAddress).optional(),
  }),
  run: (tx, { id, roleId, until, seats = [] }) => {
    const ended = changeRole(tx, { id, roleId }, (role) => ({ ...role, until }));
    if (!ended.ok) return ended;
    const problem = endSeats(tx, seats, { contactId: id, until });
    return problem ? err(problem) : ended;
  },
});

const removeRole = defineCommand({
  name: 'contact.removeRole',
  input: z.object({ id: idSchema<ContactId>(), roleId: line }),
  run: (tx, { id, roleId }) => changeRole(tx, { id, roleId }, () => null),
});

/** The changes a user can make to organisations and to people. */
export const organisationCommands = {
  ...recordCommands('organisations', 'organisation'),
  ...recordCommands('contacts', 'contact'),
  [addRole.name]: addRole,
  [updateRole.name]: updateRole,
  [endRole.name]: endRole,
  [removeRole.name]: removeRole,
  [handOver.name]: handOver,
};

type Roles = readonly ContactRole[];

function changeRoles(
  tx: Transaction,
  id: ContactId,
  change: (roles: Roles) => Result<ContactRole[], AppError>,
): Result<{ id: string }, AppError> {
  const contacts = tx.table('contacts');
  const contact: Contact | undefined = contacts.get(id);
  if (!contact) return err({ code: 'record-missing', table: 'contacts', id });
  const roles = change(contact.roles);
  if (!roles.ok) return roles;
  contacts.put({ ...contact, roles: roles.value });
  return ok({ id });
}

function changeRole(
  tx: Transaction,
  { id, roleId }: { id: ContactId; roleId: string },
  change: (role: ContactRole) => ContactRole | null,
): Result<{ id: string }, AppError> {
  return changeRoles(tx, id, (roles) => {
    const role = roles.find((each) => each.id === roleId);
    if (!role) return err({ code: 'record-missing', table: 'contacts', id: roleId });
    const changed = change(role);
    if (changed === null) return ok(roles.filter((each) => each !== role));
    const problem = roleProblem(changed);
    return problem ? err(problem) : ok(roles.map((each) => (each === role ? changed : each)));
  });
}

function roleProblem(role: ContactRole): AppError | null {
  if ((role.siteId === null) === (role.organisationId === null)) return invalidField('place', 'required');
  const { from, until } = role;
  return from !== null && until !== null && until < from ? endBeforeStart('until', { from, until }) : null;
}
