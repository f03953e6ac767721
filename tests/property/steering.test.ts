import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '../../shared/commands/patches.ts';
import { commands } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import { openMattersOf } from '../../shared/domain/organisations/open-matters.ts';
import { seatsOn } from '../../shared/domain/steering/queries.ts';
import { addDays, day } from '../../shared/kernel/dates.ts';
import type {
  ContactId,
  FollowUpId,
  MeetingId,
  RegistrationId,
  SiteId,
  SteeringGroupId,
} from '../../shared/kernel/ids.ts';
import {
  blankContact,
  blankFollowUp,
  blankMeeting,
  blankRegistration,
  blankRole,
  blankSteeringGroup,
} from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { registrationStatus } from '../../shared/model/registration.ts';
import { steeringParty, type SteeringSeat } from '../../shared/model/steering-group.ts';
import { databaseOf, testContext } from '../unit/shared/sites/run.ts';

const first = day('2024-01-01');
const span = 60;
const siteId = 'bottrop' as SiteId;
const groupId = 'g' as SteeringGroupId;
const people = ['eva', 'jan', 'kim'] as ContactId[];

const offset = fc.option(fc.integer({ min: 0, max: span }));
const stretch = fc.tuple(offset, offset).map(([from, until]) => ({
  from: from === null ? null : addDays(first, from),
  until: until === null ? null : addDays(first, until),
}));
const seat: fc.Arbitrary<Omit<SteeringSeat, 'id'>> = fc
  .record({
    party: fc.constantFrom(...steeringParty.options),
    contactId: fc.option(fc.constantFrom(...people)),
    role: fc.constantFrom('', 'Vorsitz', ' vorsitz'),
    period: stretch,
  })
  .map(({ period, ...rest }) => ({ ...rest, ...period, organisationId: null }));

function world(): Database {
  return {
    ...databaseOf({ bottrop: {} }),
    contacts: Object.fromEntries(
      people.map((id) => [
        id,
        {
          ...blankContact('', id),
          id,
          roles: id === 'eva' ? [{ ...blankRole(), id: 'r', siteId, jobFunction: 'Koordination' }] : [],
        },
      ]),
    ),
    steeringGroups: { g: { ...blankSteeringGroup(siteId), id: groupId } },
  };
}

const context = testContext();

/** Runs a command; a refusal leaves the data as they were. */
function tried(database: Database, name: keyof typeof commands, input: unknown): Database {
  const outcome = runCommand(database, commands[name] as never, input, context);
  return outcome.ok ? outcome.value.database : database;
}

const identity = ({ contactId, party, role }: SteeringSeat): string =>
  `${contactId ?? party}/${role.trim().toLowerCase()}`;

it('whatever seats are put and ended, nobody sits twice in one role on any day', () => {
  const step = fc.oneof(
    seat.map((each) => ['steeringGroup.putSeat', { id: groupId, seatId: null, seat: each }] as const),
    fc.tuple(fc.nat(5), seat).map(([index, each]) => ['steeringGroup.putSeat', index, each] as const),
    fc.tuple(fc.nat(5), fc.integer({ min: 0, max: span })).map(([index, until]) => ['end', index, until] as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      let database = world();
      for (const each of steps) {
        const members = database.steeringGroups['g']?.members ?? [];
        if (each.length === 2) database = tried(database, each[0], each[1]);
        else {
          const seatId = members[each[1]]?.id ?? 'none';
          database =
            each[0] === 'end'
              ? tried(database, 'steeringGroup.endSeat', { id: groupId, seatId, until: addDays(first, each[2]) })
              : tried(database, 'steeringGroup.putSeat', { id: groupId, seatId, seat: each[2] });
        }
      }
      expect(checkInvariants(database)).toEqual([]);
      const group = database.steeringGroups['g'];
      for (let at = -1; at <= span + 1; at += 1) {
        const taken = group ? seatsOn(group, addDays(first, at)).map(identity) : [];
        expect(new Set(taken).size).toBe(taken.length);
      }
    }),
    { numRuns: 150 },
  );
});

it('a succession keeps every invariant, loses nothing and is taken back whole', () => {
  const scene = fc.record({
    seats: fc.array(seat, { maxLength: 6 }),
    registrations: fc.array(
      fc.record({
        meeting: fc.nat(3),
        contactId: fc.constantFrom(...people),
        status: fc.constantFrom(...registrationStatus.options),
      }),
      { maxLength: 8 },
    ),
    tasks: fc.array(fc.constantFrom(...people), { maxLength: 4 }),
    from: fc.integer({ min: 0, max: span }),
    ticked: fc.infiniteStream(fc.boolean()),
    successorId: fc.constantFrom<ContactId>('jan' as ContactId, 'kim' as ContactId),
  });
  fc.assert(
    fc.property(scene, ({ seats, registrations, tasks, from: offsetFrom, ticked, successorId }) => {
      const from = addDays(first, offsetFrom);
      let before: Database = {
        ...world(),
        followUps: Object.fromEntries(
          tasks.map((contactId, index) => [
            `f${String(index)}`,
            { ...blankFollowUp('Aufgabe'), id: `f${String(index)}` as FollowUpId, contactId },
          ]),
        ),
        meetings: Object.fromEntries(
          [0, 1, 2, 3].map((number) => [
            `m${String(number)}`,
            {
              ...blankMeeting('Treffen', addDays(first, number * 20)),
              id: `m${String(number)}` as MeetingId,
              agenda: {},
              registrations: Object.fromEntries(
                people.flatMap((contactId) => {
                  const found = registrations.find((each) => each.meeting === number && each.contactId === contactId);
                  const id = `${contactId}${String(number)}` as RegistrationId;
                  return found
                    ? [[id, { ...blankRegistration(), id, contactId, registrationStatus: found.status }]]
                    : [];
                }),
              ),
            },
          ]),
        ),
      };
      for (const each of seats)
        before = tried(before, 'steeringGroup.putSeat', { id: groupId, seatId: null, seat: each });
      const [role] = before.contacts['eva']?.roles ?? [];
      if (!role) throw new Error('Eva has a function');
      const tick = (): boolean => ticked.next().value === true;
      const open = openMattersOf(before, { contactId: 'eva' as ContactId, role, from });
      const outcome = runCommand(
        before,
        commands['contact.handOver'] as never,
        {
          id: 'eva',
          roleId: 'r',
          from,
          successorId,
          newPerson: null,
          registrations: open.registrations
            .filter(tick)
            .map(({ meeting, registration }) => ({ meetingId: meeting.id, registrationId: registration.id })),
          followUpIds: open.followUps.filter(tick).map(({ followUp }) => followUp.id),
          seats: open.seats
            .filter(tick)
            .map(({ group, seat: each }) => ({ steeringGroupId: group.id, seatId: each.id })),
        },
        context,
      );
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      const after = outcome.value.database;
      expect(applyChanges(after, outcome.value.inversePatches)).toEqual(before);
      expect(checkInvariants(after)).toEqual([]);
      expect(Object.keys(after.followUps)).toEqual(Object.keys(before.followUps));
      for (const [id, meeting] of Object.entries(after.meetings)) {
        expect(Object.keys(meeting.registrations)).toEqual(Object.keys(before.meetings[id]?.registrations ?? {}));
        const known = Object.values(meeting.registrations).map(({ contactId }) => contactId);
        expect(new Set(known).size).toBe(known.length);
        if ((meeting.days[0]?.date ?? '') < from) expect(meeting).toEqual(before.meetings[id]);
      }
      const [left, right] = [before, after].map((each) => each.steeringGroups['g']);
      for (let at = -1; left && right && at <= span + 1; at += 1) {
        const on = addDays(first, at);
        const roles = (all: readonly SteeringSeat[]): Set<string> =>
          new Set(all.map(({ party, contactId, role: name }) => `${party}/${String(contactId !== null)}/${name}`));
        const taken = seatsOn(right, on).map(identity);
        expect(new Set(taken).size).toBe(taken.length);
        expect(seatsOn(right, on).length).toBeLessThanOrEqual(seatsOn(left, on).length);
        if (on < from) expect(seatsOn(right, on).map(identity).sort()).toEqual(seatsOn(left, on).map(identity).sort());
        else for (const each of roles(seatsOn(right, on))) expect(roles(seatsOn(left, on))).toContain(each);
      }
    }),
    { numRuns: 150 },
  );
});
