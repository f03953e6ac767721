import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { parseGermanNumber } from '../../../../shared/i18n/parse-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234', 1234],
    ['1 234', 1234],
    ['12.5', 12.5],
    ['12,5 %', 12.5],
    ['−3', -3],
    [' 0,25 ', 0.25],
    [formatNumber(-9_876_543.21), -9_876_543.21],
  ])('%s', (typed, value) => {
    expect(parseGermanNumber(typed)).toBe(value);
  });

  it.each(['', 'zwölf', '1,2,3', '1.23.4', '1.2345,6', '12 Personen', '1e5', '=1+1'])(
    'takes "%s" for none',
    (typed) => {
      expect(parseGermanNumber(typed)).toBeNull();
    },
  );
});
