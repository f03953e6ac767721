import { describe, expect, it } from 'vitest';
import { buildDistrictMap, buildTileMap, statesToShow } from '../../../../shared/documents/charts/map/build-map.ts';
import { valueTable } from '../../../../shared/documents/charts/value-table.ts';
import { mapMeasures } from '../../../../shared/domain/map/site-marks.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, OfferId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { blankAgreement, blankOffer, blankSite } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Offer } from '../../../../shared/model/offer.ts';
import type { Site } from '../../../../shared/model/site.ts';

const asOf = day('2026-06-30');
const active = [{ from: day('2020-01-01'), status: 'ACTIVE' as const, mergedInto: null, note: '' }];

function site(name: string, fields: Partial<Site> = {}): Site {
  return { ...blankSite(name), id: name as SiteId, statusHistory: active, ...fields };
}

function world(sites: readonly Site[], rest: Partial<Database> = {}): Database {
  const blank = blankDatabase('Büro');
  const office = { ...blank.office, federalStates: ['03'] };
  return { ...blank, office, sites: Object.fromEntries(sites.map((each) => [each.id, each])), ...rest };
}

function map(database: Database, measure: (typeof mapMeasures)[number], on = asOf) {
  const catalogue = createCatalogue('de', database.office);
  return buildDistrictMap(database, { measure, asOf: on, federalStates: null }, catalogue);
}

function classesBySite(database: Database, measure: (typeof mapMeasures)[number], on = asOf) {
  const { districts } = map(database, measure, on);
  return Object.fromEntries(districts.flatMap(({ sites }) => sites.map(({ name, classId }) => [name, classId])));
}

describe('the map of Kreise', () => {
  it('shows every site of a Kreis, and leaves out those without one, saying so', () => {
    const database = world([
      site('A', { districtCode: '03351' }),
      site('B', { districtCode: '03351' }),
      site('C'),
      site('D', { districtCode: '99999' }),
    ]);
    const { districts, definition, title } = map(database, 'status');
    expect(districts.map(({ fullName, sites }) => [fullName, sites.map(({ name }) => name)])).toEqual([
      ['Landkreis Celle', ['A', 'B']],
    ]);
    expect(title).toBe('2 von 2 Standorten sind aktiv');
    expect(definition).toContain('2 Standorte ohne Kreis sind nicht dargestellt.');
  });

  it('prints day, number, office and the source of its ground', () => {
    expect(map(world([site('A', { districtCode: '03351' })]), 'status').source).toBe(
      'Stand 30.06.2026, n = 1 Standort; Quelle: Büro; Kartengrundlage: © GeoBasis-DE / BKG 2016 (Daten verändert)',
    );
  });

  it('says of sample data that the places are invented', () => {
    const database = world([site('A', { districtCode: '03351' })]);
    const sample = { ...database, office: { ...database.office, isSample: true } };
    expect(map(sample, 'status').definition).toContain('Die Lage in den Kreisen ist erfunden.');
    expect(map(database, 'status').definition).not.toContain('erfunden');
  });

  it('speaks of the chosen day', () => {
    const changing = site('A', {
      districtCode: '03351',
      statusHistory: [...active, { from: day('2026-01-01'), status: 'PAUSED', mergedInto: null, note: '' }],
    });
    expect(classesBySite(world([changing]), 'status', day('2025-12-31'))).toEqual({ A: 'ACTIVE' });
    expect(classesBySite(world([changing]), 'status', day('2026-01-01'))).toEqual({ A: 'PAUSED' });
    expect(classesBySite(world([changing]), 'status', day('2019-12-31'))).toEqual({});
  });

  it('tells agreements that hold, end soon and are missing; a renewal counts from its signature', () => {
    const term = (id: string, siteId: string, fields: object) =>
      [id, { ...blankAgreement(siteId as SiteId), id: id as AgreementId, ...fields }] as const;
    const agreements = Object.fromEntries([
      term('a', 'A', { termStart: day('2020-01-01'), termEnd: day('2028-12-31') }),
      term('b', 'B', { termStart: day('2020-01-01'), termEnd: day('2026-12-01') }),
      term('c1', 'C', { termStart: day('2020-01-01'), termEnd: day('2026-12-01') }),
      term('c2', 'C', {
        termStart: day('2026-12-02'),
        termEnd: day('2030-12-01'),
        signedOn: day('2026-06-01'),
        renewalOf: 'c1',
      }),
      term('d', 'D', { termStart: day('2020-01-01'), termEnd: day('2026-06-29') }),
    ]);
    const sites = ['A', 'B', 'C', 'D', 'E'].map((name) => site(name, { districtCode: '03351' }));
    const database = world(sites, { agreements });
    const later = { A: 'IN_FORCE', B: 'ENDING', C: 'IN_FORCE', D: 'MISSING', E: 'MISSING' };
    expect(classesBySite(database, 'agreement')).toEqual(later);
    const beforeSignature = classesBySite(database, 'agreement', day('2026-05-31'));
    expect(beforeSignature).toEqual({ ...later, B: 'IN_FORCE', C: 'IN_FORCE', D: 'ENDING' });
    expect(classesBySite(database, 'agreement', day('2026-06-05'))['B']).toBe('ENDING');
  });

  it('counts offers of the year that have begun, without cancelled ones', () => {
    const offer = (id: string, fields: object): [string, Offer] => [
      id,
      { ...blankOffer(id), id: id as OfferId, siteIds: ['A' as SiteId], ...fields },
    ];
    const offers = Object.fromEntries([
      offer('1', { startsOn: day('2026-01-10') }),
      offer('2', { startsOn: day('2025-11-01'), endsOn: day('2026-02-01') }),
      offer('3', { startsOn: day('2026-07-01') }),
      offer('4', { startsOn: day('2026-03-01'), offerStatus: 'CANCELLED' }),
      offer('5', { startsOn: day('2025-03-01') }),
      offer('6', {}),
    ]);
    const { districts } = map(world([site('A', { districtCode: '03351' })], { offers }), 'offers');
    expect(districts[0]?.sites).toEqual([{ id: 'A', name: 'A', classId: 'FEW', figure: 2 }]);
  });

  it('gives rare insurers one class, so that every class has a sign of its own', () => {
    const names = Array.from({ length: 10 }, (_, at) => `K${String(at)}`);
    const sites = names.map((name) =>
      site(name, {
        districtCode: '03351',
        leadHistory: [{ from: null, until: null, organisationId: name as never }],
      }),
    );
    const { classes } = map(world(sites), 'lead');
    expect(classes).toHaveLength(7);
    expect(classes.at(-1)).toMatchObject({ label: 'weitere', count: 4 });
    expect(new Set(classes.map(({ symbol }) => symbol)).size).toBe(7);
  });

  it('shows the Länder of the office and of its sites; all where neither is known', () => {
    expect(statesToShow(world([site('A', { districtCode: '04011' })]))).toEqual(['03', '04']);
    const nowhere = world([]);
    expect(statesToShow({ ...nowhere, office: { ...nowhere.office, federalStates: [] } })).toHaveLength(16);
  });

  it.each(mapMeasures)('has a value table with a row for every site: %s', (measure) => {
    const spec = map(world([site('A', { districtCode: '03351' }), site('B', { districtCode: '03402' })]), measure);
    const { head, rows } = valueTable(spec);
    expect(head).toHaveLength(4);
    expect(rows.map(({ name, values }) => [name, ...values.slice(0, 2)])).toEqual([
      ['Landkreis Celle', '03351', 'A'],
      ['Stadt Emden', '03402', 'B'],
    ]);
    expect(rows.every(({ values }) => values[2] !== null)).toBe(true);
  });
});

describe('the tiles of the Länder', () => {
  it('count the sites of every Land and how they divide', () => {
    const database = world([
      site('A', { districtCode: '03351' }),
      site('B', { federalState: '03', statusHistory: [] }),
      site('C', { districtCode: '11000' }),
      site('D'),
    ]);
    const spec = buildTileMap(database, { measure: 'status', asOf }, createCatalogue('de', database.office));
    expect(spec.tiles).toHaveLength(16);
    expect(spec.tiles.filter(({ siteCount }) => siteCount > 0)).toMatchObject([
      {
        short: 'NI',
        siteCount: 2,
        classes: [
          { classId: 'ACTIVE', count: 1 },
          { classId: 'UNKNOWN', count: 1 },
        ],
      },
      { short: 'BE', siteCount: 1 },
    ]);
    expect(spec.title).toBe('4 Standorte in 2 Ländern');
    expect(spec.definition).toContain('1 Standort ohne Land ist nicht dargestellt.');
    expect(valueTable(spec).rows).toHaveLength(16);
  });
});
