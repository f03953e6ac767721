import { compareGerman } from '../../kernel/collate.ts';
import type { Database } from '../../model/database.ts';
import { participation, type MeetingParticipation } from '../../domain/statistics/participation.ts';
import { lastDay, type StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChartPoint } from '../../i18n/de/charts.ts';
import type { ChartSpec } from './chart-spec.ts';
import { meetingLabels } from './meeting-labels.ts';
import { seriesColours } from './palette.ts';

/** Makes the chart of sites and people per meeting, sites split into known and new. */
export function buildParticipation(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts: text, language } = catalogue;
  const { meetings, differentSites } = participation(database, scope);
  const asOf = lastDay(scope);
  return {
    kind: 'stacked-column',
    id: 'participation',
    title: titleOf(meetings, catalogue),
    subtitle: text.participation.subtitlePersons,
    unit: text.units.sites,
    source: text.source(asOf, text.countSites(differentSites), database.office.name),
    definition: text.participation.definition,
    asOf,
    altText: altTextOf(meetings, catalogue),
    categoryLabel: text.participation.category,
    categories: meetingLabels(meetings, language),
    series: [
      {
        id: 'known',
        label: text.participation.known,
        values: meetings.map((each) => each.knownSites),
        drawnAs: 'shape',
      },
      { id: 'new', label: text.participation.new, values: meetings.map((each) => each.newSites), drawnAs: 'shape' },
      {
        id: 'persons',
        label: text.participation.persons,
        values: meetings.map((each) => each.persons),
        drawnAs: 'figure',
      },
    ],
    totalLabel: text.total,
    colours: seriesColours(2, database.office.letterheadColour),
  };
}

function titleOf(meetings: readonly MeetingParticipation[], { charts: { participation: text } }: Catalogue): string {
  const last = meetings.at(-1);
  if (last === undefined || meetings.every(({ sites }) => sites === 0)) return text.titleNone;
  if (meetings.length === 1) return text.titleOne(pointOf(last), last.newSites);
  const peak = highest(meetings.slice(0, -1)) ?? last;
  if (last.sites > peak.sites) return text.titlePeak(pointOf(last), last.newSites);
  if (last.sites === peak.sites) return text.titleAsHigh(pointOf(last), pointOf(peak));
  return text.titleBelow(pointOf(last), pointOf(peak));
}

function altTextOf(meetings: readonly MeetingParticipation[], { charts: { participation: text } }: Catalogue): string {
  const [first, last, high] = [meetings[0], meetings.at(-1), highest(meetings)];
  if (first === undefined || last === undefined || high === undefined) return text.altNone;
  if (first === last) {
    return text.altOne(pointOf(last), { known: last.knownSites, new: last.newSites, persons: last.persons });
  }
  const low = meetings.reduce((least, each) => (each.sites < least.sites ? each : least), first);
  return text.alt({
    count: meetings.length,
    first: pointOf(first),
    last: pointOf(last),
    low: pointOf(low),
    high: pointOf(high),
  });
}

// The latest of equals: "the last time it was as many".
function highest(meetings: readonly MeetingParticipation[]): MeetingParticipation | undefined {
  return [...meetings].sort((left, right) => right.sites - left.sites || compareGerman(right.date, left.date))[0];
}

function pointOf({ date, sites }: MeetingParticipation): ChartPoint {
  return { day: date, value: sites };
}
