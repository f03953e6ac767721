import { describe, expect, it } from 'vitest';
import { parseGermanDay } from '../../../../shared/i18n/parse-day.ts';
import { parseGermanTime } from '../../../../shared/i18n/parse-time.ts';
import { day } from '../../../../shared/kernel/dates.ts';

/** A Monday. */
const today = day('2026-11-23');

describe('a day as it is typed', () => {
  it.each([
    ['1.3.', '2026-03-01'],
    ['1.3', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['1. 3. 2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['010326', '2026-03-01'],
    ['01032026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1 mrz 2026', '2026-03-01'],
    ['15. Dezember', '2026-12-15'],
    ['heute', '2026-11-23'],
    ['Morgen', '2026-11-24'],
    ['übermorgen', '2026-11-25'],
    ['gestern', '2026-11-22'],
    ['+14', '2026-12-07'],
    ['-7', '2026-11-16'],
    ['Mo', '2026-11-30'],
    ['di', '2026-11-24'],
    ['Sonntag', '2026-11-29'],
    ['KW 12', '2026-03-16'],
    ['kw12/2027', '2027-03-22'],
    ['KW 53', '2026-12-28'],
    ['1.1.99', '1999-01-01'],
    ['1.1.69', '2069-01-01'],
    ['29.2.2028', '2028-02-29'],
  ])('reads %s', (typed, expected) => {
    expect(parseGermanDay(typed, today)).toBe(expected);
  });

  it.each([
    '31.02.2026',
    '29.2.2026',
    '32.1.2026',
    '1.13.2026',
    '00.01.2026',
    '2026-02-31',
    '310226',
    '1.3.202',
    '1.3.20266',
    '3/1/2026',
    'Ende 2027',
    'Juni 2017',
    '42705',
    '1. Ju 2026',
    'KW 0',
    'KW 54',
    'KW 53/2027',
    '+99999',
    'bald',
    '',
  ])('refuses %s', (typed) => {
    expect(parseGermanDay(typed, today)).toBeNull();
  });
});

describe('a year as it is typed', () => {
  it.each(['31.12.1899', '01.03.0026', '01.01.0000', '1899-12-31', '01011899'])('is mistyped in %s', (typed) => {
    expect(parseGermanDay(typed, day('2026-11-23'))).toBeNull();
  });

  it('may be as old as the oldest papers', () => {
    expect(parseGermanDay('1.1.1900', day('2026-11-23'))).toBe('1900-01-01');
  });
});

describe('a time as it is typed', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['9:30 Uhr', '09:30'],
    ['23:59', '23:59'],
  ])('reads %s', (typed, expected) => {
    expect(parseGermanTime(typed)).toBe(expected);
  });

  it.each(['24:00', '9:60', '25', '-1', '9:3', 'mittags', ''])('refuses %s', (typed) => {
    expect(parseGermanTime(typed)).toBeNull();
  });
});
