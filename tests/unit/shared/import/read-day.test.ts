import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../shared/domain/import/read-day.ts';

const exact: readonly (readonly [string, string])[] = [
  ['01.12.2016', '2016-12-01'],
  ['1.12.16', '2016-12-01'],
  ['1.6.17', '2017-06-01'],
  ['01. 12. 2016', '2016-12-01'],
  ['2016-12-01', '2016-12-01'],
  ['2016-12-01 00:00:00', '2016-12-01'],
  ['15. Dezember 2017', '2017-12-15'],
  ['1. März 2026', '2026-03-01'],
  ['Fr, 15.12.2017', '2017-12-15'],
  ['bis 31.12.2028', '2028-12-31'],
  ['seit 01.03.2025', '2025-03-01'],
];

const workedOut: readonly (readonly [string, string, string])[] = [
  ['Juni 2017', '2017-06-01', '2017-06-30'],
  ['Dezember 2016', '2016-12-01', '2016-12-31'],
  ['Dez. 16', '2016-12-01', '2016-12-31'],
  ['06/2017', '2017-06-01', '2017-06-30'],
  ['Ende 2027', '2027-12-31', '2027-12-31'],
  ['Anfang 2027', '2027-01-01', '2027-01-01'],
  ['Ende Juni 2027', '2027-06-30', '2027-06-30'],
  ['2027', '2027-01-01', '2027-12-31'],
  ['Q2 2026', '2026-04-01', '2026-06-30'],
  ['II. Quartal 2026', '2026-04-01', '2026-06-30'],
  ['1. Halbjahr 2026', '2026-01-01', '2026-06-30'],
  ['KW 12 2026', '2026-03-16', '2026-03-22'],
  ['KW 1/2026', '2025-12-29', '2026-01-04'],
];

describe('days as people write them', () => {
  it.each(exact)('reads %s', (text, day) => {
    expect(readDay(text, 'first')).toEqual({ kind: 'exact', day });
  });

  it.each(workedOut)('works out %s as a start and as an end, and says so', (text, first, last) => {
    expect(readDay(text, 'first')).toEqual({ kind: 'worked-out', day: first, reason: 'imprecise-date' });
    expect(readDay(text, 'last')).toEqual({ kind: 'worked-out', day: last, reason: 'imprecise-date' });
  });

  it.each([
    ['42705', '2016-12-01'],
    ['42887', '2017-06-01'],
    ['43647', '2019-07-01'],
  ])("reads Excel's day number %s and says so", (text, day) => {
    expect(readDay(text, 'first')).toEqual({ kind: 'worked-out', day, reason: 'number-read-as-day' });
  });

  it.each(['unbefristet', 'ohne Ende', 'bis auf weiteres'])('takes %s for an open end', (text) => {
    expect(readDay(text, 'last')).toEqual({ kind: 'open-ended' });
  });

  it.each(['', ' ', '-', 'k. A.', 'n. n.'])('takes "%s" for nothing', (text) => {
    expect(readDay(text, 'first')).toEqual({ kind: 'blank' });
  });

  it.each(['31.02.2026', '30.2.25', '32.01.2026', '1.13.2026', 'KW 60 2026', 'bald', '12', '999999', '2026-02-30'])(
    'refuses %s',
    (text) => {
      expect(readDay(text, 'first')).toEqual({ kind: 'not-a-day' });
    },
  );
});
