import { describe, expect, it } from 'vitest';
import { entryWaves } from '../../../../../shared/domain/statistics/entry-waves.ts';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import { chartWorld, nrwWorld, siteOf } from '../../../../builders/chart-world.ts';

describe('sites by entry wave and year', () => {
  it('rebuilds Nordrhein-Westfalen: 9 sites in 2016, 29 at the end of 2017', () => {
    const { years, waves, totals } = entryWaves(nrwWorld(), scopeUpTo(day('2017-12-31')));
    expect(years.map(({ countedOn }) => countedOn)).toEqual(['2016-12-31', '2017-12-31']);
    expect(waves).toEqual([
      { key: { kind: 'label', label: 'Welle 2016' }, sites: [9, 9] },
      { key: { kind: 'label', label: 'Welle Ende 2017' }, sites: [0, 20] },
    ]);
    expect(totals).toEqual([9, 29]);
  });

  it('names a wave without a label after the year of entry', () => {
    const world = chartWorld([siteOf('a', '2016-03-01'), siteOf('b', '2017-03-01')], []);
    expect(entryWaves(world, scopeUpTo(day('2017-12-31'))).waves.map(({ key }) => key)).toEqual([
      { kind: 'year', year: 2016 },
      { kind: 'year', year: 2017 },
    ]);
  });

  it('keeps a pausing site, drops one that has ended, merged or never became more than interested', () => {
    const since = (status: 'PAUSED' | 'ENDED' | 'MERGED' | 'PROSPECT') => ({
      statusHistory: [{ from: day('2017-07-01'), status, mergedInto: null, note: '' }],
    });
    const world = chartWorld(
      [
        siteOf('paused', '2016-01-01', since('PAUSED')),
        siteOf('ended', '2016-01-01', since('ENDED')),
        siteOf('merged', '2016-01-01', since('MERGED')),
        siteOf('prospect', null, since('PROSPECT')),
      ],
      [],
    );
    expect(entryWaves(world, scopeUpTo(day('2017-12-31'))).totals).toEqual([3, 1]);
  });

  it('counts the running year on the reference day', () => {
    const { years, totals } = entryWaves(nrwWorld(), scopeUpTo(day('2017-10-31')));
    expect(years.at(-1)).toEqual({ year: 2017, countedOn: '2017-10-31' });
    expect(totals).toEqual([9, 9]);
  });
});
