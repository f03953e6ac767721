import { describe, expect, it } from 'vitest';
import { buildChart } from '../../../../shared/documents/charts/build-chart.ts';
import { offerStatistics, personsBySite } from '../../../../shared/domain/statistics/offer-statistics.ts';
import { participation } from '../../../../shared/domain/statistics/participation.ts';
import { participationMatrix } from '../../../../shared/domain/statistics/participation-matrix.ts';
import { scopeUpTo } from '../../../../shared/domain/statistics/scope.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { ContactId, OfferId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankOffer } from '../../../../shared/model/blank.ts';
import { chartWorld, meetingOf, registrationOf, siteOf } from '../../../builders/chart-world.ts';

const siteA = 'a' as SiteId;
const siteB = 'b' as SiteId;
const only = { name: 'Nur A', siteIds: new Set([siteA]) };
const scope = scopeUpTo(day('2020-12-31'), { only });

const present = { registrationStatus: 'ATTENDED' } as const;
const registrations = {
  r1: registrationOf('r1', { ...present, siteId: siteA, contactId: 'c' as ContactId }),
  r2: registrationOf('r2', { ...present, siteId: siteB, contactId: 'c' as ContactId }),
  r3: registrationOf('r3', { ...present, siteId: siteB }),
  r4: registrationOf('r4', present),
};
const world = chartWorld(
  [siteOf('a', '2016-01-01'), siteOf('b', '2016-01-01')],
  [meetingOf('2018-03-01', {}, { registrations })],
);

describe('charts of the sites of a view', () => {
  it('count the people of its sites only', () => {
    expect(participation(world, scope)).toMatchObject({ meetings: [{ sites: 1, persons: 1 }], differentSites: 1 });
    expect(participationMatrix(world, scope).sites.map(({ siteId }) => siteId)).toEqual([siteA]);
    expect(participation(world, scopeUpTo(scope.asOf))).toMatchObject({ meetings: [{ sites: 2, persons: 3 }] });
  });

  it('count offers its sites take part in, and leave a joint offer a joint one', () => {
    const offer = (id: string, siteIds: SiteId[]) => ({
      ...blankOffer(id),
      id: id as OfferId,
      siteIds,
      startsOn: day('2019-05-01'),
      participants: 10,
    });
    const all = [
      offer('own', [siteA]),
      offer('joint', [siteA, siteB]),
      offer('other', [siteB]),
      offer('everywhere', []),
    ];
    const offers = Object.fromEntries(all.map((each) => [each.id, each]));
    const database = { ...world, offers };
    expect(offerStatistics(database, scope)).toMatchObject({ totals: [2], sites: [{ withOffer: 1, inProgramme: 1 }] });
    expect(personsBySite(database, scope).rows.map(({ siteId, persons }) => [siteId, persons])).toEqual([
      [siteA, [10]],
      [null, [10]],
    ]);
    expect(offerStatistics(database, scopeUpTo(scope.asOf)).totals).toEqual([4]);
  });

  it('say so in the source line, in what counts, and to those who do not see the chart', () => {
    const spec = buildChart('participation', world, scope, createCatalogue('de', world.office));
    expect(spec.source).toMatch(/^Nur Ansicht „Nur A“; Stand 31\.12\.2020, n = 1 /);
    expect(spec.definition).toContain('nur die der Ansicht „Nur A“');
    expect(spec.altText).toContain('nur die der Ansicht „Nur A“');
  });
});
