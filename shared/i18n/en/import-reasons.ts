import type { columnRemarksDe, importReasonsDe, listRemarksDe } from '../de/import-reasons.ts';

/** English sentences about what was doubtful in a list. */
export const importReasonsEn: Record<keyof typeof importReasonsDe, string> = {
  required: 'The value is missing.',
  'too-long': 'The text is too long.',
  'not-a-day': 'This is no day of the calendar.',
  'not-a-time': 'This is no time of day.',
  'not-a-number': 'This is no number.',
  negative: 'The number is below zero.',
  'too-large': 'The number is too large.',
  'not-an-email': 'This is no e-mail address.',
  'not-a-web-address': 'This is no web address.',
  'end-before-start': 'The end lies before the start.',
  'deadline-after-meeting': 'The registration deadline lies after the day of the meeting.',
  'days-out-of-order': 'The days are not in their order.',
  'maybe-same-person': 'There is a person of this name or with this e-mail address already.',
  'overlapping-terms': 'The period overlaps with another one.',
  'not-one-of': 'This value is not possible here.',
  'missing-reference': 'The record that is named is missing.',
  'not-a-colour': 'This is no colour.',
  'wrong-shape': 'The value has an unexpected form.',
  'duplicate-in-list': 'This entry stands further up in the list already.',
  'later-answer-counts': 'There is a later answer of this person; that one counts.',
  'similar-record': 'The name is very similar to a known one.',
  'several-names': 'Several names stand here; please enter the right one in the program.',
  'several-people': 'Several people stand here; please check whose telephone and e-mail they are.',
  'several-records': 'Several known records fit.',
  'same-person-elsewhere': 'A person of that name is known elsewhere.',
  'not-a-record': 'This is a heading, a sum or a blank row.',
  'imprecise-date': 'Imprecise date.',
  'number-read-as-day': 'Excel number in place of a date.',
  'unknown-value': 'Unusual value.',
  'unknown-site': 'No such site is known. Add it first, or correct the name.',
  'unknown-meeting': 'No meeting is known on that day. Add it first, and read the list again.',
  'unknown-person': 'This person is not known.',
  'status-in-text': 'Status with an addition.',
  'name-in-wrong-column': 'This does not look like a name.',
  'new-organisation': 'The organisation was not known and is added.',
  'rough-number': 'Rough number.',
  'guessed-from-title': 'Sorted by its title.',
  'refusal-without-name': 'A refusal that names no person.',
  'people-without-names': 'A number without names.',
  'more-people-known': 'More people are registered than the list counts. Mark those who were there.',
  'keeps-later-state': 'The state in the file is further on and stays.',
  'renamed-in-list':
    'The name is another than that of the record the list names. If it was renamed, change its name in the program.',
  'moved-by-years': 'The start would move by more than a year. So far it is the day beside.',
  'list-of-past-day': 'The list shows a past day; the value was changed in it.',
  'no-place-free': 'All places are taken; the person goes on the waiting list.',
  'health-data': 'Data on health or access needs are not taken over.',
  'formula-as-text': 'A formula; it is taken as text and not executed.',
  'formula-without-result': 'A formula without a stored result.',
  'broken-characters': 'Letters were lost when the list was saved; the text stays as it is.',
  'repaired-text': 'The text was cleaned up.',
  'other-kind-of-house': 'The name is neither that of a Jobcenter nor of an employment agency. Please check the type.',
  'open-quote': 'A quotation mark is not closed. It was left out; please check the row.',
};

/** English sentences about what was decided while a list was read. */
export const listRemarksEn: Record<keyof typeof listRemarksDe, string> = {
  'macros-ignored': 'The file holds macros. Only the values are read; nothing is executed.',
  'two-header-rows': 'The headings lie in two rows and were joined.',
  'merged-cells-filled': 'Merged cells count for all rows they span.',
  'hidden-cells-read': 'Hidden rows and columns are read as well.',
  'hidden-counts': 'Small counts of people are hidden by • in the list. They stay as they are in the file.',
  'formulas-without-result':
    'Some formulas have no stored result; those cells are blank. Open the file in Excel and save it once.',
};

/** English sentences about why a column is left out. */
export const columnRemarksEn: Record<keyof typeof columnRemarksDe, string> = {
  private: 'Private data are not taken over.',
  'health-data': 'Data on health or access needs are not taken over.',
  'worked-out': 'The program knows this from other records; it is not read from lists.',
  'names-record': 'The record is recognised by it.',
  'unknown-meeting': 'No meeting is known on that day. Add it first.',
};
