import { describe, expect, it } from 'vitest';
import { valueTableCsv } from '../../../../../electron/core/export/charts/value-table-csv.ts';
import { buildChart, type ChartId } from '../../../../../shared/documents/charts/build-chart.ts';
import { hidesCounts, publishChart } from '../../../../../shared/documents/charts/publish-chart.ts';
import { valueTable } from '../../../../../shared/documents/charts/value-table.ts';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { createCatalogue } from '../../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import type { OfferId, SiteId } from '../../../../../shared/kernel/ids.ts';
import { blankOffer } from '../../../../../shared/model/blank.ts';
import type { Database } from '../../../../../shared/model/database.ts';
import type { Offer } from '../../../../../shared/model/offer.ts';
import { chartWorld, siteOf } from '../../../../builders/chart-world.ts';

function held(id: string, site: string | null, startsOn: string, overrides: Partial<Offer> = {}): Offer {
  return {
    ...blankOffer(`Angebot ${id}`),
    id: id as OfferId,
    siteIds: site === null ? [] : [site as SiteId],
    fieldsOfAction: ['EXERCISE'],
    offerStatus: 'HELD',
    startsOn: day(startsOn),
    ...overrides,
  };
}

function world(threshold = 3): Database {
  const offers = [
    held('1', 'a', '2024-02-05', { participants: 2, participations: 9, enrolments: 4, placesOffered: 8 }),
    held('2', 'b', '2024-03-05', { participants: 8, participations: 40, enrolments: 9, placesOffered: 10 }),
    held('3', null, '2024-04-05', { participants: 30, participations: 99, enrolments: 30, placesOffered: 40 }),
    held('4', 'b', '2025-03-05', { participants: 12, participations: 60, enrolments: 12, placesOffered: 12 }),
    held('5', 'b', '2025-05-05', { fieldsOfAction: ['NUTRITION'] }),
    held('6', 'a', '2025-06-05', { offerStatus: 'CANCELLED', participants: 5 }),
    held('7', null, '2025-07-05', { offerType: 'STAFF_TRAINING', participants: 20, participations: 60 }),
  ];
  const made = chartWorld([siteOf('a', '2020-01-01'), siteOf('b', '2020-01-01')], []);
  return {
    ...made,
    office: { ...made.office, smallCountThreshold: threshold },
    offers: Object.fromEntries(offers.map((each) => [each.id, each])),
  };
}

function chart(id: ChartId, database = world(), asOf = '2025-12-31') {
  return buildChart(id, database, scopeUpTo(day(asOf)), createCatalogue('de', database.office));
}

describe('the charts of offers', () => {
  it('state how many there were, in which field most, and describe the course', () => {
    const spec = chart('offers-by-field');
    expect(spec.title).toBe('2025: 3 Angebote, am häufigsten Bewegungsgewohnheiten (2)');
    expect(spec.altText).toBe(
      'Gestapeltes Säulendiagramm: Angebote je Jahr nach Handlungsfeld von 2024 bis 2025. Die Werte liegen zwischen 3 (2025) und 3 (2024). 2025 waren es 3 Angebote, am häufigsten Bewegungsgewohnheiten (2).',
    );
    expect(spec.source).toBe('Stand 31.12.2025, n = 6 Angebote; Quelle: Büro NRW');
  });

  it('keep units apart and do not take an untold count for a zero', () => {
    const spec = chart('offer-reach');
    expect(spec.title).toBe('Mindestens 60 Teilnahmen im Jahr 2025 (bei 1 Angebot nicht bekannt); 2024 waren es 148');
    expect(spec.definition).toContain('k. A. zu Teilnahmen bei 1 Angebot; das ist keine Null.');
    expect(spec.series.map(({ label, values, drawnAs }) => [label, drawnAs, values])).toEqual([
      ['Teilnahmen', 'shape', [148, 60]],
      ['Personen', 'figure', [40, 12]],
      ['Anmeldungen', 'figure', [43, 12]],
      ['Plätze', 'figure', [58, 12]],
      ['Angebote k. A.', 'figure', [0, 1]],
    ]);
  });

  it('do not compare a running year with whole ones', () => {
    expect(chart('offer-reach', world(), '2025-06-30').title).toBe(
      '148 Teilnahmen im Jahr 2024; 2025 bisher mindestens 60',
    );
  });

  it('count sites with an offer of their own', () => {
    expect(chart('sites-with-offers').title).toBe('1 von 2 Standorten hatte 2025 ein eigenes Angebot');
  });

  it('leave the program without small counts and without what would give them away', () => {
    const spec = chart('offer-persons');
    expect(hidesCounts(spec)).toBe(true);
    expect(spec.series.map(({ values }) => values)).toEqual([
      [2, null],
      [8, 12],
      [30, null],
    ]);
    const published = publishChart(spec);
    expect(published.series.map(({ values }) => values)).toEqual([
      [null, null],
      [null, 12],
      [30, null],
    ]);
    expect(valueTableCsv(valueTable(published), published.hiddenNote?.outside).split('\r\n')).toEqual([
      '\ufeffStandort;2024;2025',
      'Jobcenter a;•;',
      'Jobcenter b;•;12',
      'übergreifend;30;',
      '"• = Zahl unter 3 oder Zahl, aus der sich eine solche errechnen ließe; zum Schutz der Personen nicht ausgewiesen"',
      '',
    ]);
    expect(spec.altText).toContain('2 Zahlen sind zum Schutz der Personen nicht ausgewiesen.');
  });

  it('hide nothing when the office has switched the protection off', () => {
    const spec = chart('offer-persons', world(0));
    expect(publishChart(spec)).toEqual(spec);
    expect(hidesCounts(spec)).toBe(false);
  });
});
