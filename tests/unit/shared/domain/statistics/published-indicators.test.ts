import { describe, expect, it } from 'vitest';
import { publishIndicators } from '../../../../../shared/domain/statistics/published-indicators.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import type { IndicatorId, SiteId } from '../../../../../shared/kernel/ids.ts';
import { blankIndicator } from '../../../../../shared/model/blank.ts';
import type { Indicator } from '../../../../../shared/model/site-quality.ts';

describe('figures that leave the program together', () => {
  it('hide a small one, and the smallest other one where the figure of the office would give it away', () => {
    const figures = [figure('all', null, 52), figure('a', 's1', 2), figure('b', 's2', 20), figure('c', 's3', 30)];
    expect(published(figures)).toEqual({ all: 52, a: 'hidden', b: 'hidden', c: 30 });
  });

  it('hide the small one only where the figure of the office is not the sum', () => {
    expect(published([figure('all', null, 60), figure('a', 's1', 2), figure('b', 's2', 20)])).toEqual({
      all: 60,
      a: 'hidden',
      b: 20,
    });
  });

  it('are told apart by name, unit and day, and only those of people are hidden', () => {
    const offers = { indicatorUnit: 'OFFERS' as const };
    const later = { referenceDate: day('2026-12-31') };
    expect(published([figure('all', null, 22), figure('a', 's1', 2, later), figure('b', 's2', 2, offers)])).toEqual({
      all: 22,
      a: 'hidden',
      b: 2,
    });
  });
});

function published(figures: readonly Indicator[]) {
  return Object.fromEntries(publishIndicators(figures, 3));
}

function figure(id: string, siteId: string | null, value: number, changes: Partial<Indicator> = {}): Indicator {
  const about = { referenceDate: day('2025-12-31'), indicatorUnit: 'PERSONS' as const, value, ...changes };
  return { ...blankIndicator(siteId as SiteId | null, 'Personen'), ...about, id: id as IndicatorId };
}
