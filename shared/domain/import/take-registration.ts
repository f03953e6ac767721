import type { EnumTexts } from '../../i18n/de/enums.ts';
import { required } from '../../kernel/assert.ts';
import type { Registration } from '../../model/registration.ts';
import { takesPlace } from '../attendance/states.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportFinding } from './import-preview.ts';
import type { TakeHow, TakenRow } from './list-rules.ts';
import { newRegistration, registrationOf, stateFrom } from './merge-registration.ts';
import type { RegistrationRow } from './registration-row.ts';

/** Puts an answer into its meeting: into the registration there is, or as a new one of a contact or a guest. */
export function takeRegistration(book: ImportBook, row: RegistrationRow, { targetId, note }: TakeHow): TakenRow {
  const meeting = required(book.meeting(row.meetingId), `the meeting ${row.meetingId} of a list of registrations`);
  const table = book.registrations(meeting.id);
  const contactId = targetId?.startsWith('contact:') === true ? targetId.slice(8) : null;
  const contact = contactId === null ? null : (book.contacts.get(contactId) ?? null);
  const present =
    targetId?.startsWith('guest:') === true
      ? table.get(targetId.slice(6))
      : contact === null
        ? undefined
        : registrationOf(book, meeting.id, { ...row, contactId: contact.id });
  const finding = (value: string, reason: ImportFinding['reason'], understoodAs: string | null): ImportFinding => ({
    row: row.row,
    column: '',
    value,
    reason,
    understoodAs,
  });
  const findings: ImportFinding[] = [];
  const { registrationStatus: labels } = book.labels;
  const wanted = stateFrom(present?.registrationStatus ?? row.earlierStatus, row.registrationStatus);
  const full = wanted !== null && isBeyondCapacity(book, row.meetingId, { present, wanted });
  if (full) findings.push(finding(row.name, 'no-place-free', labels.WAITLISTED));
  const status = full ? 'WAITLISTED' : wanted;
  if (present === undefined) {
    if (contact === null) findings.push(finding(row.name, 'unknown-person', labelOfGuest(row, book.labels)));
    const { consentListed, consentFutureInvites } = row;
    const made: Registration = {
      ...newRegistration(book, meeting, { ...row, contact }),
      registrationStatus: status ?? row.registrationStatus,
      statusAt: book.now,
      consentListed,
      consentFutureInvites,
      note: row.note,
    };
    table.put(made);
    return { recordId: targetId ?? `guest:${made.id}`, outcome: 'new', findings };
  }
  if (status === null && row.registrationStatus !== 'INVITED')
    findings.push(finding(row.name, 'keeps-later-state', labels[present.registrationStatus]));
  const next = merged(book, present, { row, status: status ?? present.registrationStatus, note });
  if (next !== present) table.put(next);
  return { recordId: targetId ?? `guest:${present.id}`, findings };
}

function merged(
  book: ImportBook,
  present: Registration,
  what: {
    readonly row: RegistrationRow;
    readonly status: Registration['registrationStatus'];
    readonly note: TakeHow['note'];
  },
): Registration {
  const { row, status, note } = what;
  const { registrationStatus: labels } = book.labels;
  let next = present;
  if (status !== present.registrationStatus) {
    const [before, after] = [labels[present.registrationStatus], labels[status]];
    if (note({ field: 'answer', before, after })) next = { ...next, registrationStatus: status, statusAt: book.now };
  }
  const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'ja' : 'nein');
  for (const field of ['consentListed', 'consentFutureInvites'] as const) {
    const value = row[field];
    if (value === null || value === present[field]) continue;
    if (note({ field, before: yesNo(present[field]), after: yesNo(value) })) next = { ...next, [field]: value };
  }
  if (row.meetingRole !== null && row.meetingRole !== present.meetingRole) {
    const roles = book.labels.meetingRole;
    const [before, after] = [roles[present.meetingRole], roles[row.meetingRole]];
    if (note({ field: 'meetingRole', before, after })) next = { ...next, meetingRole: row.meetingRole };
  }
  if (row.note !== '' && !present.note.includes(row.note)) {
    const after = [present.note, row.note]
      .filter((part) => part !== '')
      .join('; ')
      .slice(0, 300);
    if (after !== present.note && note({ field: 'note', before: present.note, after })) next = { ...next, note: after };
  }
  return next;
}

// As when somebody registers by hand: a full meeting has a waiting list, which the office moves up by its own decision.
function isBeyondCapacity(
  book: ImportBook,
  meetingId: string,
  how: { readonly present: Registration | undefined; readonly wanted: Registration['registrationStatus'] },
): boolean {
  const { present, wanted } = how;
  const capacity = book.meeting(meetingId)?.capacity ?? null;
  if (capacity === null || wanted !== 'REGISTERED') return false;
  if (present !== undefined && takesPlace(present.registrationStatus)) return false;
  let taken = 0;
  for (const each of book.registrations(meetingId).all()) if (takesPlace(each.registrationStatus)) taken += 1;
  return taken >= capacity;
}

function labelOfGuest({ organisation }: RegistrationRow, { meetingRole }: EnumTexts): string {
  return organisation === '' ? meetingRole.GUEST : `${meetingRole.GUEST}, ${organisation}`;
}
