import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../shared/domain/sites/queries.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankSite } from '../../../../shared/model/blank.ts';
import type { Site, SiteStatus } from '../../../../shared/model/site.ts';
import { changed, databaseOf } from './run.ts';

const a = 'a' as SiteId;
const today = day('2026-11-23');
const entry = (from: Day | null, status: SiteStatus = 'ACTIVE') => ({ from, status, mergedInto: null, note: '' });

function joined(site: Partial<Site>, joinedOn: string | null): (readonly [Day | null, SiteStatus])[] {
  const changes = { joinedOn: joinedOn === null ? null : day(joinedOn) };
  const database = changed(databaseOf({ a: site }), 'site.update', { id: a, changes });
  return (database.sites['a']?.statusHistory ?? []).map(({ from, status }) => [from, status]);
}

describe('the first status of a site', () => {
  it('begins with the site where the beginning is entered after it', () => {
    expect(joined({ statusHistory: [entry(today)] }, '2018-03-01')).toEqual([['2018-03-01', 'ACTIVE']]);
    const history = [entry(day('2020-01-01')), entry(day('2025-01-01'), 'PAUSED')];
    expect(joined({ statusHistory: history }, '2018-03-01')).toEqual([
      ['2018-03-01', 'ACTIVE'],
      ['2025-01-01', 'PAUSED'],
    ]);
  });

  it('begins with the site that is typed in with both', () => {
    const record = { ...blankSite('Jobcenter'), joinedOn: day('2018-03-01'), statusHistory: [entry(today)] };
    const [site] = Object.values(changed(databaseOf({}), 'site.create', { record }).sites);
    expect(site && [statusOn(site, day('2018-02-28')), statusOn(site, day('2018-03-01'))?.status]).toEqual([
      null,
      'ACTIVE',
    ]);
  });

  it('moves along when the beginning is corrected, but never past what came after', () => {
    const joinedOn = day('2018-03-01');
    const tied = { joinedOn, statusHistory: [entry(joinedOn), entry(day('2025-01-01'), 'PAUSED')] };
    expect(joined(tied, '2019-03-01')[0]).toEqual(['2019-03-01', 'ACTIVE']);
    expect(joined(tied, '2024-12-31')[0]).toEqual(['2024-12-31', 'ACTIVE']);
    expect(joined(tied, '2025-01-01')[0]).toEqual(['2018-03-01', 'ACTIVE']);
  });

  it('stays where it is older than the beginning, or holds since ever, or the beginning is taken away', () => {
    expect(joined({ statusHistory: [entry(day('2017-01-01'), 'PREPARING')] }, '2018-03-01')).toEqual([
      ['2017-01-01', 'PREPARING'],
    ]);
    expect(joined({ statusHistory: [entry(null)] }, '2018-03-01')).toEqual([[null, 'ACTIVE']]);
    const joinedOn = day('2018-03-01');
    expect(joined({ joinedOn, statusHistory: [entry(joinedOn)] }, null)).toEqual([['2018-03-01', 'ACTIVE']]);
    expect(joined({}, '2018-03-01')).toEqual([]);
  });
});
