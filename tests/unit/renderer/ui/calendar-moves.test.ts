import { describe, expect, it } from 'vitest';
import {
  monthsOf,
  movedDay,
  movedMonths,
  movedPlaces,
  movedYears,
  yearsAround,
} from '../../../../renderer/ui/calendar-moves.ts';
import { day, yearOf } from '../../../../shared/kernel/dates.ts';

const press = (from: string, key: string, shiftKey = false) => movedDay(day(from), { key, shiftKey });

describe('the keys of a calendar', () => {
  it.each([
    ['ArrowLeft', false, '2026-11-22'],
    ['ArrowRight', false, '2026-11-24'],
    ['ArrowUp', false, '2026-11-16'],
    ['ArrowDown', false, '2026-11-30'],
    ['PageUp', false, '2026-10-23'],
    ['PageDown', false, '2026-12-23'],
    ['PageUp', true, '2025-11-23'],
    ['PageDown', true, '2027-11-23'],
    ['Home', false, '2026-11-23'],
    ['End', false, '2026-11-29'],
  ])('%s (Shift: %s) leads to %s', (key, shiftKey, to) => {
    expect(press('2026-11-23', key, shiftKey)).toBe(to);
  });

  it('leave the last day of a longer month for the last of a shorter one', () => {
    expect(press('2027-01-31', 'PageDown')).toBe('2027-02-28');
    expect(press('2028-02-29', 'PageDown', true)).toBe('2029-02-28');
  });

  it('stop at both ends of what can be typed', () => {
    expect(press('1900-01-01', 'ArrowLeft')).toBe('1900-01-01');
    expect(press('1900-01-02', 'ArrowLeft')).toBe('1900-01-01');
    expect(press('1900-06-01', 'PageUp', true)).toBe('1900-06-01');
    expect(press('9999-12-31', 'ArrowRight')).toBe('9999-12-31');
    expect(press('9999-12-30', 'ArrowRight')).toBe('9999-12-31');
    expect(press('9999-12-01', 'PageDown')).toBe('9999-12-01');
  });

  it('that are no moves are left to others', () => {
    expect(press('2026-11-23', 'Enter')).toBeNull();
    expect(movedPlaces({ key: 'Enter', shiftKey: false }, 3)).toBeNull();
  });

  it('move through months and years by place and row', () => {
    const places = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) =>
      movedPlaces({ key, shiftKey: false }, 4),
    );
    expect(places).toEqual([-1, 1, -4, 4]);
  });
});

describe('what a calendar offers', () => {
  it('is every month of the year, January first', () => {
    const months = monthsOf(day('2026-11-30'));
    expect(months).toHaveLength(12);
    expect([months[0], months[1], months[11]]).toEqual(['2026-01-30', '2026-02-28', '2026-12-30']);
  });

  it('is the decade of the day and the one before', () => {
    for (const of of ['2020-01-01', '2026-11-23', '2029-12-31']) {
      const years = yearsAround(day(of)).map(yearOf);
      expect([years.length, years[0], years.at(-1)], of).toEqual([20, 2010, 2029]);
      expect(yearsAround(day(of))).toContain(of);
    }
  });

  it('does not go beyond what can be typed', () => {
    expect(yearsAround(day('1905-05-05')).map(yearOf)[0]).toBe(1900);
    expect(yearsAround(day('9999-05-05')).map(yearOf).at(-1)).toBe(9999);
    expect(movedMonths(day('1900-01-01'), -1)).toBe('1900-01-01');
    expect(movedYears(day('1909-01-01'), -10)).toBe('1909-01-01');
  });
});
