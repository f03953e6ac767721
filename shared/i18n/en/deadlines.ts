import type { DeadlinesTexts } from '../de/deadlines.ts';

/** English texts: deadlines and what the radar finds. */
export function deadlinesEn(): DeadlinesTexts {
  return {
    title: 'Deadlines',
    intro: (day) => `What is due, as of ${day}`,
    kinds: {
      'agreement-end': 'Agreement ends',
      milestone: 'Milestone',
      'follow-up': 'Task',
      'registration-deadline': 'Registration closes',
      'steering-decision': 'Decision',
      'funding-phase-end': 'Funding phase ends',
    },
    shortKinds: {
      'agreement-end': 'Agreement',
      milestone: 'Milestone',
      'follow-up': 'Task',
      'registration-deadline': 'Registration',
      'steering-decision': 'Decision',
      'funding-phase-end': 'Funding phase',
    },
    bands: {
      overdue: 'Overdue',
      'within-30': 'Up to 30 days',
      'within-90': '31 to 90 days',
      'within-180': '91 to 180 days',
      later: 'Later',
    },
    bandList: 'Period',
    bandCount: (band, count) => `${band}: ${count}`,
    states: { OPEN: 'open', DONE: 'done', SNOOZED: 'put off' },
    snoozedUntil: (day) => `put off until ${day}`,
    daysLeft: (days) => {
      if (days === 0) return 'today';
      if (days === 1) return 'tomorrow';
      if (days === -1) return '1 day overdue';
      return days < 0 ? `${-days} days overdue` : `in ${days} days`;
    },
    columns: {
      title: 'Deadline',
      kind: 'Kind',
      dueOn: 'Due on',
      daysLeft: 'Left',
      place: 'Belongs to',
      responsible: 'Responsible',
      state: 'State',
      actions: 'Action',
    },
    nobody: 'nobody named',
    showQuiet: 'Also what is done or put off',
    done: 'Done',
    doneNamed: (title) => `${title}: done`,
    snooze: 'Put off',
    snoozeNamed: (title) => `${title}: put off`,
    snoozeWeek: 'By one week',
    snoozeMonth: 'By one month',
    snoozeDay: 'Until a day …',
    snoozeTitle: 'Put off until',
    snoozeUntil: 'Show again on',
    snoozeHint: 'Until then the deadline stays quiet. The day it is due does not change.',
    snoozePast: 'Choose a day after today.',
    reopen: 'Reopen',
    reopenNamed: (title) => `${title}: reopen`,
    markedDone: (count) => (count === 1 ? 'The deadline is settled.' : `${count} deadlines are settled.`),
    markedSnoozed: (count, day) =>
      count === 1 ? `The deadline comes back on ${day}.` : `${count} deadlines come back on ${day}.`,
    reopened: (count) => (count === 1 ? 'The deadline is open again.' : `${count} deadlines are open again.`),
    pastDay: 'Looking back: settling and putting off work only as of today.',
    exportAll: 'As a calendar file',
    exportSome: (count) => (count === 1 ? '1 deadline as a calendar file' : `${count} deadlines as a calendar file`),
    exportNamed: (title) => `${title}: as a calendar file`,
    exported: (fileName) => `The calendar file “${fileName}” is ready. Open it in your calendar.`,
    fileName: (day) => `${day}_Deadlines`,
    calendarName: (office) => (office === '' ? 'Deadlines' : `Deadlines ${office}`),
    summary: (kind, title) => `${kind}: ${title}`,
    dueOn: (day) => `Due on ${day}.`,
    responsibleIs: (name) => `Responsible: ${name}.`,
    fromFile: 'From Austauschwerk; what is changed there counts.',
    emptyTitle: 'No deadlines',
    emptyText:
      'As soon as agreements have an end, or tasks, milestones, decisions and registrations have a day, they appear here.',
    allDoneTitle: 'Nothing open',
    allDoneText: 'Everything in this period is settled or put off.',
    overdueBadge: (count) => (count === 1 ? '1 deadline overdue' : `${count} deadlines overdue`),
    overview: {
      title: 'Next deadlines',
      description: 'Everything you wanted to be reminded of by now.',
      none: 'No deadline is pressing.',
      all: 'All deadlines',
    },
    leadDays: {
      title: 'Lead time of deadlines',
      description: 'So many days ahead a deadline appears on the overview, and your calendar reminds you.',
      agreementEnd: 'Ends of agreements and funding phases',
      milestone: 'Milestones',
      followUp: 'Tasks',
      registrationDeadline: 'Registrations',
      steeringDecision: 'Decisions',
      unit: 'days',
    },
  };
}
