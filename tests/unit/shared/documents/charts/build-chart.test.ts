import { describe, expect, it } from 'vitest';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { buildChart, chartIds } from '../../../../../shared/documents/charts/build-chart.ts';
import { createCatalogue } from '../../../../../shared/i18n/catalogue.ts';
import { guessTerm } from '../../../../../shared/i18n/grammar.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../../shared/model/database.ts';
import { chartWorld, meetingOf, nrwWorld, siteOf } from '../../../../builders/chart-world.ts';

function spec(id: (typeof chartIds)[number], database: Database, asOf: string, language: 'de' | 'en' = 'de') {
  return buildChart(id, database, scopeUpTo(day(asOf)), createCatalogue(language, database.office));
}

function grown(): Database {
  return chartWorld(
    [siteOf('a', '2016-01-01'), siteOf('b', '2018-01-01'), siteOf('c', '2018-01-01')],
    [
      meetingOf('2017-03-01', { a: 2 }),
      meetingOf('2018-03-01', { a: 1, b: 1, c: 3 }),
      meetingOf('2019-03-01', { a: 0, b: 1 }),
    ],
  );
}

describe('what the charts say', () => {
  it('states the first exchange in Bochum', () => {
    const chart = spec('participation', nrwWorld(), '2017-12-15');
    expect(chart.title).toBe('29 Standorte nahmen am 15. Dezember 2017 teil, 20 davon neu');
    expect(chart.source).toBe('Stand 15.12.2017, n = 29 Standorte; Quelle: G.I.B. NRW');
    expect(chart.altText).toBe(
      'Säulendiagramm mit einer Veranstaltung am 15. Dezember 2017: 29 Standorte, davon 9 schon länger dabei und 20 neu; 39 Personen.',
    );
  });

  it('states the growth of Nordrhein-Westfalen from 9 to 29 sites', () => {
    const chart = spec('entry-waves', nrwWorld(), '2017-12-31');
    expect(chart.title).toBe('Von 9 auf 29: So wuchs die Zahl der Standorte von 2016 bis 2017');
    expect(chart.categories).toEqual(['2016', '2017']);
    expect(chart.series.map(({ label, values }) => [label, values])).toEqual([
      ['Welle 2016', [9, 9]],
      ['Welle Ende 2017', [0, 20]],
    ]);
    expect(chart.altText).toBe(
      'Gestapeltes Säulendiagramm: Standorte im Programm am Jahresende von 2016 bis 2017, nach 2 Eintrittswellen. Die Werte liegen zwischen 9 und 29. Höchster Wert: 29 Standorte im Jahr 2017. Verlauf: von 9 auf 29 gestiegen. Größte Welle am Ende: Welle Ende 2017 mit 20 Standorten.',
    );
  });

  it('describes several meetings by range, highest value and course', () => {
    const chart = spec('participation', grown(), '2019-12-31');
    expect(chart.title).toBe('1 Standort nahm am 1. März 2019 teil, 2 weniger als beim Höchststand am 1. März 2018');
    expect(chart.altText).toBe(
      'Gestapeltes Säulendiagramm: Standorte je Veranstaltung, 3 Veranstaltungen vom 01.03.2017 bis 01.03.2019. Die Werte liegen zwischen 1 und 3. Höchster Wert: 3 Standorte am 01.03.2018. Verlauf: am Ende so hoch wie am Anfang (1).',
    );
  });

  it('describes the matrix by its rows and its highest cell', () => {
    expect(spec('matrix', grown(), '2019-12-31').altText).toBe(
      'Tabelle mit Farbstufen: 3 Standorte und 3 Veranstaltungen. Die Werte liegen zwischen 0 und 3 Personen. Höchster Wert: 3 Personen aus Jobcenter c am 01.03.2018. 3 von 3 Standorten waren mindestens jedes zweite Mal dabei, 0 kein einziges Mal.',
    );
  });

  it("uses the office's own words everywhere", () => {
    const world = nrwWorld();
    const site = guessTerm('FEMININE', 'Modellregion', 'Modellregionen');
    const renamed = { ...world, office: { ...world.office, terms: { ...world.office.terms, site } } };
    const said = chartIds.map((id) => JSON.stringify(spec(id, renamed, '2017-12-15'))).join();
    expect(said).toContain('29 Modellregionen nahmen am');
    expect(said).not.toMatch(/Standort/);
  });

  it('says that there is nothing yet instead of failing', () => {
    for (const id of chartIds) {
      const chart = spec(id, chartWorld([], []), '2019-12-31');
      expect(chart.categories).toEqual([]);
      expect(chart.altText).toMatch(/ohne Werte/);
    }
  });

  it('is complete in English', () => {
    expect(spec('entry-waves', nrwWorld(), '2017-12-31', 'en').title).toBe(
      'From 9 to 29: how the number of sites grew from 2016 to 2017',
    );
  });
});
