import { required } from '../../kernel/assert.ts';
import type { Database } from '../../model/database.ts';
import {
  countFrequentSites,
  participationMatrix,
  type ParticipationMatrix,
} from '../../domain/statistics/participation-matrix.ts';
import { lastDay, type StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChartSpec } from './chart-spec.ts';
import { meetingLabels } from './meeting-labels.ts';
import { seriesColours } from './palette.ts';

type MatrixLegend = Extract<ChartSpec, { kind: 'matrix' }>['legend'];

/** Makes the heat table of sites against meetings. */
export function buildMatrix(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts: text, language } = catalogue;
  const matrix = participationMatrix(database, scope);
  const asOf = lastDay(scope);
  return {
    kind: 'matrix',
    id: 'matrix',
    title: titleOf(matrix, catalogue),
    subtitle: text.matrix.subtitle,
    unit: text.units.persons,
    source: text.source(asOf, text.countSites(matrix.sites.length), database.office.name),
    definition: text.matrix.definition,
    asOf,
    altText: altTextOf(matrix, catalogue),
    categoryLabel: text.matrix.category,
    rowLabel: text.matrix.row,
    legend: legendOf(matrix, catalogue),
    categories: meetingLabels(matrix.meetings, language),
    series: matrix.sites.map(({ siteId, shortName, persons }) => ({
      id: siteId,
      label: shortName,
      values: persons,
      drawnAs: 'shape',
    })),
    colours: seriesColours(1, database.office.letterheadColour),
  };
}

/** Up to this many shades each has its entry in the legend; beyond, a few stand for all. */
const mostLegendSteps = 5;

function countedUpTo(high: number): number[] {
  return Array.from({ length: high }, (_, index) => index + 1);
}

function legendOf({ sites }: ParticipationMatrix, { charts: text }: Catalogue): MatrixLegend {
  const values = new Set<number | null>();
  for (const { persons } of sites) for (const each of persons) values.add(each);
  const high = Math.max(0, ...[...values].map((each) => each ?? 0));
  const steps =
    high <= mostLegendSteps
      ? countedUpTo(high)
      : [...new Set([1, Math.ceil(high / 3), Math.ceil((high * 2) / 3), high])];
  return {
    nobody: values.has(0) ? text.matrix.legendNone : null,
    outside: values.has(null) ? text.matrix.legendOutside : null,
    steps: steps.map((value) => ({ value, label: text.countPersons(value) })),
  };
}

function titleOf(matrix: ParticipationMatrix, { charts: { matrix: text } }: Catalogue): string {
  const { sites, meetings } = matrix;
  if (sites.every(({ persons }) => persons.every((each) => !each))) return text.titleNone;
  return text.title(countFrequentSites(matrix), sites.length, meetings.length);
}

function altTextOf(matrix: ParticipationMatrix, { charts: { matrix: text } }: Catalogue): string {
  const { sites, meetings } = matrix;
  let high = { value: -1, site: '', meeting: 0 };
  let low = Number.POSITIVE_INFINITY;
  for (const { shortName, persons } of sites) {
    persons.forEach((value, meeting) => {
      if (value === null) return;
      low = Math.min(low, value);
      if (value > high.value) high = { value, site: shortName, meeting };
    });
  }
  if (high.value < 0) return text.altNone;
  return text.alt({
    sites: sites.length,
    meetings: meetings.length,
    often: countFrequentSites(matrix),
    low,
    high: high.value,
    highSite: high.site,
    highDay: required(meetings[high.meeting], 'the highest value belongs to a meeting').date,
    never: sites.filter(({ persons }) => persons.every((each) => !each)).length,
  });
}
