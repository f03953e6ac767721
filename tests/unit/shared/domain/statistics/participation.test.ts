import { describe, expect, it } from 'vitest';
import { participation } from '../../../../../shared/domain/statistics/participation.ts';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import type { ContactId, SeriesId, SiteId } from '../../../../../shared/kernel/ids.ts';
import { chartWorld, meetingOf, nrwWorld, registrationOf, siteOf } from '../../../../builders/chart-world.ts';

const scope = scopeUpTo(day('2020-12-31'));

describe('participation per meeting', () => {
  it('tells nine known from twenty new sites at the first exchange in Bochum', () => {
    const { meetings, differentSites } = participation(nrwWorld(), scopeUpTo(day('2017-12-15')));
    expect(meetings).toMatchObject([{ sites: 29, knownSites: 9, newSites: 20, persons: 39 }]);
    expect(differentSites).toBe(29);
  });

  it('counts a site as new only the first time it comes', () => {
    const world = chartWorld(
      [siteOf('a', '2018-01-01'), siteOf('b', '2018-01-01')],
      [meetingOf('2018-03-01', { a: 1 }), meetingOf('2018-09-01', { a: 1, b: 1 })],
    );
    expect(participation(world, scope).meetings.map((each) => [each.knownSites, each.newSites])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('does not call a site new that joined long ago and comes late', () => {
    const world = chartWorld([siteOf('a', '2016-01-01')], [meetingOf('2018-03-01', { a: 1 })]);
    expect(participation(world, scope).meetings).toMatchObject([{ knownSites: 1, newSites: 0 }]);
  });

  it('counts presence only: no registration of another state', () => {
    const others = ['INVITED', 'REGISTERED', 'WAITLISTED', 'DECLINED', 'CANCELLED', 'NO_SHOW'] as const;
    const registrations = Object.fromEntries(
      others.map((registrationStatus) => [
        registrationStatus,
        registrationOf(registrationStatus, { siteId: 'a' as SiteId, registrationStatus }),
      ]),
    );
    const world = chartWorld([siteOf('a', '2016-01-01')], [meetingOf('2018-03-01', {}, { registrations })]);
    expect(participation(world, scope).meetings).toMatchObject([{ sites: 0, persons: 0 }]);
  });

  it('counts a person once who is registered twice, and people without a site as people', () => {
    const present = { registrationStatus: 'ATTENDED', contactId: 'c' as ContactId } as const;
    const registrations = {
      r1: registrationOf('r1', { ...present, siteId: 'a' as SiteId }),
      r2: registrationOf('r2', { ...present, siteId: 'a' as SiteId }),
      r3: registrationOf('r3', { registrationStatus: 'ATTENDED' }),
    };
    const world = chartWorld([siteOf('a', '2016-01-01')], [meetingOf('2018-03-01', {}, { registrations })]);
    expect(participation(world, scope).meetings).toMatchObject([{ sites: 1, persons: 2 }]);
  });

  it('leaves out cancelled meetings and those outside the chosen time, but remembers who came before', () => {
    const world = chartWorld(
      [siteOf('a', '2017-12-01')],
      [
        meetingOf('2018-01-01', { a: 1 }),
        meetingOf('2018-02-01', { a: 1 }, { isCancelled: true }),
        meetingOf('2018-03-01', { a: 1 }),
        meetingOf('2018-04-01', { a: 1 }),
      ],
    );
    const within = { ...scope, from: day('2018-02-01'), to: day('2018-03-31') };
    expect(participation(world, within).meetings).toMatchObject([{ date: '2018-03-01', knownSites: 1, newSites: 0 }]);
  });

  it('looks at one series when one is chosen', () => {
    const seriesId = 's' as SeriesId;
    const world = chartWorld(
      [siteOf('a', '2018-01-01')],
      [meetingOf('2018-03-01', { a: 1 }), meetingOf('2018-09-01', { a: 1 }, { seriesId })],
    );
    expect(participation(world, { ...scope, seriesId }).meetings).toMatchObject([{ date: '2018-09-01', newSites: 1 }]);
  });
});
