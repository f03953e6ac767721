import { describe, expect, test } from 'vitest';
import { lastDayAfterYears, usualYears } from '../../../../shared/domain/agreements/term-length.ts';
import { addDays, day, daysBetween } from '../../../../shared/kernel/dates.ts';

describe('the last day of a term of whole years', () => {
  test.each([
    ['2027-01-01', 1, '2027-12-31'],
    ['2027-01-01', 2, '2028-12-31'],
    ['2027-01-01', 3, '2029-12-31'],
    ['2026-07-15', 1, '2027-07-14'],
    // the last day of February is the 29th where there is one
    ['2027-03-01', 1, '2028-02-29'],
    ['2028-03-01', 1, '2029-02-28'],
    ['2027-03-01', 2, '2029-02-28'],
    // a first day that the last year does not have
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 3, '2031-02-28'],
    ['2028-02-29', 4, '2032-02-28'],
    ['2027-02-28', 1, '2028-02-27'],
    ['2027-12-31', 1, '2028-12-30'],
  ])('from %s for %i years is %s', (from, years, until) => {
    expect(lastDayAfterYears(day(from), years)).toBe(until);
  });

  test('terms of a year that follow each other leave no gap and never run twice', () => {
    for (let first = day('2027-01-01'); first < '2029-03-02'; first = addDays(first, 1)) {
      const last = lastDayAfterYears(first, 1);
      expect([364, 365], first).toContain(daysBetween(first, last));
      if (first.slice(5) !== '02-29') expect(addDays(last, 1).slice(5), first).toBe(first.slice(5));
    }
  });

  test('one, two and three years are offered', () => {
    expect(usualYears).toEqual([1, 2, 3]);
  });
});
