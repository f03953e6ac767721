import { describe, expect, it } from 'vitest';
import {
  countFrequentSites,
  participationMatrix,
} from '../../../../../shared/domain/statistics/participation-matrix.ts';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import { chartWorld, meetingOf, siteOf } from '../../../../builders/chart-world.ts';

const scope = scopeUpTo(day('2020-12-31'));

describe('matrix of sites and meetings', () => {
  it('tells who came, who could have come, and who was not in the programme', () => {
    const ended = [{ from: day('2018-06-01'), status: 'ENDED' as const, mergedInto: null, note: '' }];
    const world = chartWorld(
      [siteOf('b', '2018-06-01'), siteOf('a', '2017-01-01', { statusHistory: ended }), siteOf('c', '2017-01-01')],
      [meetingOf('2018-03-01', { a: 2, c: 0 }), meetingOf('2018-09-01', { b: 1 })],
    );
    const { sites } = participationMatrix(world, scope);
    expect(sites.map(({ siteId, persons }) => [siteId, persons])).toEqual([
      ['a', [2, null]],
      ['b', [null, 1]],
      ['c', [0, 0]],
    ]);
  });

  it('shows a person even where the dates say that the site was not in the programme', () => {
    const world = chartWorld([siteOf('a', '2019-01-01')], [meetingOf('2018-03-01', { a: 1 })]);
    expect(participationMatrix(world, scope).sites).toMatchObject([{ persons: [1] }]);
  });

  it('sorts the German way and leaves out sites that never belonged', () => {
    const names = ['Zwickau', 'Öhringen', 'Offenburg'];
    const sites = names.map((shortName, index) => siteOf(String(index), '2017-01-01', { shortName }));
    const world = chartWorld([...sites, siteOf('later', '2020-01-01')], [meetingOf('2018-03-01', {})]);
    expect(participationMatrix(world, scope).sites.map(({ shortName }) => shortName)).toEqual([
      'Offenburg',
      'Öhringen',
      'Zwickau',
    ]);
  });

  it('counts as frequent who came to half of the meetings that were open to the site', () => {
    const world = chartWorld(
      [siteOf('early', '2017-01-01'), siteOf('late', '2018-06-01')],
      [
        meetingOf('2018-01-01', { early: 0, other: 1 }),
        meetingOf('2018-03-01', { early: 0, other: 1 }),
        meetingOf('2018-09-01', { late: 1, early: 1 }),
      ],
    );
    expect(countFrequentSites(participationMatrix(world, scope))).toBe(1);
  });
});
