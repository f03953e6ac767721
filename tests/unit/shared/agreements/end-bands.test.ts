import { describe, expect, it } from 'vitest';
import { endBands, endBandsOn } from '../../../../shared/domain/agreements/end-bands.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { databaseOf } from '../sites/run.ts';

const on = (termEnd: string, asOf: string) => endBandsOn({ termEnd: day(termEnd), isOpenEnded: false }, day(asOf));

describe('when a term ends, as seen from a day', () => {
  it.each([
    ['2026-11-22', '2026-11-23', ['over']],
    ['2026-11-23', '2026-11-23', ['six-months', 'this-year']],
    ['2026-12-31', '2026-11-23', ['six-months', 'this-year']],
    ['2027-01-01', '2026-11-23', ['six-months', 'next-year']],
    ['2027-05-23', '2026-11-23', ['six-months', 'next-year']],
    ['2027-05-24', '2026-11-23', ['next-year']],
    ['2027-12-31', '2026-11-23', ['next-year']],
    ['2028-01-01', '2026-11-23', ['later']],
    // half a year from the last of August is the last of February
    ['2027-02-28', '2026-08-31', ['six-months', 'next-year']],
    ['2027-03-01', '2026-08-31', ['next-year']],
    // the day that is shown decides, not today
    ['2027-12-31', '2025-01-01', ['later']],
    ['2027-07-01', '2027-01-01', ['six-months', 'this-year']],
    ['2027-07-02', '2027-01-01', ['this-year']],
  ])('%s, seen from %s', (termEnd, asOf, bands) => {
    expect(on(termEnd, asOf)).toEqual(bands);
  });

  it('is never, or not known', () => {
    expect(endBandsOn({ termEnd: null, isOpenEnded: true }, day('2026-11-23'))).toEqual(['open-ended']);
    expect(endBandsOn({ termEnd: null, isOpenEnded: false }, day('2026-11-23'))).toEqual(['unknown']);
  });

  it('has a name for each answer', () => {
    const { agreements } = createCatalogue('de', databaseOf({}).office);
    expect(Object.keys(agreements.endBands).sort()).toEqual([...endBands].sort());
  });
});
