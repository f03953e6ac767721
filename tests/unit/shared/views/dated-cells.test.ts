import { describe, expect, it } from 'vitest';
import { offerRow } from '../../../../shared/domain/offers/offer-rows.ts';
import { siteRows } from '../../../../shared/domain/sites/site-rows.ts';
import { offerListColumns } from '../../../../shared/domain/views/offer-list.ts';
import { siteListColumns } from '../../../../shared/domain/views/site-list.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankAgreement, blankOffer } from '../../../../shared/model/blank.ts';
import type { Offer } from '../../../../shared/model/offer.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { databaseOf } from '../sites/run.ts';

const text = createCatalogue('de', databaseOf({}).office);

describe('the status of a site before its first entry', () => {
  const active = (from: string) => [{ from: day(from), status: 'ACTIVE', mergedInto: null, note: '' }] as const;
  const statusOn = (site: Partial<Site>, on: string): string => {
    const [row] = siteRows(databaseOf({ bottrop: site }), day(on));
    const column = siteListColumns(text).find(({ id }) => id === 'status');
    return required(column, 'the status').text(required(row, 'a row'));
  };

  it('is "noch nicht dabei" until the day before it joins', () => {
    const site = { joinedOn: day('2020-05-01'), statusHistory: [...active('2020-05-01')] };
    expect([statusOn(site, '2020-04-30'), statusOn(site, '2020-05-01')]).toEqual(['noch nicht dabei', 'aktiv']);
  });

  it('is not known where nobody wrote down when it joined, or only its status is missing', () => {
    expect(statusOn({ joinedOn: null, statusHistory: [...active('2020-05-01')] }, '2020-04-30')).toBe('ohne Status');
    expect(statusOn({ joinedOn: day('2020-05-01') }, '2020-05-01')).toBe('ohne Status');
  });

  it('is what is recorded, even before the day it joins', () => {
    expect(statusOn({ joinedOn: day('2020-05-01'), statusHistory: [...active('2020-01-01')] }, '2020-02-01')).toBe(
      'aktiv',
    );
  });
});

describe('the filter for the end of an agreement', () => {
  it('calls what nobody has signed unsigned, not missing', () => {
    const unsigned = { ...blankAgreement('bottrop' as SiteId), id: 'a1' as AgreementId, termStart: day('2027-01-01') };
    const database = { ...databaseOf({ bottrop: {}, essen: {} }), agreements: { a1: unsigned } };
    const rows = siteRows(database, day('2026-11-23'), { knownOnly: false });
    expect(rows.map(({ endBands }) => endBands)).toEqual([['unsigned'], ['none']]);
  });
});

describe('the years of an offer', () => {
  const yearsOn = (days: Partial<Offer>, on: string): [string, readonly string[]] => {
    const offer = { ...blankOffer('Laufgruppe'), ...days, id: 'f1' } as Offer; // an id as a plain word
    const row = offerRow(databaseOf({}), offer, day(on));
    const column = required(
      offerListColumns(text).find(({ id }) => id === 'year'),
      'the year',
    );
    return [column.text(row), column.filterValues?.(row) ?? []];
  };
  const span = (from: string | null, until: string | null): Partial<Offer> => {
    const of = (typed: string | null): Day | null => (typed === null ? null : day(typed));
    return { startsOn: of(from), endsOn: of(until), offerStatus: 'RUNNING' };
  };

  it('are all in which it runs, not only the first', () => {
    expect(yearsOn(span('2024-12-31', '2026-01-01'), '2026-11-23')).toEqual(['2024–2026', ['2024', '2025', '2026']]);
    expect(yearsOn(span('2025-01-01', '2025-12-31'), '2026-11-23')).toEqual(['2025', ['2025']]);
  });

  it('end with the day where it has no end, and are those planned where it is to come', () => {
    expect(yearsOn(span('2024-06-01', null), '2025-12-31')[0]).toBe('2024–2025');
    expect(yearsOn(span('2027-06-01', null), '2025-12-31')[0]).toBe('2027');
  });

  it('are none without a day', () => {
    expect(yearsOn(span(null, null), '2025-12-31')).toEqual([text.offers.noYear, ['']]);
  });
});
