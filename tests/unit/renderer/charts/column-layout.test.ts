import { describe, expect, it } from 'vitest';
import { screenLook, slideLook } from '../../../../renderer/charts/chart-look.ts';
import { layoutColumns, type ColumnLayout } from '../../../../renderer/charts/column-layout.ts';
import { textWidth } from '../../../../renderer/charts/text-size.ts';
import { buildChart } from '../../../../shared/documents/charts/build-chart.ts';
import { scopeUpTo } from '../../../../shared/domain/statistics/scope.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { addMonths, day } from '../../../../shared/kernel/dates.ts';
import { chartWorld, meetingOf, siteOf } from '../../../builders/chart-world.ts';

const slide = { width: 1280, height: 720 };

function laidOut(count: number, size = slide, look = slideLook): ColumnLayout {
  const meetings = Array.from({ length: count }, (_, at) =>
    meetingOf(addMonths(day('2015-01-15'), at), { a: 2, b: 1 }),
  );
  const world = chartWorld([siteOf('a', '2010-01-01'), siteOf('b', '2010-01-01')], meetings);
  const spec = buildChart('participation', world, scopeUpTo(day('2026-01-01')), createCatalogue('de', world.office));
  if (spec.kind === 'matrix') throw new Error('Columns were asked for');
  return layoutColumns(spec, size, { look, prefix: 'f' });
}

describe('labels of columns', () => {
  it.each([
    [6, 'level'],
    [12, 'level'],
    [24, 'upright'],
    [40, 'upright'],
  ])('of %i meetings stand %s on a slide, and the last one is always there', (count, turn) => {
    const { labels, labelTurn } = laidOut(count);
    expect(labelTurn).toBe(turn);
    expect(labels).toHaveLength(count);
    expect(labels.at(-1)?.join('')).toMatch(/^\d\d\.\d\d\.\d{4}$/);
  });

  it.each([6, 12, 18, 24, 30, 60, 90])('of %i meetings never run into each other', (count) => {
    for (const [size, look] of [
      [slide, slideLook] as const,
      [{ width: 744, height: 360 }, screenLook(true)] as const,
    ]) {
      const layout = laidOut(count, size, look);
      const slot = (layout.plot.right - layout.plot.left) / count;
      const written = layout.labels.flatMap((lines, at) => (lines.length === 0 ? [] : [{ lines, at }]));
      const gaps = written.slice(1).map(({ at }, index) => (at - (written[index]?.at ?? 0)) * slot);
      const across = (lines: readonly string[]): number =>
        layout.labelTurn === 'upright'
          ? layout.labelSize
          : Math.max(...lines.map((line) => textWidth(line, layout.labelSize)));
      expect(gaps.filter((gap, index) => gap < across(written[index + 1]?.lines ?? []))).toEqual([]);
      expect(layout.plot.bottom).toBeGreaterThan(layout.plot.top + size.height / 6);
    }
  });

  it('are at least 14 pt on a slide, however many there are', () => {
    for (const count of [1, 6, 12, 24, 40]) expect(laidOut(count).labelSize * 0.75).toBeGreaterThanOrEqual(14);
    const { title, subtitle, legend, axis, label, least } = slideLook.sizes;
    expect(Math.min(title, subtitle, legend, axis, label, least) * 0.75).toBeGreaterThanOrEqual(14);
  });
});
