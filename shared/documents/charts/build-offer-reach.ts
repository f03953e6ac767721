import { yearOf, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import {
  offerStatistics,
  personsBySite,
  type OfferStatistics,
  type PersonsBySite,
  type YearReach,
} from '../../domain/statistics/offer-statistics.ts';
import { lastDay, type StatisticsScope } from '../../domain/statistics/scope.ts';
import { isSmallCount, smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { seriesColours } from './palette.ts';

type Measure = 'participations' | 'participants' | 'enrolments';

/** Makes the chart of participations per year; places, enrolments and persons stand below as figures, each with its own unit. */
export function buildOfferReach(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts, offers } = catalogue;
  const text = offers.charts.reach;
  const { years, reach, different, undated } = offerStatistics(database, scope);
  const threshold = smallCountThreshold(database.office);
  const { hidden } = personsBySite(database, scope);
  const small = (measure: Measure): boolean[] => reach.map((each) => isSmallCount(each[measure], threshold));
  const people = (measure: Measure, label: string, hides: readonly boolean[]): ChartSeries => ({
    id: measure,
    label,
    values: reach.map((each) => each[measure]),
    hidden: hides,
    ...(reach.some((each) => isUntold(each, measure)) ? { unknown: reach.map((each) => isUntold(each, measure)) } : {}),
    drawnAs: measure === 'participations' ? 'shape' : 'figure',
  });
  const series: ChartSeries[] = [
    people('participations', offers.columns.participations, small('participations')),
    people('participants', offers.columns.participants, hidden.columnTotals),
    people('enrolments', offers.columns.enrolments, small('enrolments')),
    { id: 'places', label: offers.columns.places, values: reach.map((each) => each.placesOffered), drawnAs: 'figure' },
    { id: 'untold', label: text.untold, values: reach.map(({ untold }) => untold), drawnAs: 'figure' },
  ];
  const points = openPoints(years, reach, small('participations'));
  return {
    kind: 'column',
    id: 'offer-reach',
    title: titleOf(points, lastDay(scope), catalogue),
    subtitle: text.subtitle,
    unit: offers.columns.participations,
    source: charts.source(lastDay(scope), countOf(different.forPeople, undated, catalogue), database.office.name),
    definition: text.definition(different.untold),
    ...noteOf(series, threshold, catalogue),
    asOf: lastDay(scope),
    altText: altTextOf(points, years, catalogue),
    categoryLabel: offers.columns.year,
    categories: years.map(String),
    series,
    unknownText: offers.unknown,
    totalLabel: charts.total,
    colours: seriesColours(1, database.office.letterheadColour),
  };
}

/** Makes the heat table of persons reached, sites against years. */
export function buildOfferPersons(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts, offers } = catalogue;
  const text = offers.charts.persons;
  const result = personsBySite(database, scope);
  const threshold = smallCountThreshold(database.office);
  const series = result.rows.map(({ siteId, shortName, persons, untold }, at) => ({
    id: siteId ?? 'across',
    label: siteId === null ? text.across : shortName,
    values: persons,
    hidden: result.hidden.cells[at] ?? [],
    ...(persons.some((each, year) => isGap(each, untold[year]))
      ? { unknown: persons.map((each, year) => isGap(each, untold[year])) }
      : {}),
    drawnAs: 'shape' as const,
  }));
  const shown = shownPersons(result);
  const sites = result.rows.filter(({ siteId }) => siteId !== null).length;
  const high = Math.max(0, ...shown.map(({ value }) => value));
  const { undated } = offerStatistics(database, scope);
  return {
    kind: 'matrix',
    id: 'offer-persons',
    title: titleOfPersons(result, catalogue),
    subtitle: text.subtitle,
    unit: charts.units.persons,
    source: charts.source(lastDay(scope), siteCountText(sites, undated, catalogue), database.office.name),
    definition: text.definition(result.untold),
    ...noteOf(series, threshold, catalogue),
    asOf: lastDay(scope),
    altText: altTextOfPersons(result, sites, catalogue),
    categoryLabel: offers.columns.year,
    rowLabel: offers.columns.sites,
    legend: {
      nobody: shown.some(({ value }) => value === 0) ? text.legendNobody : null,
      outside: result.rows.some(({ persons, untold }) => persons.some((each, at) => each === null && untold[at] === 0))
        ? text.legendNone
        : null,
      unknown: series.some((each) => 'unknown' in each) ? offers.unknown : null,
      steps: [...new Set([Math.ceil(high / 3), Math.ceil((high * 2) / 3), high])]
        .filter((value) => value > 0)
        .map((value) => ({ value, label: charts.countPersons(value) })),
    },
    unknownText: offers.unknown,
    categories: result.years.map(String),
    series,
    colours: seriesColours(1, database.office.letterheadColour),
  };
}

function countOf(count: number, undated: number, { offers }: Catalogue): string {
  const text = offers.charts.byField;
  return undated === 0 ? text.count(count) : text.undated(text.count(count), undated);
}

function siteCountText(count: number, undated: number, { charts, offers }: Catalogue): string {
  const sites = charts.countSites(count);
  return undated === 0 ? sites : offers.charts.byField.undated(sites, undated);
}

function isUntold(reach: YearReach, measure: Measure): boolean {
  return reach.offers > 0 && reach[measure] === null;
}

function isGap(persons: number | null, untold: number | undefined): boolean {
  return persons === null && (untold ?? 0) > 0;
}

function noteOf(
  series: readonly ChartSeries[],
  threshold: number,
  { offers }: Catalogue,
): { hiddenNote: { outside: string; screen: string } } | object {
  if (!series.some(({ hidden }) => hidden?.includes(true) === true)) return {};
  const { legend, screen } = offers.smallCounts;
  return { hiddenNote: { outside: legend(threshold), screen: screen(threshold) } };
}

interface Point {
  readonly year: number;
  readonly value: number;
  /** Offers of the year that told nothing: the value is the least. */
  readonly untold: number;
}

// Titles and words speak of what may leave the program only.
function openPoints(years: readonly number[], reach: readonly YearReach[], hidden: readonly boolean[]): Point[] {
  return years.flatMap((year, at) => {
    const value = reach[at]?.participations ?? null;
    return value === null || hidden[at] ? [] : [{ year, value, untold: reach[at]?.untold ?? 0 }];
  });
}

// A year that still runs is not compared with whole ones.
function titleOf(points: readonly Point[], until: Day, { offers }: Catalogue): string {
  const text = offers.charts.reach;
  const last = points.at(-1);
  if (last === undefined) return text.titleNone;
  const isRunning = yearOf(until) === last.year && !until.endsWith('-12-31');
  const [before, whole] = isRunning ? points.slice(-3, -1) : points.slice(-2);
  if (before === undefined) return text.titleOne(last);
  if (whole === undefined) return isRunning ? text.titleSoFar(text.titleOne(before), last) : text.titleOne(before);
  const compared = text.title(before, whole);
  return isRunning ? text.titleSoFar(compared, last) : compared;
}

function altTextOf(points: readonly Point[], years: OfferStatistics['years'], { offers }: Catalogue): string {
  const text = offers.charts.reach;
  const bySize = [...points].sort((left, right) => right.value - left.value || left.year - right.year);
  const [most, least, first, last] = [bySize[0], bySize.at(-1), years[0], years.at(-1)];
  if (most === undefined || least === undefined || first === undefined || last === undefined) return text.altNone;
  return text.alt({ first, last, most, least });
}

function shownPersons({ rows, hidden, years }: PersonsBySite): { value: number; site: string; year: number }[] {
  return rows.flatMap(({ persons, shortName }, row) =>
    persons.flatMap((value, at) =>
      value === null || hidden.cells[row]?.[at] ? [] : [{ value, site: shortName, year: years[at] ?? 0 }],
    ),
  );
}

function titleOfPersons({ rows, years, hidden }: PersonsBySite, { offers }: Catalogue): string {
  const text = offers.charts.persons;
  const at = years.length - 1;
  const year = years[at];
  if (year === undefined) return text.titleNone;
  const inYear = rows.map(({ siteId, persons, untold }) => ({
    siteId,
    persons: persons[at] ?? 0,
    untold: untold[at] ?? 0,
  }));
  const untold = inYear.reduce((sum, each) => sum + each.untold, 0);
  const all = inYear.reduce((sum, each) => sum + each.persons, 0);
  if (all === 0 && untold > 0) return text.titleUntold(year, untold);
  const reached = inYear.filter(({ persons }) => persons > 0);
  return text.title({
    year,
    sites: reached.filter(({ siteId }) => siteId !== null).length,
    isAcross: reached.some(({ siteId }) => siteId === null),
    persons: hidden.columnTotals[at] ? null : all,
    untold,
  });
}

function altTextOfPersons(result: PersonsBySite, sites: number, { offers }: Catalogue): string {
  const text = offers.charts.persons;
  const most = shownPersons(result).sort((left, right) => right.value - left.value)[0];
  const [first, last] = [result.years[0], result.years.at(-1)];
  if (most === undefined || first === undefined || last === undefined) return text.altNone;
  const hidden = result.hidden.cells.flat().filter(Boolean).length;
  return text.alt({
    sites,
    first,
    last,
    high: most.value,
    highSite: most.site || text.across,
    highYear: most.year,
    hidden,
  });
}
