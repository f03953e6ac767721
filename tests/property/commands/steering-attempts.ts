import fc from 'fast-check';
import type { CommandName } from '../../../shared/commands/registry.ts';
import { takenAlong } from '../../../shared/domain/sites/merge-command.ts';
import { day } from '../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../shared/kernel/ids.ts';
import {
  blankFollowUp,
  blankIndicator,
  blankMilestone,
  blankNeed,
  blankRole,
  blankSteeringGroup,
} from '../../../shared/model/blank.ts';
import { needState } from '../../../shared/model/site-quality.ts';
import { goodPracticeCriterion, processPhase } from '../../../shared/model/site.ts';
import { steeringParty } from '../../../shared/model/steering-group.ts';

const dayText = fc.constantFrom('2026-01-01', '2026-06-30', '2025-12-31', '2026-02-31', null);
const text = fc.constantFrom('', 'Vorsitz', 'ä'.repeat(301));

/** What a session does to steering bodies, needs, figures and successions; `id` draws ids that may be there or not. */
export function steeringAttempts(id: fc.Arbitrary<string>): fc.Arbitrary<readonly [CommandName, unknown]> {
  const seat = fc.record({
    party: fc.constantFrom(...steeringParty.options),
    organisationId: fc.option(id),
    contactId: fc.option(id),
    role: text,
    from: dayText,
    until: dayText,
  });
  const meeting = fc.record({ heldOn: dayText, place: text, topics: text });
  const decision = fc.record({ text, responsible: text, dueOn: dayText, doneOn: dayText });
  const known = fc.option(id);
  const command = <Name extends CommandName>(name: Name, input: fc.Arbitrary<unknown>) =>
    input.map((value) => [name, value] as const);
  return fc.oneof(
    command(
      'steeringGroup.create',
      fc
        .tuple(id, dayText, dayText)
        .map(([siteId, from, until]) => ({ record: { ...blankSteeringGroup(siteId as SiteId), from, until } })),
    ),
    command('steeringGroup.putSeat', fc.record({ id, seatId: known, seat })),
    command('steeringGroup.endSeat', fc.record({ id, seatId: id, until: dayText })),
    command('steeringGroup.removeSeat', fc.record({ id, seatId: id })),
    command('steeringGroup.putMeeting', fc.record({ id, meetingId: known, meeting })),
    command('steeringGroup.putDecision', fc.record({ id, meetingId: id, decisionId: known, decision })),
    command('steeringGroup.setDecisionDone', fc.record({ id, meetingId: id, decisionId: id, doneOn: dayText })),
    command('steeringGroup.end', fc.record({ id, until: dayText })),
    ...(['steeringGroup', 'need', 'milestone', 'indicator'] as const).map((table) =>
      command(`${table}.remove`, fc.record({ id })),
    ),
    command(
      'need.create',
      id.map((siteId) => ({ record: blankNeed(siteId as SiteId, 'Kurs am Abend') })),
    ),
    command('need.setState', fc.record({ id, needState: fc.constantFrom(...needState.options), on: dayText })),
    command(
      'milestone.create',
      id.map((siteId) => ({ record: blankMilestone(siteId as SiteId, 'Auftakt') })),
    ),
    command('milestone.setDone', fc.record({ id, doneOn: dayText })),
    command(
      'indicator.create',
      fc
        .tuple(fc.option(id), fc.constantFrom(0, -1.5, 1e12))
        .map(([siteId, value]) => ({ record: { ...blankIndicator(siteId as SiteId | null, 'Erreichte'), value } })),
    ),
    command(
      'site.setProcessPhase',
      fc.record({ id, from: dayText, processPhase: fc.constantFrom(...processPhase.options) }),
    ),
    command(
      'site.setCriterion',
      fc.record({
        id,
        entry: fc.record({
          from: dayText,
          criterion: fc.constantFrom(...goodPracticeCriterion.options),
          stage: fc.integer({ min: -1, max: 10 }),
          note: text,
        }),
      }),
    ),
    command(
      'site.merge',
      fc.record({ id, into: id, from: dayText, note: text, takeAlong: fc.subarray([...takenAlong.options]) }),
    ),
    command(
      'followUp.create',
      id.map((contactId) => ({ record: { ...blankFollowUp('Rückruf'), contactId } })),
    ),
    command('registration.add', registered(id)),
    command('contact.update', withRole(id)),
    command('contact.handOver', succession(id)),
  );
}

function registered(id: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.tuple(id, id).map(([meetingId, contactId]) => ({
    meetingId,
    person: { contactId, guest: null },
    registrationStatus: 'INVITED',
  }));
}

// All roles are called r, so that a succession finds one.
function withRole(id: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc
    .tuple(id, id, dayText)
    .map(([of, siteId, from]) => ({ id: of, changes: { roles: [{ ...blankRole(), id: 'r', siteId, from }] } }));
}

function succession(id: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const person = { salutation: null, academicTitle: '', firstName: 'Eva', lastName: 'Neu', phone: '', mobile: '' };
  return fc.record({
    id,
    roleId: fc.constant('r'),
    from: fc.constant(day('2026-06-01')),
    successorId: fc.option(id),
    newPerson: fc.option(fc.constant({ ...person, email: '' })),
    registrations: fc.array(fc.record({ meetingId: id, registrationId: id }), { maxLength: 1 }),
    followUpIds: fc.array(id, { maxLength: 1 }),
    seats: fc.array(fc.record({ steeringGroupId: id, seatId: id }), { maxLength: 1 }),
  });
}
