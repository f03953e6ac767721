import type { OffersTexts } from '../de/offers.ts';
import { formatNumber } from '../format.ts';

const number = (value: number): string => formatNumber(value, 'en');

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
