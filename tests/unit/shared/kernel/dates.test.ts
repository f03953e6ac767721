import { describe, expect, it } from 'vitest';
import { day, dayOf, isDay } from '../../../../shared/kernel/dates.ts';

describe('days', () => {
  it('runs in the zone the project names', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  });

  it('knows which days the calendar has', () => {
    expect(isDay('2026-02-31')).toBe(false);
    expect(dayOf(2028, 2, 29)).toBe(day('2028-02-29'));
    expect(dayOf(2026, 2, 29)).toBeNull();
  });
});
