import type { Indicator, IndicatorUnit } from '../../model/site-quality.ts';
import { figureDay } from '../quality/indicators.ts';
import { hideSmallCounts, isSmallCount, type PublishedCount } from './small-counts.ts';

const peopleUnits: ReadonlySet<IndicatorUnit> = new Set(['PERSONS', 'ENROLMENTS', 'PARTICIPATIONS']);

/** Says whether a figure counts people, so that a small one stays inside the program. */
export function countsPeople({ indicatorUnit }: Pick<Indicator, 'indicatorUnit'>): boolean {
  return peopleUnits.has(indicatorUnit);
}

/** Says whether a figure that stands alone is so small that it stays inside the program. */
export function isSmallFigure(indicator: Pick<Indicator, 'indicatorUnit' | 'value'>, threshold: number): boolean {
  return countsPeople(indicator) && isSmallCount(indicator.value, threshold);
}

/**
 * Returns figures, by their ids, as they may leave the program together. Figures of the same name, unit and day are parts of one table,
 * and that of the whole office is their total where it is their sum.
 */
export function publishIndicators(
  indicators: readonly Indicator[],
  threshold: number,
): ReadonlyMap<string, PublishedCount> {
  const published = new Map<string, PublishedCount>(
    indicators.map((each) => [each.id, isSmallFigure(each, threshold) ? 'hidden' : each.value]),
  );
  for (const group of groups(indicators.filter(countsPeople))) {
    const parts = group.filter(({ siteId }) => siteId !== null);
    const totals = group.filter(({ siteId }) => siteId === null);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const hasRowTotals = parts.length > 0 && totals.some(({ value }) => value === sum);
    // Counts of people are whole and not below zero; what a file says otherwise is taken for the nearest one.
    const cells = [parts.map(({ value }) => Math.max(0, Math.round(value)))];
    const table = { cells, hasRowTotals, hasColumnTotals: false, hasGrandTotal: false };
    const hidden = hideSmallCounts(table, threshold);
    parts.forEach(({ id }, at) => hidden.cells[0]?.[at] && published.set(id, 'hidden'));
    for (const { id, value } of totals) if (value === sum && hidden.rowTotals[0]) published.set(id, 'hidden');
  }
  return published;
}

function groups(indicators: readonly Indicator[]): Iterable<readonly Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { name, indicatorUnit } = indicator;
    const key = `${indicatorUnit} ${figureDay(indicator) ?? ''} ${name.trim().toLowerCase()}`;
    found.set(key, [...(found.get(key) ?? []), indicator]);
  }
  return found.values();
}
