import type { Database } from '../../model/database.ts';
import { entryWaves, type EntryWave, type EntryWaves, type WaveKey } from '../../domain/statistics/entry-waves.ts';
import { lastDay, type StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { YearPoint } from '../../i18n/de/charts.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { mostSeries, seriesColours } from './palette.ts';

/** Makes the chart of sites in the programme at the end of each year, by the wave they came with. */
export function buildEntryWaves(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts: text } = catalogue;
  const result = entryWaves(database, scope);
  const asOf = lastDay(scope);
  const series = seriesOf(result, catalogue);
  return {
    kind: 'stacked-column',
    id: 'entry-waves',
    title: titleOf(pointsOf(result), catalogue),
    subtitle: text.entryWaves.subtitle,
    unit: text.units.sites,
    source: text.source(asOf, text.countSites(result.totals.at(-1) ?? 0), database.office.name),
    definition: text.entryWaves.definition,
    asOf,
    altText: altTextOf(result, catalogue),
    categoryLabel: text.entryWaves.category,
    categories: result.waves.length === 0 ? [] : result.years.map((each) => yearLabel(each, catalogue)),
    series,
    totalLabel: text.entryWaves.total,
    colours: seriesColours(series.length, database.office.letterheadColour),
  };
}

function yearLabel({ year, countedOn }: EntryWaves['years'][number], { charts }: Catalogue): string {
  return countedOn.endsWith('-12-31') ? String(year) : charts.entryWaves.yearRunning(countedOn);
}

// More waves than colours: the largest keep their own, the others become one.
function seriesOf({ waves, years }: EntryWaves, catalogue: Catalogue): ChartSeries[] {
  const named = (wave: EntryWave, index: number): ChartSeries => ({
    id: `wave-${index + 1}`,
    label: waveLabel(wave.key, catalogue),
    values: wave.sites,
    drawnAs: 'shape',
  });
  if (waves.length <= mostSeries) return waves.map(named);
  const bySize = [...waves].sort((left, right) => Math.max(...right.sites) - Math.max(...left.sites));
  const kept = new Set(bySize.slice(0, mostSeries - 1));
  const rest = waves.filter((wave) => !kept.has(wave));
  return [
    ...waves.filter((wave) => kept.has(wave)).map(named),
    {
      id: 'others',
      label: catalogue.charts.entryWaves.others,
      values: years.map((_, index) => rest.reduce((total, wave) => total + (wave.sites[index] ?? 0), 0)),
      drawnAs: 'shape',
    },
  ];
}

function waveLabel(key: WaveKey, { charts: { entryWaves: text } }: Catalogue): string {
  switch (key.kind) {
    case 'label':
      return key.label;
    case 'year':
      return text.year(key.year);
    case 'unknown':
      return text.unknown;
  }
}

function pointsOf({ years, totals }: EntryWaves): YearPoint[] {
  return years.map(({ year }, index) => ({ year, value: totals[index] ?? 0 }));
}

function titleOf(points: readonly YearPoint[], { charts: { entryWaves: text } }: Catalogue): string {
  const [first, last, peak] = [points.find(({ value }) => value > 0), points.at(-1), highest(points)];
  if (first === undefined || last === undefined || peak === undefined) return text.titleNone;
  if (first === last) return text.titleOne(last);
  if (last.value < peak.value) return text.titleBelowPeak(peak, last);
  return last.value > first.value ? text.titleRise(first, last) : text.titleSteady(first, last);
}

function altTextOf(result: EntryWaves, catalogue: Catalogue): string {
  const text = catalogue.charts.entryWaves;
  const points = pointsOf(result);
  const [first, last, high] = [points[0], points.at(-1), highest(points)];
  const largest = [...result.waves].sort((left, right) => (right.sites.at(-1) ?? 0) - (left.sites.at(-1) ?? 0))[0];
  if (first === undefined || last === undefined || high === undefined || largest === undefined) return text.altNone;
  const low = points.reduce((least, each) => (each.value < least.value ? each : least), first);
  const largestText = text.waveWithCount(waveLabel(largest.key, catalogue), largest.sites.at(-1) ?? 0);
  return text.alt({ waves: result.waves.length, first, last, low, high, largest: largestText });
}

function highest(points: readonly YearPoint[]): YearPoint | undefined {
  return [...points].sort((left, right) => right.value - left.value || left.year - right.year)[0];
}
