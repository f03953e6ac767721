import type { RegistrationId } from '../../kernel/ids.ts';
import { blankRegistration } from '../../model/blank.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Registration, RegistrationStatus } from '../../model/registration.ts';
import type { AttendanceRow, PresenceMark } from './attendance-row.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportReason } from './import-preview.ts';
import { newRegistration, registrationOf } from './merge-registration.ts';

/** A meeting with what a list says about somebody's presence at it. */
export interface MarkedMeeting {
  readonly meeting: Meeting;
  readonly mark: PresenceMark;
  /** The mark in the words of the file. */
  readonly written: string;
  readonly report: (reason: ImportReason, value: string, understoodAs: string | null) => void;
  /** Tells what would change, and learns whether it is wanted. */
  readonly note: (before: string, after: string) => boolean;
}

/** How many registrations were made and changed. */
export interface MarkOutcome {
  readonly made: number;
  readonly changed: number;
}

const nothing: MarkOutcome = { made: 0, changed: 0 };
const unnamed = 'ohne Namen';

/** Marks one person at one meeting. */
export function markPerson(
  book: ImportBook,
  row: AttendanceRow,
  targetId: string | null,
  at: MarkedMeeting,
): MarkOutcome {
  const contact = targetId?.startsWith('contact:') === true ? (book.contacts.get(targetId.slice(8)) ?? null) : null;
  const table = book.registrations(at.meeting.id);
  const present = registrationOf(book, at.meeting.id, { ...row, contactId: contact?.id ?? null });
  const from = present?.registrationStatus ?? null;
  const to = stateOf(from, at.mark);
  const labels = book.labels.registrationStatus;
  if (to === null) {
    if (from === 'ATTENDED') at.report('keeps-later-state', row.name, labels.ATTENDED);
    return nothing;
  }
  if (to === from || !at.note(from === null ? '' : labels[from], labels[to])) return nothing;
  if (present !== undefined) {
    table.put({ ...present, registrationStatus: to, statusAt: book.now });
    return { made: 0, changed: 1 };
  }
  if (contact === null) at.report('unknown-person', row.name, book.labels.meetingRole.GUEST);
  const made = newRegistration(book, at.meeting, { ...row, contact, meetingRole: null });
  table.put({ ...made, registrationStatus: to, statusAt: book.now });
  return { made: 1, changed: 0 };
}

/**
 * Marks as many people of a house as a list counts. Those who are registered are marked where their number leaves no
 * choice; people a list only counts are kept as what they are, present without a name. Nobody is invented, nobody guessed.
 */
export function markHouse(book: ImportBook, targetId: string | null, at: MarkedMeeting): MarkOutcome {
  const placeId = targetId?.startsWith('at:') === true ? targetId.slice(3) : null;
  const people = [...book.registrations(at.meeting.id).all()].filter((each) => belongsTo(each, placeId));
  const labels = book.labels.registrationStatus;
  const attended = people.filter((each) => each.registrationStatus === 'ATTENDED');
  const open = people.filter((each) => ['REGISTERED', 'INVITED', 'WAITLISTED'].includes(each.registrationStatus));
  const before = attended.length === 0 ? '' : `${String(attended.length)} ${labels.ATTENDED}`;
  if (at.mark.kind !== 'present') return markAway(book, { people, attended, open, placeId }, at);
  const wanted = at.mark.count ?? Math.max(1, attended.length);
  const missing = wanted - attended.length;
  if (missing === 0) return nothing;
  if (missing < 0 || open.length > missing) {
    at.report('more-people-known', String(wanted), null);
    return nothing;
  }
  if (!at.note(before, `${String(wanted)} ${labels.ATTENDED}`)) return nothing;
  for (const each of open) putState(book, at.meeting, each, 'ATTENDED');
  const nameless = missing - open.length;
  for (let count = 0; count < nameless; count += 1) putNameless(book, at.meeting, placeId, 'ATTENDED');
  if (nameless > 0) at.report('people-without-names', String(wanted), `${String(nameless)} ${unnamed}`);
  return { made: nameless, changed: open.length };
}

interface HousePeople {
  readonly people: readonly Registration[];
  readonly attended: readonly Registration[];
  readonly open: readonly Registration[];
  readonly placeId: string | null;
}

function markAway(book: ImportBook, house: HousePeople, at: MarkedMeeting): MarkOutcome {
  const { people, attended, open, placeId } = house;
  const labels = book.labels.registrationStatus;
  if (attended.length > 0) {
    at.report('keeps-later-state', at.written, labels.ATTENDED);
    return nothing;
  }
  const moved = open.flatMap((each) => {
    const to = stateOf(each.registrationStatus, at.mark);
    return to === null || to === each.registrationStatus ? [] : [{ each, to }];
  });
  const [first] = moved;
  if (first !== undefined) {
    if (!at.note(labels[first.each.registrationStatus], labels[first.to])) return nothing;
    for (const { each, to } of moved) putState(book, at.meeting, each, to);
    return { made: 0, changed: moved.length };
  }
  if (people.length > 0 || at.mark.kind === 'absent' || !at.note('', labels.DECLINED)) return nothing;
  putNameless(book, at.meeting, placeId, 'DECLINED');
  at.report('refusal-without-name', at.written, labels.DECLINED);
  return { made: 1, changed: 0 };
}

// Null: the file is further on, or there is nothing to mark.
function stateOf(from: RegistrationStatus | null, mark: PresenceMark): RegistrationStatus | null {
  if (mark.kind === 'present') return 'ATTENDED';
  if (from === 'ATTENDED') return null;
  if (mark.kind === 'absent') return from === 'REGISTERED' ? 'NO_SHOW' : null;
  switch (from) {
    case null:
    case 'INVITED':
      return 'DECLINED';
    case 'REGISTERED':
    case 'WAITLISTED':
    case 'NO_SHOW':
      return 'CANCELLED';
    default:
      return from;
  }
}

// Guests belong to no site; who stands for a known organisation is a guest all the same.
function belongsTo(registration: Registration, placeId: string | null): boolean {
  if (placeId === null) return registration.siteId === null;
  return registration.siteId === placeId || registration.organisationId === placeId;
}

function putState(book: ImportBook, meeting: Meeting, registration: Registration, to: RegistrationStatus): void {
  book.registrations(meeting.id).put({ ...registration, registrationStatus: to, statusAt: book.now });
}

function putNameless(book: ImportBook, meeting: Meeting, placeId: string | null, to: RegistrationStatus): void {
  const siteId = placeId === null ? null : (book.sites.get(placeId)?.id ?? null);
  book.registrations(meeting.id).put({
    ...blankRegistration(),
    id: book.newId() as RegistrationId, // fresh ids are branded where they are made
    guest: { firstName: '', lastName: unnamed, organisation: '' },
    siteId,
    organisationId: placeId === null ? null : (book.organisations.get(placeId)?.id ?? null),
    meetingRole: siteId === null ? 'GUEST' : 'SITE_REPRESENTATIVE',
    registrationStatus: to,
    statusAt: book.now,
  });
}
