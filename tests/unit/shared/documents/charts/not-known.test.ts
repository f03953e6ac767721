import { describe, expect, it } from 'vitest';
import { valueTableCsv } from '../../../../../electron/core/export/charts/value-table-csv.ts';
import { buildChart, type ChartId } from '../../../../../shared/documents/charts/build-chart.ts';
import { statisticsOf } from '../../../../../shared/documents/charts/chart-spec.ts';
import { valueTable } from '../../../../../shared/documents/charts/value-table.ts';
import { offerStatistics } from '../../../../../shared/domain/statistics/offer-statistics.ts';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { createCatalogue } from '../../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import type { OfferId, SiteId } from '../../../../../shared/kernel/ids.ts';
import { blankOffer } from '../../../../../shared/model/blank.ts';
import type { Database } from '../../../../../shared/model/database.ts';
import type { Meeting } from '../../../../../shared/model/meeting.ts';
import type { Offer } from '../../../../../shared/model/offer.ts';
import type { RegistrationStatus } from '../../../../../shared/model/registration.ts';
import { chartWorld, meetingOf, registrationOf, siteOf } from '../../../../builders/chart-world.ts';

const sites = [siteOf('a', '2016-01-01'), siteOf('b', '2016-01-01'), siteOf('c', '2016-01-01')];

/** A meeting with one person of each site in a state. */
function meetingWith(date: string, states: Readonly<Record<string, RegistrationStatus>>): Meeting {
  const registrations = Object.entries(states).map(([siteId, registrationStatus]) =>
    registrationOf(`${date}-${siteId}`, { siteId: siteId as SiteId, registrationStatus }),
  );
  return meetingOf(date, {}, { registrations: Object.fromEntries(registrations.map((each) => [each.id, each])) });
}

function chart(id: ChartId, database: Database, asOf = '2020-12-31') {
  return buildChart(id, database, scopeUpTo(day(asOf)), createCatalogue('de', database.office));
}

const full = meetingOf('2018-03-01', { a: 1, b: 1, c: 1 });
const unrecorded = meetingWith('2019-03-01', { a: 'REGISTERED', b: 'INVITED', c: 'DECLINED' });

describe('a meeting whose presence nobody recorded', () => {
  it('is named as not recorded, not as a fall to zero', () => {
    const spec = chart('participation', chartWorld(sites, [full, unrecorded]));
    expect(spec.title).toBe(
      'Für den 1. März 2019 ist keine Anwesenheit erfasst; am 1. März 2018 nahmen 3 Standorte teil',
    );
    expect(spec.definition).toContain('Für 1 Veranstaltung (01.03.2019) ist keine Anwesenheit erfasst');
    expect(spec.altText).toContain('Für 1 Veranstaltung (01.03.2019) ist keine Anwesenheit erfasst');
    expect(spec.altText).not.toContain('zwischen 0');
  });

  it('is a gap in the numbers, and said in table and CSV', () => {
    const spec = chart('participation', chartWorld(sites, [full, unrecorded]));
    expect(statisticsOf(spec).series.map(({ values, unknown }) => [values, unknown])).toEqual([
      [
        [3, null],
        [false, true],
      ],
      [
        [0, null],
        [false, true],
      ],
      [
        [3, null],
        [false, true],
      ],
    ]);
    expect(valueTableCsv(valueTable(spec)).split('\r\n')[2]).toBe(
      '01.03.2019;nicht erfasst;nicht erfasst;nicht erfasst;nicht erfasst',
    );
  });

  it('is left out between recorded ones: of comparisons, ranges and shares', () => {
    const after = meetingOf('2020-03-01', { a: 1, b: 0 });
    const world = chartWorld(sites, [full, unrecorded, after]);
    expect(chart('participation', world).title).toBe(
      '1 Standort nahm am 1. März 2020 teil, 2 weniger als beim Höchststand am 1. März 2018',
    );
    const matrix = chart('matrix', world);
    expect(matrix.title).toBe(
      '3 von 3 Standorten waren mindestens bei jeder zweiten Veranstaltung dabei, soweit erfasst',
    );
    expect(matrix.series.map(({ values }) => values)).toEqual([
      [1, null, 1],
      [1, null, 0],
      [1, null, 0],
    ]);
    expect(valueTable(matrix).rows[0]?.values).toEqual([1, 'nicht erfasst', 1]);
  });

  it('says nothing of zero when no meeting at all was recorded', () => {
    const world = chartWorld(sites, [unrecorded]);
    for (const id of ['participation', 'matrix'] as const) {
      const { title, source, altText } = chart(id, world);
      expect(title).toBe('Noch keine Teilnahme erfasst');
      expect(`${source.replace('01.03.2019', '')} ${altText}`).not.toMatch(/(^|\s)0\s/);
    }
  });

  it('differs from one at which everybody is marked as not there', () => {
    const nobody = meetingWith('2019-03-01', { a: 'NO_SHOW' });
    expect(chart('participation', chartWorld(sites, [full, nobody])).title).toBe(
      '0 Standorte nahmen am 1. März 2019 teil, 3 weniger als beim Höchststand am 1. März 2018',
    );
  });
});

describe('a meeting whose presence is recorded in part', () => {
  const part = meetingWith('2019-03-01', { a: 'ATTENDED', b: 'REGISTERED', c: 'REGISTERED' });

  it('gives a least number and says how many are not known', () => {
    const spec = chart('participation', chartWorld(sites, [full, part]));
    expect(spec.title).toBe(
      'Mindestens 1 Standort nahm am 1. März 2019 teil; bei 2 weiteren ist nicht erfasst, ob jemand da war',
    );
    expect(spec.definition).toContain('zu 2 angemeldeten Personen nicht erfasst');
    expect(chart('matrix', chartWorld(sites, [full, part])).series.map(({ values }) => values[1])).toEqual([
      1,
      null,
      null,
    ]);
  });

  it('is no ground for calling a later one the highest or lower than the highest', () => {
    const after = (persons: Record<string, number>) => chartWorld(sites, [part, meetingOf('2020-03-01', persons)]);
    expect(chart('participation', after({ a: 1, b: 1 })).title).toBe('2 Standorte nahmen am 1. März 2020 teil');
    expect(chart('participation', after({ a: 1, b: 1, c: 1 })).title).toBe('3 Standorte nahmen am 1. März 2020 teil');
  });
});

function offer(id: string, changes: Partial<Offer>): Offer {
  const base = { id: id as OfferId, siteIds: ['a' as SiteId], offerStatus: 'HELD' as const };
  return { ...blankOffer(`Angebot ${id}`), ...base, ...changes };
}

function offers(...all: readonly Offer[]): Database {
  return { ...chartWorld(sites, []), offers: Object.fromEntries(all.map((each) => [each.id, each])) };
}

describe('offers that told no numbers', () => {
  it('reached an unknown number of people, not nobody', () => {
    const spec = chart('offer-persons', offers(offer('1', { startsOn: day('2019-05-01') })));
    expect(spec.title).toBe('2019: Wie viele Personen das eine Angebot erreichte, ist nicht bekannt');
    expect(valueTable(spec).rows).toMatchObject([{ values: ['k. A.'] }]);
  });

  it('make the others a least number', () => {
    const spec = chart(
      'offer-persons',
      offers(
        offer('1', { startsOn: day('2019-05-01') }),
        offer('2', { startsOn: day('2019-06-01'), siteIds: ['b' as SiteId], participants: 40 }),
      ),
    );
    expect(spec.title).toBe(
      '2019 erreichten Angebote mindestens 40 Personen, an 1 Standort; bei 1 Angebot nicht bekannt',
    );
  });
});

describe('offers that run over years', () => {
  const years = (asOf: string, ...all: readonly Offer[]) => {
    const { years: shown, totals, different } = offerStatistics(offers(...all), scopeUpTo(day(asOf)));
    return { years: shown, totals, different: different.offers };
  };

  it('count in every year they run in, and once among the different ones', () => {
    const long = offer('1', { startsOn: day('2017-12-31'), endsOn: day('2019-01-01') });
    expect(years('2020-12-31', long)).toEqual({ years: [2017, 2018, 2019], totals: [1, 1, 1], different: 1 });
    expect(chart('offers-by-field', offers(long)).source).toContain('n = 1 Angebot;');
  });

  it('end with their last day and begin with their first', () => {
    const ends = offer('1', { startsOn: day('2017-05-01'), endsOn: day('2018-12-31') });
    const begins = offer('2', { startsOn: day('2019-01-01'), endsOn: null });
    expect(years('2020-12-31', ends, begins)).toEqual({ years: [2017, 2018, 2019], totals: [1, 1, 1], different: 2 });
  });

  it('run on while their end is open, up to the day looked at', () => {
    const open = offer('1', { startsOn: day('2018-06-01'), offerStatus: 'RUNNING' });
    expect(years('2020-01-01', open).totals).toEqual([1, 1, 1]);
    expect(years('2019-12-31', open).totals).toEqual([1, 1]);
    expect(years('2018-05-31', open).totals).toEqual([]);
  });

  it('tell their numbers once, in the year of the first day', () => {
    const long = offer('1', { startsOn: day('2018-11-01'), endsOn: day('2019-02-01'), participations: 60 });
    const { reach } = offerStatistics(offers(long), scopeUpTo(day('2020-12-31')));
    expect(reach.map(({ participations, untold, offers: count }) => [participations, untold, count])).toEqual([
      [60, 0, 1],
      [null, 1, 1],
    ]);
  });

  it('count where the chosen time begins after their first day', () => {
    const long = offer('1', { startsOn: day('2017-03-01'), endsOn: day('2019-02-01') });
    const scope = scopeUpTo(day('2020-12-31'), { from: day('2018-07-01') });
    expect(offerStatistics(offers(long), scope).years).toEqual([2018, 2019]);
    const late = scopeUpTo(day('2020-12-31'), { from: day('2019-02-02') });
    expect(offerStatistics(offers(long), late).years).toEqual([]);
  });
});

describe('offers without a day and for all sites', () => {
  it('are said beside the number of the others', () => {
    const world = offers(offer('1', { startsOn: day('2019-05-01') }), offer('2', {}), offer('3', {}));
    expect(chart('offers-by-field', world).source).toContain('n = 1 Angebot, dazu 2 Angebote ohne Tag;');
    expect(chart('sites-with-offers', world).definition).toContain('Dazu 2 Angebote ohne Tag');
    expect(chart('offers-by-field', offers(offer('2', {}))).title).toBe('1 Angebot erfasst, ohne Tag');
  });

  it('count at each site in the programme', () => {
    const world = offers(offer('1', { startsOn: day('2019-05-01'), siteIds: [] }));
    expect(chart('sites-with-offers', world).series.map(({ id, values }) => [id, values])).toEqual([
      ['with-offer', [0]],
      ['with-any', [3]],
      ['in-programme', [3]],
    ]);
  });
});
