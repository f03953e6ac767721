import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatLongDay } from '../../shared/i18n/format.ts';
import { parseGermanDay } from '../../shared/i18n/parse-day.ts';
import { addDays, day, daysBetween, isDay, weekdayOf, weekOf } from '../../shared/kernel/dates.ts';

const today = day('2026-11-23');
const anyDay = fc.integer({ min: -30_000, max: 30_000 }).map((days) => addDays(today, days));

describe('days between screen and keyboard', () => {
  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(anyDay, (written) => {
        expect(parseGermanDay(formatDay(written), today)).toBe(written);
        expect(parseGermanDay(formatLongDay(written), today)).toBe(written);
        expect(parseGermanDay(written, today)).toBe(written);
      }),
    );
  });

  it('gives a day of the calendar or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.+\- KWkw/]{0,12}$/)), (typed) => {
        const found = parseGermanDay(typed, today);
        expect(found === null || isDay(found)).toBe(true);
      }),
    );
  });

  it('counts steps in days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3660 }), (days) => {
        const found = parseGermanDay(`+${days}`, today);
        expect(found && daysBetween(today, found)).toBe(days);
      }),
    );
  });

  it('finds the Monday of every week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 52 }), (now, week) => {
        const monday = parseGermanDay(`KW ${week}`, now);
        expect(monday && [weekOf(monday), weekdayOf(monday)]).toEqual([week, 1]);
      }),
    );
  });
});
