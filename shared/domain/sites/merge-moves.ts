import { addDays, type Day } from '../../kernel/dates.ts';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { SteeringGroup } from '../../model/steering-group.ts';
import type { CommandContext, Transaction } from '../command.ts';
import { isAhead, isOpenRegistration } from '../organisations/open-matters.ts';
import { seatProblem } from '../steering/rules.ts';
import { isOpenFrom } from './mergers.ts';
import { holdsOn } from './queries.ts';

/** Which site becomes part of which, and from which day. */
interface Merging {
  readonly id: SiteId;
  readonly into: SiteId;
  readonly from: Day;
  readonly context: CommandContext;
}

/** Gives the open tasks of a site to the one it becomes part of. */
export function takeFollowUps(tx: Transaction, { id, into }: Merging): void {
  const followUps = tx.table('followUps');
  for (const each of followUps.all()) {
    if (each.siteId === id && each.doneAt === null) followUps.put({ ...each, siteId: into });
  }
}

/** Continues the functions of people at the other site from the day on, with their registrations for meetings to come. */
export function takeRoles(tx: Transaction, merging: Merging): void {
  const { id, into, from } = merging;
  const contacts = tx.table('contacts');
  for (const contact of contacts.all()) {
    if (contact.roles.some((role) => role.siteId === id && isOpenFrom(role, from)))
      contacts.put({ ...contact, roles: continuedRoles(contact.roles, merging) });
  }
  for (const meeting of tx.meetings().all()) {
    if (!isAhead(meeting, from)) continue;
    const table = tx.under(meeting.id, 'registrations');
    for (const each of table.all()) {
      if (each.siteId === id && isOpenRegistration(each.registrationStatus)) table.put({ ...each, siteId: into });
    }
  }
}

/** Continues the seats of a steering body in that of the other site, and ends the body the day before. */
export function takeSeats(tx: Transaction, { id, into, from, context }: Merging): AppError | null {
  const groups = tx.table('steeringGroups');
  const bodyOf = (siteId: SiteId): SteeringGroup | undefined =>
    groups.all().find((group) => group.siteId === siteId && holdsOn(group, from));
  const source = bodyOf(id);
  if (!source) return null;
  const target = bodyOf(into);
  if (!target) return invalidField('takeAlong', 'missing-reference', into);
  const members = [...target.members];
  for (const seat of source.members.filter((each) => isOpenFrom(each, from))) {
    const next = { ...seat, id: context.newId(), from: hasBegun(seat, from) ? from : seat.from };
    // Who sits there already in that role does not sit there twice.
    if (seatProblem(next, members) === null) members.push(next);
  }
  groups.put({ ...target, members });
  const until = addDays(from, -1);
  if (hasBegun(source, from))
    groups.put({
      ...source,
      until,
      members: source.members.flatMap((seat) => {
        if (!isOpenFrom(seat, from)) return [seat];
        return hasBegun(seat, from) ? [{ ...seat, until }] : [];
      }),
    });
  return null;
}

function continuedRoles(roles: Contact['roles'], { id, into, from, context }: Merging): ContactRole[] {
  return roles.flatMap((role) => {
    if (role.siteId !== id || !isOpenFrom(role, from)) return [role];
    if (!hasBegun(role, from)) return [{ ...role, siteId: into }];
    const ended: ContactRole = { ...role, until: addDays(from, -1), successorId: null };
    const hasIt = roles.some(
      (each) => each.siteId === into && each.jobFunction === role.jobFunction && holdsOn(each, from),
    );
    return hasIt ? [ended] : [ended, { ...role, id: context.newId(), siteId: into, from }];
  });
}

function hasBegun({ from: start }: { readonly from: Day | null }, from: Day): boolean {
  return start === null || start < from;
}
