import { describe, expect, it } from 'vitest';
import {
  lastMeetingOn,
  openDecisionsOn,
  seatsOn,
  steeringGaps,
  steeringGroupOn,
} from '../../../../shared/domain/steering/queries.ts';
import { proposedSeat } from '../../../../shared/domain/steering/seat-proposal.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { ContactId, OrganisationId, SiteId, SteeringGroupId } from '../../../../shared/kernel/ids.ts';
import { blankContact, blankOrganisation, blankRole, blankSteeringGroup } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SteeringGroup, SteeringParty, SteeringSeat } from '../../../../shared/model/steering-group.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const siteId = 'bottrop' as SiteId;
const groupId = 'g' as SteeringGroupId;
const evaId = 'eva' as ContactId;
const cityId = 'stadt' as OrganisationId;

function seat(id: string, party: SteeringParty, fields: Partial<SteeringSeat> = {}): SteeringSeat {
  return { id, party, organisationId: null, contactId: null, role: id, from: null, until: null, ...fields };
}

function group(fields: Partial<SteeringGroup> = {}): SteeringGroup {
  return { ...blankSteeringGroup(siteId), id: groupId, ...fields };
}

function world(fields: Partial<SteeringGroup> = {}): Database {
  const role = { ...blankRole(), id: 'r', organisationId: cityId, until: day('2025-12-31') };
  return {
    ...databaseOf({ bottrop: {} }),
    organisations: { stadt: { ...blankOrganisation('Stadt Bottrop'), id: cityId, partnerType: 'MUNICIPALITY' } },
    contacts: { eva: { ...blankContact('Eva', 'Adler'), id: evaId, roles: [role] } },
    steeringGroups: { g: group(fields) },
  };
}

const membersOf = (database: Database): readonly SteeringSeat[] => database.steeringGroups['g']?.members ?? [];

describe('a steering body on a day', () => {
  it('is the one that exists then, and has the seats that are taken then', () => {
    const members = [seat('a', 'SITE', { until: day('2025-06-30') }), seat('b', 'SITE', { from: day('2025-07-01') })];
    const database = world({ from: day('2020-01-01'), until: day('2025-12-31'), members });
    const idsOn = (on: string): string[] => {
      const found = steeringGroupOn(database, siteId, day(on));
      return found ? seatsOn(found, day(on)).map(({ id }) => id) : [];
    };
    expect([idsOn('2019-12-31'), idsOn('2025-06-30'), idsOn('2025-07-01'), idsOn('2026-01-01')]).toEqual([
      [],
      ['a'],
      ['b'],
      [],
    ]);
  });

  it('lacks municipality, insurer, site and meetings until they are there', () => {
    const empty = group({ from: day('2020-01-01') });
    const today = day('2026-11-23');
    expect(steeringGaps(empty, today)).toEqual(['noMunicipality', 'noInsurer', 'noSite', 'noMeeting']);
    const full = group({
      members: [seat('a', 'HEALTH_OFFICE'), seat('b', 'HEALTH_INSURER'), seat('c', 'SITE')],
      meetings: [{ id: 'm', heldOn: day('2025-11-23'), place: '', topics: '', decisions: [] }],
    });
    expect(steeringGaps(full, today)).toEqual([]);
    expect(steeringGaps(full, day('2026-11-24'))).toEqual(['noMeeting']);
    expect(steeringGaps(full, day('2025-11-22'))).toEqual(['noMeeting']);
    expect(steeringGaps({ ...full, until: day('2026-10-31') }, today)).toEqual([]);
  });

  it('has had no time to miss a meeting in its first year', () => {
    const young = group({ from: day('2026-01-01') });
    expect(steeringGaps(young, day('2026-12-31'))).not.toContain('noMeeting');
    expect(steeringGaps(young, day('2027-01-01'))).toContain('noMeeting');
  });

  it('tells open decisions and the last meeting as they stood', () => {
    const decision = { id: 'd', text: 'Flyer', responsible: '', dueOn: day('2026-05-01'), doneOn: day('2026-06-15') };
    const meetings = [
      { id: 'm', heldOn: day('2026-03-01'), place: '', topics: '', decisions: [decision] },
      { id: 'n', heldOn: day('2026-09-01'), place: '', topics: '', decisions: [] },
    ];
    const texts = (on: string): string[] =>
      openDecisionsOn(group({ meetings }), day(on)).map((each) => each.decision.text);
    expect([texts('2026-02-28'), texts('2026-06-14'), texts('2026-06-15')]).toEqual([[], ['Flyer'], []]);
    expect(lastMeetingOn(group({ meetings }), day('2026-08-31'))?.id).toBe('m');
  });
});

describe('seats', () => {
  it('proposes organisation and party from what a person does on the day', () => {
    const at = { contactId: evaId, siteId };
    expect(proposedSeat(world(), { ...at, day: day('2025-12-31') })).toEqual({
      party: 'MUNICIPALITY',
      organisationId: cityId,
    });
    expect(proposedSeat(world(), { ...at, day: day('2026-01-01') })).toBeNull();
  });

  it('are refused where a person would sit twice in one role at a time', () => {
    const eva = { party: 'MUNICIPALITY', organisationId: cityId, contactId: evaId, role: 'Vorsitz' } as const;
    const put = (from: string | null, until: string | null, role: string = eva.role) => ({
      id: groupId,
      seatId: null,
      seat: { ...eva, role, from: from === null ? null : day(from), until: until === null ? null : day(until) },
    });
    const once = changed(world(), 'steeringGroup.putSeat', put('2020-01-01', '2021-12-31'));
    expect(failure(once, 'steeringGroup.putSeat', put('2021-12-31', null))).toMatchObject({ code: 'invalid-input' });
    expect(failure(once, 'steeringGroup.putSeat', put(null, null, ' vorsitz '))).toMatchObject({
      problems: [{ field: 'from', code: 'overlapping-terms' }],
    });
    const twice = changed(once, 'steeringGroup.putSeat', put('2022-01-01', null));
    expect(membersOf(twice)).toHaveLength(2);
    expect(membersOf(changed(twice, 'steeringGroup.putSeat', put(null, null, 'Protokoll')))).toHaveLength(3);
  });

  it('need somebody to sit there, save those of the site and of the people addressed', () => {
    const put = (party: SteeringParty) => ({ id: groupId, seatId: null, seat: seat('x', party) });
    expect(failure(world(), 'steeringGroup.putSeat', put('MUNICIPALITY'))).toMatchObject({
      problems: [{ field: 'member', code: 'required' }],
    });
    expect(membersOf(changed(world(), 'steeringGroup.putSeat', put('TARGET_GROUP')))).toHaveLength(1);
  });

  it('end on a day, not before they began', () => {
    const database = world({ members: [seat('a', 'SITE', { from: day('2025-01-01') })] });
    const ended = changed(database, 'steeringGroup.endSeat', { id: groupId, seatId: 'a', until: day('2025-03-31') });
    expect(membersOf(ended)[0]?.until).toBe('2025-03-31');
    expect(
      failure(database, 'steeringGroup.endSeat', { id: groupId, seatId: 'a', until: day('2024-12-31') }),
    ).toMatchObject({ problems: [{ field: 'until', code: 'end-before-start' }] });
  });
});

describe('steering bodies', () => {
  it('are one at a time for a site', () => {
    const second = (from: string) => ({ record: { ...blankSteeringGroup(siteId), from: day(from) } });
    const database = world({ until: day('2025-12-31') });
    expect(failure(database, 'steeringGroup.create', second('2025-12-31'))).toMatchObject({
      problems: [{ field: 'from', code: 'overlapping-terms' }],
    });
    const both = changed(database, 'steeringGroup.create', second('2026-01-01'));
    expect(Object.keys(both.steeringGroups)).toHaveLength(2);
  });

  it('keep meetings in order and decisions with their meeting', () => {
    const meeting = (heldOn: string) => ({ heldOn: day(heldOn), place: '', topics: '' });
    let database = world({
      meetings: [{ id: 'm', heldOn: day('2026-06-01'), place: 'Rathaus', topics: '', decisions: [] }],
    });
    database = changed(database, 'steeringGroup.putMeeting', {
      id: groupId,
      meetingId: null,
      meeting: meeting('2026-01-01'),
    });
    const decision = { text: 'Flyer drucken', responsible: 'Stadt', dueOn: day('2026-08-01'), doneOn: null };
    database = changed(database, 'steeringGroup.putDecision', {
      id: groupId,
      meetingId: 'm',
      decisionId: null,
      decision,
    });
    database = changed(database, 'steeringGroup.putMeeting', {
      id: groupId,
      meetingId: 'm',
      meeting: meeting('2025-12-01'),
    });
    const [first, second] = database.steeringGroups['g']?.meetings ?? [];
    expect([first?.heldOn, second?.heldOn, first?.decisions.length]).toEqual(['2025-12-01', '2026-01-01', 1]);
    const decisionId = first?.decisions[0]?.id ?? '';
    const done = { id: groupId, meetingId: 'm', decisionId, doneOn: day('2026-07-01') };
    database = changed(database, 'steeringGroup.setDecisionDone', done);
    expect(database.steeringGroups['g']?.meetings[0]?.decisions[0]?.doneOn).toBe('2026-07-01');
    database = changed(database, 'steeringGroup.removeMeeting', { id: groupId, meetingId: 'm' });
    expect(database.steeringGroups['g']?.meetings.map(({ heldOn }) => heldOn)).toEqual(['2026-01-01']);
  });
});
