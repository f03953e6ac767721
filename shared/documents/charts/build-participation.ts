import { compareGerman } from '../../kernel/collate.ts';
import type { Database } from '../../model/database.ts';
import { participation, type MeetingParticipation } from '../../domain/statistics/participation.ts';
import { lastDay, type StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChartPoint } from '../../i18n/de/charts.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { meetingLabels } from './meeting-labels.ts';
import { seriesColours } from './palette.ts';

/** Makes the chart of sites and people per meeting, sites split into known and new; a meeting nobody recorded is a gap. */
export function buildParticipation(database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const { charts: text, language } = catalogue;
  const { meetings, differentSites } = participation(database, scope);
  const asOf = lastDay(scope);
  const count =
    meetings.some(({ isRecorded }) => !isRecorded) && differentSites === 0 ? '' : text.countSites(differentSites);
  const series = (id: string, label: string, valueOf: (each: MeetingParticipation) => number): ChartSeries => ({
    id,
    label,
    values: meetings.map((each) => (each.isRecorded ? valueOf(each) : null)),
    ...(meetings.every(({ isRecorded }) => isRecorded) ? {} : { unknown: meetings.map((each) => !each.isRecorded) }),
    drawnAs: id === 'persons' ? 'figure' : 'shape',
  });
  return {
    kind: 'stacked-column',
    id: 'participation',
    title: titleOf(meetings, catalogue),
    subtitle: text.participation.subtitlePersons,
    unit: text.units.sites,
    source: text.source(asOf, count, database.office.name),
    definition: [text.participation.definition, ...gapsOf(meetings, catalogue)].join(' '),
    asOf,
    altText: [altTextOf(meetings, catalogue), ...gapsOf(meetings, catalogue)].join(' '),
    categoryLabel: text.participation.category,
    categories: meetingLabels(meetings, language),
    unknownText: text.notRecorded,
    series: [
      series('known', text.participation.known, ({ knownSites }) => knownSites),
      series('new', text.participation.new, ({ newSites }) => newSites),
      series('persons', text.participation.persons, ({ persons }) => persons),
    ],
    totalLabel: text.total,
    colours: seriesColours(2, database.office.letterheadColour),
  };
}

function titleOf(meetings: readonly MeetingParticipation[], { charts: { participation: text } }: Catalogue): string {
  const recorded = meetings.filter(({ isRecorded }) => isRecorded);
  const [last, known] = [meetings.at(-1), recorded.at(-1)];
  if (last === undefined || known === undefined || recorded.every((each) => mostSites(each) === 0)) {
    return text.titleNone;
  }
  if (last !== known) return text.titleUnrecorded(last.date, pointOf(known), known.unmarkedSites > 0);
  if (last.unmarkedSites > 0) return text.titleAtLeast(pointOf(last), last.unmarkedSites);
  const earlier = recorded.slice(0, -1);
  const peak = highest(earlier);
  if (peak === undefined) return text.titleOne(pointOf(last), last.newSites);
  // What is compared must hold whoever of the unmarked was there.
  const most = Math.max(...earlier.map(mostSites));
  if (last.sites > most) return text.titlePeak(pointOf(last), last.newSites);
  if (most > peak.sites) return text.titleOne(pointOf(last), last.newSites);
  if (last.sites === peak.sites) return text.titleAsHigh(pointOf(last), pointOf(peak));
  return text.titleBelow(pointOf(last), pointOf(peak));
}

function altTextOf(meetings: readonly MeetingParticipation[], { charts: { participation: text } }: Catalogue): string {
  const recorded = meetings.filter(({ isRecorded }) => isRecorded);
  const [first, last, high] = [recorded[0], recorded.at(-1), highest(recorded)];
  if (first === undefined || last === undefined || high === undefined) {
    return meetings.length === 0 ? text.altNone : text.altUnrecorded;
  }
  if (first === last) {
    return text.altOne(pointOf(last), { known: last.knownSites, new: last.newSites, persons: last.persons });
  }
  const low = recorded.reduce((least, each) => (each.sites < least.sites ? each : least), first);
  return text.alt({
    count: recorded.length,
    first: pointOf(first),
    last: pointOf(last),
    low: pointOf(low),
    high: pointOf(high),
  });
}

// What the numbers leave open: meetings without any mark, and people nobody marked.
function gapsOf(meetings: readonly MeetingParticipation[], { charts: { participation: text } }: Catalogue): string[] {
  const unrecorded = meetings.filter(({ isRecorded }) => !isRecorded);
  const partly = meetings.filter(({ isRecorded, unmarkedPersons }) => isRecorded && unmarkedPersons > 0);
  const people = partly.reduce((sum, { unmarkedPersons }) => sum + unmarkedPersons, 0);
  return [
    ...(unrecorded.length === 0 ? [] : [text.unrecorded(unrecorded.map(({ date }) => date))]),
    ...(partly.length === 0
      ? []
      : [
          text.unmarked(
            partly.map(({ date }) => date),
            people,
          ),
        ]),
  ];
}

// The latest of equals: "the last time it was as many".
function highest(meetings: readonly MeetingParticipation[]): MeetingParticipation | undefined {
  return [...meetings].sort((left, right) => right.sites - left.sites || compareGerman(right.date, left.date))[0];
}

function mostSites({ sites, unmarkedSites }: MeetingParticipation): number {
  return sites + unmarkedSites;
}

function pointOf({ date, sites }: MeetingParticipation): ChartPoint {
  return { day: date, value: sites };
}
