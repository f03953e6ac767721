import { registrationPhrases, registrationWords } from './data/registration-words.ts';
import { findPerson } from './find-person.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportFinding } from './import-preview.ts';
import type { ListRules, OrderedRows, RowMatch } from './list-rules.ts';
import { foldedEmail, organisationNameKey, personNameKey } from './match-names.ts';
import { registrationOf } from './merge-registration.ts';
import { mendNames } from './mend-names.ts';
import { readPlaceIn } from './read-place.ts';
import { readRegistrationRow } from './read-registration-row.ts';
import {
  registrationFields,
  registrationRow,
  type RegistrationField,
  type RegistrationRow,
} from './registration-row.ts';
import { takeRegistration } from './take-registration.ts';

/** Answers to the invitation to one meeting: of one person the last counts; who is unknown comes as a guest. */
export const registrationRules: ListRules<RegistrationRow, RegistrationField> = {
  kind: 'registrations',
  fields: registrationFields,
  isField: (text): text is RegistrationField => (registrationFields as readonly string[]).includes(text),
  words: registrationWords,
  phrases: registrationPhrases,
  shapes: {
    name: 'person',
    salutation: 'salutation',
    academicTitle: 'title',
    firstName: 'namePart',
    lastName: 'namePart',
    organisation: 'house',
    jobFunction: 'role',
    email: 'email',
    phone: 'phone',
    answer: 'answer',
    refusal: 'yesNo',
    meetingRole: 'words',
    substitute: 'namePart',
    substituteFor: 'namePart',
    answeredAt: 'moment',
    consentListed: 'yesNo',
    consentFutureInvites: 'yesNo',
  },
  telling: { organisation: 'institution', phone: 'phone', email: 'email' },
  required: [['lastName', 'name']],
  adjustGuess: mendNames,
  rowSchema: registrationRow,
  readRow: readRegistrationRow,
  inOrder: lastAnswers,
  match: matchRegistration,
  take: takeRegistration,
  repeats: 'allowed',
};

// A target is a contact or a registration of a guest; both are told apart by what stands before the id.
function matchRegistration(book: ImportBook, row: RegistrationRow): RowMatch {
  const place = row.organisation === '' ? null : readPlaceIn(book, row.organisation, row.placeColumn);
  const placeId =
    place?.kind === 'site' ? place.site.id : place?.kind === 'organisation' ? place.organisation.id : null;
  const { contact, doubt, hint, candidates } = findPerson(book, { ...row, placeId });
  const offered = candidates.map((each) => ({ ...each, id: `contact:${each.id}` }));
  if (contact !== null) return { targetId: `contact:${contact.id}`, doubt: null, candidates: [] };
  const guest = registrationOf(book, row.meetingId, { ...row, contactId: null });
  if (guest !== undefined) return { targetId: `guest:${guest.id}`, doubt: null, candidates: offered };
  const told = hint === null ? undefined : { reason: hint, understoodAs: offered[0]?.detail ?? null };
  if (doubt === null) return { targetId: null, doubt: null, candidates: offered, hint: told };
  // Where our own list names somebody there is once only, it is that person, who may have moved on since.
  const [only] = offered;
  if (row.placeColumn === 'own' && doubt === 'same-person-elsewhere' && only !== undefined && offered.length === 1)
    return { targetId: only.id, doubt: null, candidates: [], hint: { reason: doubt, understoodAs: only.title } };
  return { targetId: null, doubt: { reason: doubt, understoodAs: offered[0]?.title ?? null }, candidates: offered };
}

/** Orders answers by when they were given and keeps the last one of each person; what it leaves open, an earlier one says. */
export function lastAnswers(rows: readonly RegistrationRow[]): OrderedRows<RegistrationRow> {
  const inTime = [...rows].sort((left, right) => compare(left.answeredAt, right.answeredAt) || left.row - right.row);
  const last = new Map<string, RegistrationRow>();
  const superseded = new Map<number, ImportFinding>();
  for (const row of inTime) {
    const key = keysOf(row).find((each) => last.has(each));
    const earlier = key === undefined ? undefined : last.get(key);
    const next = earlier === undefined ? row : completed(row, earlier);
    if (earlier !== undefined) {
      const { row: number, name } = earlier;
      superseded.set(number, {
        row: number,
        column: '',
        value: name,
        reason: 'later-answer-counts',
        understoodAs: String(row.row),
      });
    }
    for (const each of [...keysOf(row), ...(earlier === undefined ? [] : keysOf(earlier))]) last.set(each, next);
  }
  return { rows: [...new Set(last.values())], superseded };
}

function completed(row: RegistrationRow, earlier: RegistrationRow): RegistrationRow {
  return {
    ...row,
    email: row.email || earlier.email,
    organisation: row.organisation || earlier.organisation,
    meetingRole: row.meetingRole ?? earlier.meetingRole,
    consentListed: row.consentListed ?? earlier.consentListed,
    consentFutureInvites: row.consentFutureInvites ?? earlier.consentFutureInvites,
    earlierStatus: earlier.earlierStatus ?? earlier.registrationStatus,
  };
}

// One person: the same name with the same address, or at the same place.
function keysOf(row: RegistrationRow): string[] {
  // Our own lists hold the answers to many meetings.
  const name = `${row.meetingId}/${personNameKey(row.firstName, row.lastName)}`;
  const place = `${name}/${organisationNameKey(row.organisation)}`;
  return row.email === '' ? [place] : [`${name}/${foldedEmail(row.email)}`, place];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
