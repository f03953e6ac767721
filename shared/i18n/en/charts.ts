import type { ChartsTexts } from '../de/charts.ts';
import { formatDay as writeDay, formatLongDay as writeLongDay, formatNumber as writeNumber } from '../format.ts';
import type { Day } from '../../kernel/dates.ts';

/** English texts: charts. */
export function chartsEn(): ChartsTexts {
  return {
    participation: {
      name: 'Participation per meeting',
      titleNone: 'No participation recorded yet',
      titleOne: ({ day, value }, newSites) => `${sites(value)} took part on ${formatLongDay(day)}${newOnes(newSites)}`,
      titlePeak: ({ day, value }, newSites) => `Peak on ${formatLongDay(day)}: ${sites(value)}${newOnes(newSites)}`,
      titleAsHigh: ({ day, value }, peak) =>
        `${sites(value)} took part on ${formatLongDay(day)}, as many as on ${formatLongDay(peak.day)}`,
      titleBelow: ({ day, value }, peak) =>
        `${sites(value)} took part on ${formatLongDay(day)}, ${formatNumber(peak.value - value)} fewer than at the peak on ${formatLongDay(peak.day)}`,
      titleUnrecorded: (day, last, isLeast) =>
        `No attendance is recorded for ${formatLongDay(day)}; ${isLeast ? 'at least ' : ''}${sites(last.value)} took part on ${formatLongDay(last.day)}`,
      titleAtLeast: ({ day, value }, unmarked) =>
        value === 0
          ? `It is not recorded whether anybody from ${sites(unmarked)} was there on ${formatLongDay(day)}`
          : `At least ${sites(value)} took part on ${formatLongDay(day)}; of ${formatNumber(unmarked)} more it is not recorded`,
      unrecorded: (days) =>
        `No attendance is recorded for ${meetings(days.length)}${onDays(days)}; that is no zero, ${days.length === 1 ? 'it does' : 'they do'} not count.`,
      unmarked: (days, people) =>
        `At ${meetings(days.length)}${onDays(days)} it is not recorded whether ${formatNumber(people)} registered ${people === 1 ? 'person was' : 'people were'} there; the numbers are minimums.`,
      subtitle: 'Sites taking part in each meeting',
      subtitlePersons: 'Number of sites that took part in a meeting; below, the number of people present',
      category: 'Meeting',
      known: 'known before',
      new: 'new',
      persons: 'People',
      definition:
        'Counted is who is marked as present: a site takes part as soon as one person is there. New means: there for the first time, as far as recorded and in the programme for at most twelve months. Cancelled meetings do not count.',
      altOne: ({ day, value }, split) =>
        `Column chart with one meeting on ${formatLongDay(day)}: ${sites(value)}, of which ${formatNumber(split.known)} known before and ${formatNumber(split.new)} new; ${persons(split.persons)}.`,
      alt: (about) =>
        `Stacked column chart: sites per meeting, ${meetings(about.count)} from ${formatDay(about.first.day)} to ${formatDay(about.last.day)}. Values lie between ${formatNumber(about.low.value)} and ${formatNumber(about.high.value)}. Highest value: ${sites(about.high.value)} on ${formatDay(about.high.day)}. ${course(about.first.value, about.last.value)}`,
      altNone: 'Column chart without values: no meeting is recorded for the chosen time.',
      altUnrecorded: 'Column chart without values.',
    },
    matrix: {
      name: 'Sites and meetings',
      titleNone: 'No participation recorded yet',
      title: (about) =>
        `${formatNumber(about.often)} of ${sites(about.all)} took part in ${about.meetings === 1 ? 'the meeting' : 'at least every second meeting'}${about.isPartial ? ', as far as recorded' : ''}`,
      unknown: (unrecorded) =>
        `? = not recorded whether anybody was there${unrecorded === 0 ? '' : ` (${meetings(unrecorded)} without any record)`}; that is no zero and does not count.`,
      subtitle: 'People present at each meeting',
      row: 'Site',
      category: 'Meeting',
      definition:
        'Number = people present, 0 = in the programme or invited but nobody came, – = not in the programme on that day. Every second meeting: counted over the meetings a site could take part in.',
      alt: (about) =>
        `Table with shades of colour: ${sites(about.sites)} and ${meetings(about.meetings)}. Values lie between ${formatNumber(about.low)} and ${formatNumber(about.high)} people. Highest value: ${persons(about.high)} from ${about.highSite} on ${formatDay(about.highDay)}. ${formatNumber(about.often)} of ${sites(about.sites)} took part at least every second time, ${formatNumber(about.never)} never.`,
      altNone: 'Table without values: no meeting is recorded for the chosen time.',
      altUnrecorded: 'Table without values.',
      legendNone: 'nobody came',
      legendOutside: 'not in the programme',
    },
    entryWaves: {
      name: 'Entry waves',
      titleNone: 'No site in the programme yet',
      titleOne: ({ year, value }) => `${sites(value)} in the programme in ${year}`,
      titleRise: (first, last) =>
        `From ${formatNumber(first.value)} to ${formatNumber(last.value)}: how the number of sites grew from ${first.year} to ${last.year}`,
      titleBelowPeak: (peak, last) =>
        `After the peak of ${formatNumber(peak.value)} in ${peak.year}, ${sites(last.value)} are still in the programme (${last.year})`,
      titleSteady: (first, last) =>
        `The number of sites in ${last.year} is ${formatNumber(last.value)}, the same as in ${first.year}`,
      subtitle: 'Sites in the programme at the end of the year, by entry wave',
      category: 'Year',
      year: (year) => `Joined ${year}`,
      yearRunning: formatDay,
      unknown: 'Entry not known',
      others: 'other waves',
      total: 'together',
      waveWithCount: (wave, count) => `${wave} with ${sites(count)}`,
      definition:
        'Sites with the status active, preparing or paused on 31 December, in the running year on the reference day. Ended and merged sites no longer count from that day on.',
      alt: (about) =>
        `Stacked column chart: sites in the programme at the end of the year from ${about.first.year} to ${about.last.year}, by ${formatNumber(about.waves)} entry ${about.waves === 1 ? 'wave' : 'waves'}. Values lie between ${formatNumber(about.low.value)} and ${formatNumber(about.high.value)}. Highest value: ${sites(about.high.value)} in ${about.high.year}. ${course(about.first.value, about.last.value)} Largest wave at the end: ${about.largest}.`,
      altNone: 'Column chart without values: no site is in the programme on the reference day.',
    },
    units: { sites: 'Sites', persons: 'People' },
    source: (asOf, count, office) =>
      `As of ${formatDay(asOf)}${count === '' ? '' : `, n = ${count}`}${office === '' ? '' : `; source: ${office}`}`,
    countSites: sites,
    countPersons: persons,
    total: 'together',
    noValue: '–',
    notRecorded: 'not recorded',
    excerptColumns: (shown, all) => `the last ${formatNumber(shown)} of ${formatNumber(all)}`,
    excerptRows: (from, to, all) => `rows ${formatNumber(from)} to ${formatNumber(to)} of ${formatNumber(all)}`,
    page: {
      title: 'Charts',
      lead: 'Charts of what is recorded. Every number can be computed again for an earlier reference day.',
      noClientData: 'Only numbers about meetings go in here. Data about clients do not belong into this program.',
      asOf: 'Reference day',
      from: 'Time from',
      to: 'to',
      series: 'Meeting series',
      allSeries: 'all meetings',
      filters: 'Selection for all charts',
      resetPeriod: 'Reset time',
      showTable: 'Show table of values',
      hideTable: 'Hide table of values',
      tableOf: (name) => `Table of values: ${name}`,
      showAlt: 'Show alternative text',
      hideAlt: 'Hide alternative text',
      altHeading: 'Alternative text',
      altHint: 'For Word, PowerPoint and the web: describes the chart to people who do not see it.',
      copyAlt: 'Copy alternative text',
      altCopied: 'The alternative text is on the clipboard.',
      definition: 'What counts',
      png: 'Picture (PNG)',
      svg: 'Vector picture (SVG)',
      csv: 'Table (CSV)',
      copyPicture: 'Copy to clipboard',
      pictureCopied: 'The picture is on the clipboard. Paste it with Ctrl+V.',
      copyFailed: 'The clipboard cannot be reached here. Save the chart as a picture (PNG) instead.',
      exported: (fileName) => `Saved: ${fileName}`,
      working: 'Being made …',
      of: (button, chart) => `${button}: ${chart}`,
      previousPart: 'Previous part',
      nextPart: 'Next part',
      part: (number, count) => `Part ${formatNumber(number)} of ${formatNumber(count)}`,
      emptyTitle: 'Nothing to show yet',
      emptyParticipation: 'As soon as presence is recorded for a meeting, the chart appears here.',
      emptyMatrix: 'As soon as a meeting has taken place, the overview appears here.',
      emptyEntryWaves: 'As soon as a site has a start in the programme, the chart appears here.',
      periodReversed: 'The end lies before the beginning. Please swap the two days.',
      scrollable: 'Chart to scroll to the right',
    },
    files: { part: (name, number, count) => (count === 1 ? name : `${name} ${number} of ${count}`) },
  };
}

const formatDay = (day: Day): string => writeDay(day, 'en');
const formatLongDay = (day: Day): string => writeLongDay(day, 'en');
const formatNumber = (value: number): string => writeNumber(value, 'en');
const sites = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'site' : 'sites'}`;
const persons = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'person' : 'people'}`;
const meetings = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'meeting' : 'meetings'}`;
const newOnes = (count: number): string => (count === 0 ? '' : `, ${formatNumber(count)} of them new`);

function course(first: number, last: number): string {
  if (last === first) return `Course: at the end as high as at the beginning (${formatNumber(last)}).`;
  return `Course: ${last > first ? 'rose' : 'fell'} from ${formatNumber(first)} to ${formatNumber(last)}.`;
}

function onDays(days: readonly Day[]): string {
  return days.length > 6 ? '' : ` (${days.map(formatDay).join(', ')})`;
}
