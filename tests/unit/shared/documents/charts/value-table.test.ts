import { describe, expect, it } from 'vitest';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { buildChart } from '../../../../../shared/documents/charts/build-chart.ts';
import { chartParts } from '../../../../../shared/documents/charts/chart-parts.ts';
import { valueTable } from '../../../../../shared/documents/charts/value-table.ts';
import { createCatalogue } from '../../../../../shared/i18n/catalogue.ts';
import { addMonths, day } from '../../../../../shared/kernel/dates.ts';
import { chartWorld, meetingOf, nrwWorld, siteOf } from '../../../../builders/chart-world.ts';

describe('value table', () => {
  it('lists categories with their series, the sum and the figures', () => {
    const world = nrwWorld();
    const chart = buildChart('participation', world, scopeUpTo(day('2017-12-15')), createCatalogue('de', world.office));
    expect(valueTable(chart)).toEqual({
      head: ['Veranstaltung', 'schon länger dabei', 'neu', 'Standorte zusammen', 'Personen'],
      rows: [{ name: '15.12.2017', values: [9, 20, 29, 39] }],
    });
  });

  it('lists a matrix as it is drawn', () => {
    const world = chartWorld(
      [siteOf('a', '2018-06-01')],
      [meetingOf('2018-01-01', {}), meetingOf('2018-09-01', { a: 2 })],
    );
    const chart = buildChart('matrix', world, scopeUpTo(day('2019-01-01')), createCatalogue('de', world.office));
    expect(valueTable(chart)).toEqual({
      head: ['Standort', '01.01.2018', '01.09.2018'],
      rows: [{ name: 'Jobcenter a', values: [null, 2] }],
    });
  });
});

describe('parts of a chart that is too large for one picture', () => {
  const sites = Array.from({ length: 100 }, (_, index) => siteOf(String(index).padStart(3, '0'), '2010-01-01'));
  const meetings = Array.from({ length: 30 }, (_, index) =>
    meetingOf(addMonths(day('2015-01-01'), index), { '000': 1 }),
  );
  const world = chartWorld(sites, meetings);
  const catalogue = createCatalogue('de', world.office);
  const whole = buildChart('matrix', world, scopeUpTo(day('2020-01-01')), catalogue);

  it('shows the latest columns and every row once, and says so', () => {
    const parts = chartParts(whole, catalogue);
    expect(parts.flatMap(({ series }) => series.map(({ id }) => id))).toEqual(whole.series.map(({ id }) => id));
    expect(parts[0]?.categories).toEqual(whole.categories.slice(-24));
    expect(parts[0]?.subtitle).toBe(
      'Anwesende Personen je Veranstaltung (die letzten 24 von 30), Zeilen 1 bis 15 von 100',
    );
  });

  it('leaves a part as it is when it is cut again', () => {
    const [part] = chartParts(whole, catalogue);
    expect(part && chartParts(part, catalogue)).toEqual([part]);
  });
});
