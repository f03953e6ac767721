import { describe, expect, it } from 'vitest';
import { takenAlong } from '../../../../shared/domain/sites/merge-command.ts';
import { mergerOn, openAtSite, predecessorsOn } from '../../../../shared/domain/sites/mergers.ts';
import { siteRows } from '../../../../shared/domain/sites/site-rows.ts';
import { entryWaves } from '../../../../shared/domain/statistics/entry-waves.ts';
import { participation } from '../../../../shared/domain/statistics/participation.ts';
import { scopeUpTo } from '../../../../shared/domain/statistics/scope.ts';
import { seatsOn } from '../../../../shared/domain/steering/queries.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import type {
  ContactId,
  FollowUpId,
  MeetingId,
  RegistrationId,
  SiteId,
  SteeringGroupId,
} from '../../../../shared/kernel/ids.ts';
import {
  blankContact,
  blankFollowUp,
  blankMeeting,
  blankRegistration,
  blankRole,
  blankSteeringGroup,
} from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { checkInvariants } from '../../../../shared/model/invariants.ts';
import { changed, databaseOf, failure } from './run.ts';

const [nord, sued] = ['nord', 'sued'] as [SiteId, SiteId];
const eva = 'eva' as ContactId;
const from = day('2024-01-01');
const dayBefore = day('2023-12-31');

function world(): Database {
  const active = {
    joinedOn: day('2018-01-01'),
    statusHistory: [{ from: day('2018-01-01'), status: 'ACTIVE' as const, mergedInto: null, note: '' }],
  };
  const task = blankFollowUp('Rückruf');
  const body = { ...blankSteeringGroup(nord), from: day('2020-01-01') };
  const seat = { id: 's', party: 'SITE' as const, organisationId: null, role: '', until: null };
  const meeting = (id: string, date: string, status: 'ATTENDED' | 'INVITED') => ({
    ...blankMeeting(id, day(date)),
    id: id as MeetingId,
    agenda: {},
    registrations: {
      [`${id}-r`]: {
        ...blankRegistration(),
        id: `${id}-r` as RegistrationId,
        contactId: eva,
        siteId: nord,
        registrationStatus: status,
      },
    },
  });
  return {
    ...databaseOf({ nord: active, sued: active }),
    contacts: { eva: { ...blankContact('Eva', 'Nord'), id: eva, roles: [{ ...blankRole(), id: 'r', siteId: nord }] } },
    followUps: {
      open: { ...task, id: 'open' as FollowUpId, siteId: nord },
      done: { ...task, id: 'done' as FollowUpId, siteId: nord, doneAt: instant('2023-05-01T08:00:00Z') },
    },
    meetings: { past: meeting('past', '2023-06-01', 'ATTENDED'), coming: meeting('coming', '2024-06-01', 'INVITED') },
    steeringGroups: {
      north: {
        ...body,
        id: 'north' as SteeringGroupId,
        members: [{ ...seat, contactId: eva, from: day('2020-01-01') }],
      },
      south: { ...body, id: 'south' as SteeringGroupId, siteId: sued },
    },
  };
}

const merging = { id: nord, into: sued, from, note: '' };
const everything = { ...merging, takeAlong: [...takenAlong.options] };

describe('a merger of two sites', () => {
  it('is told by both from its day on, and by neither the day before', () => {
    const after = changed(world(), 'site.merge', merging);
    const north = required(after.sites[nord], 'the site');
    expect(mergerOn(after, north, from)).toEqual({ site: after.sites[sued], from });
    expect(predecessorsOn(after, sued, from)).toEqual([{ site: north, from }]);
    expect(mergerOn(after, north, dayBefore)).toBeNull();
    expect(predecessorsOn(after, sued, dayBefore)).toEqual([]);
  });

  it('is in the list of its day, while the list of the day before shows both as they were', () => {
    const after = changed(world(), 'site.merge', everything);
    const listed = (asOf: typeof from) => siteRows(after, asOf).map(({ id, status }) => [id, status]);
    expect(listed(dayBefore)).toEqual([
      [nord, 'ACTIVE'],
      [sued, 'ACTIVE'],
    ]);
    expect(listed(from)).toEqual([
      [nord, 'MERGED'],
      [sued, 'ACTIVE'],
    ]);
  });

  it('leaves everything else where it is when nothing is ticked', () => {
    const before = world();
    const { sites, ...rest } = changed(before, 'site.merge', merging);
    const { sites: sitesBefore, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(sites[sued]).toBe(sitesBefore[sued]);
  });

  it('takes along what is open and nothing that is past', () => {
    expect(openAtSite(world(), nord, from)).toEqual({ followUps: 1, roles: 1, registrations: 1, seats: 1 });
    const after = changed(world(), 'site.merge', everything);
    expect(checkInvariants(after)).toEqual([]);
    expect(openAtSite(after, nord, from)).toEqual({ followUps: 0, roles: 0, registrations: 0, seats: 0 });
    expect(openAtSite(after, sued, from)).toEqual({ followUps: 1, roles: 1, registrations: 1, seats: 1 });
    expect(after.followUps['done']?.siteId).toBe(nord);
    expect(after.meetings['past']).toEqual(world().meetings['past']);
    expect(after.contacts[eva]?.roles.map(({ siteId, from: start, until }) => [siteId, start, until])).toEqual([
      [nord, null, dayBefore],
      [sued, from, null],
    ]);
    const [north, south] = ['north', 'south'].map((id) => required(after.steeringGroups[id], id));
    const seats = (group: typeof north, on: typeof from) =>
      group ? seatsOn(group, on).map((seat) => seat.contactId) : [];
    expect([seats(north, dayBefore), seats(north, from)]).toEqual([[eva], []]);
    expect([seats(south, dayBefore), seats(south, from)]).toEqual([[], [eva]]);
  });

  it('refuses seats where the other site has no steering body on the day, and changes nothing', () => {
    const { south: _south, ...steeringGroups } = world().steeringGroups;
    const problem = { field: 'takeAlong', code: 'missing-reference', value: sued };
    expect(failure({ ...world(), steeringGroups }, 'site.merge', everything)).toEqual(
      expect.objectContaining({ problems: [expect.objectContaining({ field: problem.field, code: problem.code })] }),
    );
  });

  it('counts once in charts: two sites up to the day, one from then on, also at the meetings', () => {
    const after = changed(world(), 'site.merge', everything);
    const { years, totals } = entryWaves(after, scopeUpTo(day('2024-12-31')));
    expect(Object.fromEntries(years.map(({ year }, at) => [year, totals[at]]))).toMatchObject({ 2023: 2, 2024: 1 });
    const attended = changed(after, 'registration.setStatus', {
      meetingId: 'coming',
      ids: ['coming-r' as RegistrationId],
      registrationStatus: 'ATTENDED',
    });
    const own = { ...required(attended.meetings['coming'], 'the meeting') };
    const both = {
      ...attended,
      meetings: {
        ...attended.meetings,
        coming: {
          ...own,
          registrations: {
            ...own.registrations,
            other: {
              ...blankRegistration(),
              id: 'other' as RegistrationId,
              siteId: sued,
              guest: null,
              registrationStatus: 'ATTENDED' as const,
            },
          },
        },
      },
    };
    expect(participation(both, scopeUpTo(day('2024-12-31'))).meetings.map(({ sites }) => sites)).toEqual([1, 1]);
  });
});
