import type { OffersTexts, ReachPoint } from '../de/offers.ts';
import { formatNumber } from '../format.ts';

const number = (value: number): string => formatNumber(value, 'en');
const offersCount = (count: number): string => `${number(count)} ${count === 1 ? 'offer' : 'offers'}`;

/** English texts: offers of sites. */
export function offersEn(): OffersTexts {
  return {
    title: 'Offers',
    asOf: (day) => `As of ${day}`,
    create: 'New offer',
    editTitle: 'Edit offer',
    viewTitle: 'Offer',
    save: 'Save',
    close: 'Close',
    remove: 'Delete …',
    copy: 'Repeat next year',
    copyTitle: 'Offer for the next year',
    copyHint: 'Start and end lie one year later, counts start anew. Please check the days.',
    emptyTitle: 'No offer recorded yet',
    emptyText:
      'Courses, health days and coaching: this is where you see what takes place where, and how many people it reaches. Counts are enough; names do not belong here.',
    countsOnly:
      'Enter counts only. Names and other data of clients do not belong in this program, not even in the note.',
    acrossSites: 'all sites',
    severalSites: (names) => names.join(', '),
    noYear: 'no start',
    unknown: 'n/a',
    columns: {
      title: 'Title',
      sites: 'Site',
      fields: 'Field of action',
      type: 'Type',
      format: 'Format',
      provider: 'Provider',
      place: 'Place',
      startsOn: 'Start',
      endsOn: 'End',
      sessions: 'Dates',
      places: 'Places',
      enrolments: 'Enrolments',
      participations: 'Attendances',
      participants: 'Persons',
      status: 'Status',
      year: 'Year',
      programmeFormat: 'Programme',
      accessRoute: 'Access route',
      targetGroup: 'Target group',
    },
    quick: {
      label: 'Quick entry',
      placeholder: 'Quick: title; field of action; start',
      hint: 'e.g. “Rückenfit; Bewegung; 1.3.” and Enter',
      added: (title) => `Created: ${title}`,
      notUnderstood: (parts) => `Not understood: ${parts}. Please complete the offer.`,
      open: 'Open',
    },
    form: {
      what: 'What',
      who: 'Where and with whom',
      when: 'When',
      counts: 'Counts',
      title: 'Title',
      sites: 'Sites',
      sitesHint: 'Leave blank for an offer for all sites',
      fields: 'Fields of action',
      type: 'Type',
      programmeFormat: 'Training programme',
      programmeFormatHint: 'e.g. AktivA, JOBS Programm',
      format: 'Format',
      accessRoute: 'Access route',
      targetGroup: 'Target group',
      status: 'Status',
      providerOrganisation: 'Provider (organisation)',
      noProvider: 'none of the list',
      provider: 'Provider in words',
      providerHint: 'Where the provider is not among the organisations',
      place: 'Place',
      startsOn: 'Start',
      endsOn: 'End',
      endBeforeStart: 'The end lies before the start.',
      sessions: 'Dates',
      sessionsCancelled: 'of these cancelled',
      places: 'Places',
      enrolments: 'Enrolments',
      participations: 'Attendances',
      participationsHint: 'counted for each date: who comes five times counts five times',
      participants: 'Persons',
      participantsHint: 'each only once',
      countHint: 'blank = not known',
      note: 'Note',
      more: 'More details',
    },
    hints: {
      title: 'Please look again',
      'more-enrolments-than-places': (enrolments, places) =>
        `More enrolments (${number(enrolments)}) than places (${number(places)}). That may be right, for example with a waiting list.`,
      'more-participations-than-seats': (participations, most) =>
        `More attendances (${number(participations)}) than places times dates (${number(most)}).`,
      'more-persons-than-participations': (participants, participations) =>
        `More persons (${number(participants)}) than attendances (${number(participations)}): each person attends at least once.`,
      'more-cancelled-than-dates': (cancelled, sessions) =>
        `More cancelled dates (${number(cancelled)}) than dates (${number(sessions)}).`,
    },
    onSite: {
      title: 'Offers',
      label: (name) => `Offers: ${name}`,
      add: 'Add offer',
      own: (name) => `Offers: ${name}`,
      across: 'Offers for all sites',
      acrossText: (count) =>
        count === 1
          ? 'In addition there is 1 offer for all sites.'
          : `In addition there are ${number(count)} offers for all sites.`,
      empty: 'No offer recorded for this site yet.',
      showAll: 'All offers',
      lastYears: 'The latest offers come first.',
      fieldsMissing: (fields) =>
        `There were offers in fields that are not ticked here: ${fields}. If the site works there, tick them.`,
      fieldsUnused: (fields) => `Ticked, but without an offer for two years: ${fields}.`,
      fieldsTake: 'Tick them',
    },
    charts: {
      empty: 'As soon as an offer with a start is recorded, the chart appears here.',
      byField: {
        name: 'Offers by field of action',
        titleNone: 'No offer recorded yet',
        titleUndated: (count) => `${offersCount(count)} recorded, without a day`,
        undated: (counted, undated) => `${counted}, and ${offersCount(undated)} without a day`,
        title: ({ year, value }, top) => `${year}: ${offersCount(value)}, most often ${top}`,
        subtitle: 'Offers per year by field of action',
        several: 'several fields',
        none: 'no field of action',
        withCount: (label, count) => `${label} (${number(count)})`,
        count: (count) => offersCount(count),
        definition:
          'Each offer counts in every year it runs in; in the last year up to the reference day. n counts each only once. Cancelled and moved ones do not count. Training for staff counts.',
        alt: ({ first, last, most, least, top }) =>
          `Stacked column chart: offers per year by field of action from ${first} to ${last.year}. Values lie between ${number(least.value)} (${least.year}) and ${number(most.value)} (${most.year}). In ${last.year} there were ${offersCount(last.value)}, most often ${top}.`,
        altNone: 'Column chart without values: no offer is recorded for the chosen time.',
      },
      reach: {
        name: 'Attendances, enrolments and places',
        titleNone: 'No attendance of offers recorded yet',
        titleOne: reached,
        title: (before, last) =>
          before.untold + last.untold > 0
            ? `${reached(last)}; in ${before.year} it was ${before.untold === 0 ? '' : 'at least '}${number(before.value)}`
            : last.value === before.value
              ? `${number(last.value)} attendances in ${last.year}, as many as in ${before.year}`
              : `${number(last.value)} attendances in ${last.year}, ${number(Math.abs(last.value - before.value))} ${last.value > before.value ? 'more' : 'fewer'} than in ${before.year}`,
        subtitle:
          'Columns: attendances of offers per year; below as figures persons, enrolments, places and offers without a count',
        titleSoFar: (before, { year, value, untold }) =>
          `${before}; ${year} so far ${untold === 0 ? '' : 'at least '}${number(value)}`,
        untold: 'offers n/a',
        count: (count) => offersCount(count),
        definition: (untold) =>
          `Attendances count per date, persons per offer; who attends two offers counts twice. Places and enrolments per offer. The counts of an offer stand in the year of its first day; in further years it runs in, it counts as n/a. Without cancelled and moved ones and training for staff. Attendances not known of ${offersCount(untold)}; that is no zero.`,
        alt: ({ first, last, most, least }) =>
          `Column chart: attendances of offers per year from ${first} to ${last}. Values lie between ${number(least.value)} (${least.year}) and ${number(most.value)} (${most.year}). Below the columns stand persons, enrolments, places and the number of offers without a count.`,
        altNone: 'Column chart without values: no attendance is recorded for the chosen time.',
      },
      sites: {
        name: 'Sites with an offer',
        titleNone: 'No offer recorded yet',
        title: (year, { withOffer, inProgramme }) =>
          `${withOffer > inProgramme ? number(withOffer) : `${number(withOffer)} of ${number(inProgramme)}`} sites had an offer of their own in ${year}`,
        subtitle:
          'Sites with at least one offer of their own per year; below, how many had their own or one for all sites',
        withOffer: 'with an offer',
        withAny: 'own or for all',
        undated: (count) => `And ${offersCount(count)} without a day, counted in no year.`,
        inProgramme: 'in the programme',
        definition:
          'Counts sites with an offer of their own that ran in the year and was neither cancelled nor moved. An offer for all sites counts in the row below, at each site in the programme. Last: sites in the programme on 31 December, in the last year on the reference day.',
        alt: ({ first, year, last, low, high }) =>
          `Column chart: sites with at least one offer of their own per year from ${first} to ${year}. Values lie between ${number(low)} and ${number(high)}. In ${year} it was ${number(last.withOffer)} of ${number(last.inProgramme)}; ${number(last.withAny)} had their own or one for all sites.`,
        altNone: 'Column chart without values: no offer is recorded for the chosen time.',
      },
      persons: {
        name: 'Persons reached',
        titleNone: 'No person reached is recorded yet',
        titleUntold: (year, count) => `${year}: how many persons ${offersCount(count)} reached is not known`,
        title: ({ year, sites, isAcross, persons, untold }) => {
          const many =
            persons === null
              ? 'people'
              : `${untold === 0 ? '' : 'at least '}${number(persons)} ${persons === 1 ? 'person' : 'persons'}`;
          const where = [
            ...(sites === 0 ? [] : [`at ${number(sites)} ${sites === 1 ? 'site' : 'sites'}`]),
            ...(isAcross ? ['across sites'] : []),
          ].join(' and ');
          return `In ${year} offers reached ${many}${where === '' ? '' : `, ${where}`}${untold === 0 ? '' : `; not known of ${offersCount(untold)}`}`;
        },
        subtitle: 'Persons in offers by site and year',
        across: 'across sites',
        definition: (untold) =>
          `Persons per offer, added up; who attends two offers counts twice. Across sites: offers for several or all sites. – = no offer, ? = n/a; the count of an offer stands in the year of its first day. Without training for staff. Not known of ${offersCount(untold)}.`,
        legendNobody: 'nobody',
        legendNone: 'no offer',
        alt: ({ sites, first, last, high, highSite, highYear, hidden }) =>
          `Table with shades: persons in offers by site and year, ${number(sites)} sites from ${first} to ${last}. Highest value: ${number(high)} persons (${highSite}, ${highYear}).${hidden === 0 ? '' : ` ${number(hidden)} ${hidden === 1 ? 'count is' : 'counts are'} not shown, to protect people.`}`,
        altNone: 'Table without values: no person is recorded for the chosen time.',
      },
    },
    smallCounts: {
      legend: (threshold) =>
        `• = count below ${number(threshold)}, or one that would give such a count away; not shown, to protect people`,
      screen: (threshold) =>
        `Counts marked • are seen by you only, here in the program. Pictures, tables and papers show a dot instead (protection of counts below ${number(threshold)}).`,
      marked: (value) => `${value} •`,
      setting: {
        title: 'Protection of small counts',
        explain:
          'Small counts can make people recognisable: “1 attendance of the addiction course” in a small town is hardly anonymous. Counts of people reached that lie below this limit are therefore shown as a dot in everything that leaves the program (pictures, tables, papers). So that nobody can work the dot out from a sum, the program hides the neighbouring counts that are needed for it. In the lists and forms here in the office you always see the real counts.',
        field: 'Hide counts below',
        hint: '0 = hide nothing; otherwise at least 3',
        tooLow:
          'Please enter 0 or at least 3: with 1 or 2 the dot would always stand for the same count and protect nobody.',
        example: 'This is how a table would look outside the program:',
        exampleOff: 'Nothing is hidden.',
        exampleCaption: 'Example: persons in four offers',
        offer: 'Offer',
        before: 'in the program',
        after: 'outside',
        total: 'together',
        names: ['Rückenfit', 'Gut kochen mit kleinem Geld', 'Gesundheitscoaching', 'Ruhig schlafen'],
      },
    },
  };
}

function reached({ year, value, untold }: ReachPoint): string {
  return `${untold === 0 ? '' : 'At least '}${number(value)} ${value === 1 ? 'attendance' : 'attendances'} in ${year}${untold === 0 ? '' : ` (not known of ${offersCount(untold)})`}`;
}
