import type { Database } from '../../model/database.ts';
import { offerStatistics, type OfferField, type OfferStatistics } from '../../domain/statistics/offer-statistics.ts';
import { lastDay, type StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChartSpec } from './chart-spec.ts';
import { seriesColours } from './palette.ts';

/** Makes the chart of offers per year by field of action. */
export function buildOffersByField(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts, offers } = catalogue;
  const text = offers.charts.byField;
  const result = offerStatistics(database, scope);
  const series = [...result.byField].map(([field, values]) => ({
    id: field.toLowerCase(),
    label: fieldLabel(field, catalogue),
    values,
    drawnAs: 'shape' as const,
  }));
  const { last, most, least } = extremes(result);
  const top = last === null ? null : topField(result, last.at);
  const topText = top === null ? '' : text.withCount(fieldLabel(top.field, catalogue), top.count);
  return {
    kind: 'stacked-column',
    id: 'offers-by-field',
    title: last === null ? noneTitle(result, catalogue) : text.title(last, topText),
    subtitle: text.subtitle,
    unit: offers.title,
    source: charts.source(lastDay(scope), countText(result, catalogue), database.office.name),
    definition: text.definition,
    asOf: lastDay(scope),
    altText:
      last === null || most === null || least === null
        ? text.altNone
        : text.alt({ first: result.years[0] ?? last.year, last, most, least, top: topText }),
    categoryLabel: offers.columns.year,
    categories: result.years.map(String),
    series,
    totalLabel: charts.total,
    colours: seriesColours(series.length, database.office.letterheadColour),
  };
}

/** Makes the chart of sites that had an offer of their own, year by year. */
export function buildSitesWithOffers(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts, offers } = catalogue;
  const text = offers.charts.sites;
  const result = offerStatistics(database, scope);
  const { years, sites } = result;
  const last = sites.at(-1);
  const year = years.at(-1);
  const values = sites.map(({ withOffer }) => withOffer);
  return {
    kind: 'column',
    id: 'sites-with-offers',
    title: last === undefined || year === undefined ? noneTitle(result, catalogue) : text.title(year, last),
    subtitle: text.subtitle,
    unit: charts.units.sites,
    source: charts.source(lastDay(scope), charts.countSites(last?.inProgramme ?? 0), database.office.name),
    definition: [text.definition, ...(result.undated === 0 ? [] : [text.undated(result.undated)])].join(' '),
    asOf: lastDay(scope),
    altText:
      last === undefined || year === undefined
        ? text.altNone
        : text.alt({ first: years[0] ?? year, year, last, low: Math.min(...values), high: Math.max(...values) }),
    categoryLabel: offers.columns.year,
    categories: years.map(String),
    series: [
      { id: 'with-offer', label: text.withOffer, values, drawnAs: 'shape' },
      { id: 'with-any', label: text.withAny, values: sites.map(({ withAny }) => withAny), drawnAs: 'figure' },
      {
        id: 'in-programme',
        label: text.inProgramme,
        values: sites.map(({ inProgramme }) => inProgramme),
        drawnAs: 'figure',
      },
    ],
    totalLabel: charts.total,
    colours: seriesColours(1, database.office.letterheadColour),
  };
}

/** Writes how many different offers are counted, and how many of which no day is known are not. */
export function countText({ different, undated }: OfferStatistics, { offers }: Catalogue): string {
  const { count, undated: without } = offers.charts.byField;
  return undated === 0 ? count(different.offers) : without(count(different.offers), undated);
}

/** Writes that no offer can be placed in a year: there is none, or none with a day. */
export function noneTitle({ undated }: OfferStatistics, { offers }: Catalogue): string {
  const text = offers.charts.byField;
  return undated === 0 ? text.titleNone : text.titleUndated(undated);
}

interface YearCount {
  readonly year: number;
  readonly value: number;
  readonly at: number;
}

function extremes({ years, totals }: OfferStatistics): {
  last: YearCount | null;
  most: YearCount | null;
  least: YearCount | null;
} {
  const counts = years.map((year, at) => ({ year, value: totals[at] ?? 0, at }));
  const bySize = [...counts].sort((left, right) => right.value - left.value || left.year - right.year);
  return { last: counts.at(-1) ?? null, most: bySize[0] ?? null, least: bySize.at(-1) ?? null };
}

function topField({ byField }: OfferStatistics, at: number): { field: OfferField; count: number } | null {
  const counts = [...byField].map(([field, values]) => ({ field, count: values[at] ?? 0 }));
  return counts.sort((left, right) => right.count - left.count)[0] ?? null;
}

function fieldLabel(field: OfferField, { enums, offers }: Catalogue): string {
  if (field === 'SEVERAL') return offers.charts.byField.several;
  return field === 'NONE' ? offers.charts.byField.none : enums.fieldOfAction[field];
}
