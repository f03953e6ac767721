import { required } from '../../kernel/assert.ts';
import type { Database } from '../../model/database.ts';
import {
  countFrequentSites,
  participationMatrix,
  sitesWithRecord,
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
    definition: [text.matrix.definition, ...gapOf(matrix, catalogue)].join(' '),
    asOf,
    altText: [altTextOf(matrix, catalogue), ...gapOf(matrix, catalogue)].join(' '),
    unknownText: text.notRecorded,
    categoryLabel: text.matrix.category,
    rowLabel: text.matrix.row,
    legend: legendOf(matrix, catalogue),
    categories: meetingLabels(matrix.meetings, language),
    series: matrix.sites.map(({ siteId, shortName, persons, unknown }) => ({
      id: siteId,
      label: shortName,
      values: persons,
      ...(unknown.includes(true) ? { unknown } : {}),
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
  for (const { persons, unknown } of sites) {
    for (const [at, each] of persons.entries()) if (unknown[at] !== true) values.add(each);
  }
  const high = Math.max(0, ...[...values].map((each) => each ?? 0));
  const steps =
    high <= mostLegendSteps
      ? countedUpTo(high)
      : [...new Set([1, Math.ceil(high / 3), Math.ceil((high * 2) / 3), high])];
  return {
    nobody: values.has(0) ? text.matrix.legendNone : null,
    outside: values.has(null) ? text.matrix.legendOutside : null,
    unknown: hasUnknown({ sites }) ? text.notRecorded : null,
    steps: steps.map((value) => ({ value, label: text.countPersons(value) })),
  };
}

function titleOf(matrix: ParticipationMatrix, { charts: { matrix: text } }: Catalogue): string {
  const { sites, meetings } = matrix;
  if (sites.every(({ persons }) => persons.every((each) => !each))) return text.titleNone;
  const often = countFrequentSites(matrix);
  const all = sitesWithRecord(matrix).length;
  return text.title({ often, all, meetings: meetings.length, isPartial: hasUnknown(matrix) });
}

function gapOf(matrix: ParticipationMatrix, { charts: { matrix: text } }: Catalogue): string[] {
  return hasUnknown(matrix) ? [text.unknown(matrix.meetings.filter(({ isRecorded }) => !isRecorded).length)] : [];
}

function hasUnknown({ sites }: Pick<ParticipationMatrix, 'sites'>): boolean {
  return sites.some(({ unknown }) => unknown.includes(true));
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
  if (high.value < 0) return meetings.length === 0 ? text.altNone : text.altUnrecorded;
  return text.alt({
    sites: sitesWithRecord(matrix).length,
    meetings: meetings.length,
    often: countFrequentSites(matrix),
    low,
    high: high.value,
    highSite: high.site,
    highDay: required(meetings[high.meeting], 'the highest value belongs to a meeting').date,
    never: sitesWithRecord(matrix).filter(
      ({ persons, unknown }) => !unknown.includes(true) && persons.every((each) => !each),
    ).length,
  });
}
