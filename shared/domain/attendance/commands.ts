import { z } from 'zod';
import { invalidField } from '../../kernel/errors.ts';
import type { ContactId, OrganisationId, RegistrationId, SiteId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { guest, meetingRole, registration, registrationStatus, type Registration } from '../../model/registration.ts';
import { idSchema } from '../../model/scalars.ts';
import { defineCommand } from '../command.ts';
import { findContact, openRegistrations, personOf } from './registration-transaction.ts';

const some = z.object({ meetingId: z.string(), ids: z.array(idSchema<RegistrationId>()).min(1) });
const person = z.object({
  contactId: idSchema<ContactId>().nullable(),
  guest: guest.nullable(),
  /** Not given: as the contact's roles say. */
  siteId: idSchema<SiteId>().nullable().optional(),
  organisationId: idSchema<OrganisationId>().nullable().optional(),
  meetingRole: meetingRole.optional(),
});

const add = defineCommand({
  name: 'registration.add',
  input: z.object({ meetingId: z.string(), person, registrationStatus }),
  run: (tx, input, context) => {
    const open = openRegistrations(tx, input.meetingId, context);
    if (!open.ok) return open;
    const subject = personOf(tx, input.person, open.value.meeting);
    if (!subject.ok) return subject;
    const present = findContact(open.value.all(), input.person.contactId);
    // A person is at a meeting once; adding again is answered with the registration there is.
    if (present) return ok({ id: present.id, registrationStatus: present.registrationStatus, existed: true });
    const made = open.value.make(subject.value, open.value.withinCapacity(null, input.registrationStatus));
    return ok({ id: made.id, registrationStatus: made.registrationStatus, existed: false });
  },
});

const addMany = defineCommand({
  name: 'registration.addMany',
  input: z.object({ meetingId: z.string(), contactIds: z.array(idSchema<ContactId>()).min(1), registrationStatus }),
  run: (tx, input, context) => {
    const open = openRegistrations(tx, input.meetingId, context);
    if (!open.ok) return open;
    const known = new Set(open.value.all().map((each) => each.contactId));
    let added = 0;
    for (const contactId of new Set(input.contactIds)) {
      if (known.has(contactId)) continue;
      const subject = personOf(tx, { contactId, guest: null }, open.value.meeting);
      if (!subject.ok) return subject;
      open.value.make(subject.value, open.value.withinCapacity(null, input.registrationStatus));
      added += 1;
    }
    return ok({ added, alreadyThere: new Set(input.contactIds).size - added });
  },
});

const setStatus = defineCommand({
  name: 'registration.setStatus',
  input: some.extend({ registrationStatus }),
  run: (tx, input, context) => {
    const open = openRegistrations(tx, input.meetingId, context);
    if (!open.ok) return open;
    const found = open.value.find(input.ids);
    if (!found.ok) return found;
    const outcome = open.value.setStatus(found.value, input.registrationStatus);
    if (outcome.changed === 0 && outcome.refused > 0)
      return err(invalidField('registrationStatus', 'not-one-of', input.registrationStatus));
    return ok(outcome);
  },
});

const setConsents = defineCommand({
  name: 'registration.setConsents',
  input: some.extend({
    consentListed: registration.shape.consentListed.optional(),
    consentFutureInvites: registration.shape.consentFutureInvites.optional(),
  }),
  run: (tx, { meetingId, ids, consentListed, consentFutureInvites }, context) => {
    const open = openRegistrations(tx, meetingId, context);
    if (!open.ok) return open;
    const found = open.value.find(ids);
    if (!found.ok) return found;
    for (const each of found.value)
      open.value.put({
        ...each,
        ...(consentListed === undefined ? {} : { consentListed }),
        ...(consentFutureInvites === undefined ? {} : { consentFutureInvites }),
      });
    return ok({ changed: found.value.length });
  },
});

const { siteId, organisationId, note } = registration.shape;
const details = z.object({ siteId, organisationId, meetingRole, note, guest: guest.nullable() }).partial();

const update = defineCommand({
  name: 'registration.update',
  input: z.object({ meetingId: z.string(), id: idSchema<RegistrationId>(), changes: details }),
  joinKey: ({ id, changes }) => `${id}/${Object.keys(changes).sort().join(',')}`,
  run: (tx, { meetingId, id, changes }, context) => {
    const open = openRegistrations(tx, meetingId, context);
    if (!open.ok) return open;
    const found = open.value.find([id]);
    if (!found.ok) return found;
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    for (const each of found.value) open.value.put({ ...each, ...(given as Partial<Registration>) }); // the schema above
    return ok({ id: id });
  },
});

const remove = defineCommand({
  name: 'registration.remove',
  input: some,
  run: (tx, { meetingId, ids }, context) => {
    const open = openRegistrations(tx, meetingId, context);
    if (!open.ok) return open;
    const found = open.value.find(ids);
    if (!found.ok) return found;
    for (const each of found.value) tx.under(meetingId, 'registrations').remove(each.id);
    return ok({ removed: found.value.length });
  },
});

const markPresent = defineCommand({
  name: 'registration.markPresent',
  input: z.object({ meetingId: z.string(), id: idSchema<RegistrationId>() }),
  run: (tx, { meetingId, id }, context) => {
    const open = openRegistrations(tx, meetingId, context);
    if (!open.ok) return open;
    const found = open.value.find([id]);
    if (!found.ok) return found;
    return ok(open.value.setStatus(found.value, 'ATTENDED'));
  },
});

const addWalkIn = defineCommand({
  name: 'registration.addWalkIn',
  input: z.object({ meetingId: z.string(), person }),
  run: (tx, input, context) => {
    const open = openRegistrations(tx, input.meetingId, context);
    if (!open.ok) return open;
    const subject = personOf(tx, input.person, open.value.meeting);
    if (!subject.ok) return subject;
    const present = findContact(open.value.all(), input.person.contactId);
    if (!present) return ok({ id: open.value.make(subject.value, 'ATTENDED').id });
    open.value.setStatus([present], 'ATTENDED');
    return ok({ id: present.id });
  },
});

const markRestNoShow = defineCommand({
  name: 'registration.markRestNoShow',
  input: z.object({ meetingId: z.string() }),
  run: (tx, { meetingId }, context) => {
    const open = openRegistrations(tx, meetingId, context);
    if (!open.ok) return open;
    const rest = open.value.all().filter((each) => each.registrationStatus === 'REGISTERED');
    return ok({ marked: open.value.setStatus(rest, 'NO_SHOW').changed });
  },
});

/** The changes a user can make to registrations and to the marks of presence. */
export const attendanceCommands = {
  [add.name]: add,
  [addMany.name]: addMany,
  [setStatus.name]: setStatus,
  [setConsents.name]: setConsents,
  [update.name]: update,
  [remove.name]: remove,
  [markPresent.name]: markPresent,
  [addWalkIn.name]: addWalkIn,
  [markRestNoShow.name]: markRestNoShow,
};
