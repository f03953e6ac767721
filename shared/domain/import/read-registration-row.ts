import { readAnswer, readMeetingRole, speaksOfHealth } from './read-answer.ts';
import { readDay } from './read-day.ts';
import { readEmail, readNamedPerson } from './read-named-person.ts';
import type { EnumTexts } from '../../i18n/de/enums.ts';
import type { ImportBook } from './import-book.ts';
import { readHouse } from './read-house.ts';
import { valueOfLabel } from './read-label.ts';
import { oneLine } from './raw-list.ts';
import { readYesNo } from './read-yes-no.ts';
import type { RegistrationField, RegistrationRow } from './registration-row.ts';
import { shorten, type RowReader } from './row-reader.ts';
import { lineLimit } from '../../model/scalars.ts';

type Reader = RowReader<RegistrationField>;

/** Understands one answer to the invitation to a meeting; null: it names nobody. */
export function readRegistrationRow(row: number, reader: Reader, book: ImportBook): RegistrationRow | null {
  const person = readNamedPerson(reader);
  if (person === null) return null;
  if (book.meetingId === null) {
    reader.report(null, 'unknown-meeting', null);
    return null;
  }
  const role = reader.line('meetingRole');
  const meetingRole = role === null ? null : (valueOfLabel(book.labels.meetingRole, role) ?? readMeetingRole(role));
  if (role !== null && meetingRole === null) reader.report('meetingRole', 'unknown-value', null);
  const { status, remark } = answerOf(reader, book.labels);
  return {
    row,
    name: person.name,
    meetingId: book.meetingId,
    firstName: person.firstName,
    lastName: person.lastName,
    organisation: readHouse(reader, 'organisation') ?? '',
    placeColumn: reader.isOwn ? 'own' : 'any',
    email: readEmail(reader, 'email'),
    registrationStatus: status,
    earlierStatus: null,
    meetingRole,
    consentListed: consentOf(reader, 'consentListed'),
    consentFutureInvites: consentOf(reader, 'consentFutureInvites'),
    note: noteOf(reader, remark),
    answeredAt: momentOf(reader),
  };
}

// Who fills in the form of an invitation without a column for the answer has registered by that.
function answerOf(
  reader: Reader,
  labels: EnumTexts,
): { readonly status: RegistrationRow['registrationStatus']; readonly remark: string } {
  const text = reader.line('answer');
  if (text === null) {
    // "Zusage" and "Absage" may have a column each, and a mark stands in one of them.
    const refusal = reader.line('refusal');
    const refused = refusal === null ? null : readYesNo(refusal);
    if (refused === true) return { status: 'DECLINED', remark: '' };
    if (refusal !== null && refused === null) {
      reader.report('refusal', 'status-in-text', shorten(refusal));
      return { status: 'DECLINED', remark: refusal };
    }
    if (!reader.given.includes('answer') && refused !== false && !reader.given.includes('refusal'))
      return { status: 'REGISTERED', remark: '' };
    reader.report('answer', 'required', null);
    return { status: 'INVITED', remark: '' };
  }
  const known = valueOfLabel(labels.registrationStatus, text);
  if (known !== null) return { status: known, remark: '' };
  const reading = readAnswer(text);
  if (reading === null) {
    reader.report('answer', 'unknown-value', labels.registrationStatus.INVITED);
    return { status: 'INVITED', remark: remarkOf(reader, text) };
  }
  if (!reading.hasMore) return { status: reading.status, remark: '' };
  reader.report('answer', 'status-in-text', labels.registrationStatus[reading.status]);
  return { status: reading.status, remark: remarkOf(reader, text) };
}

// Why somebody cannot come may be a matter of health, which nobody writes down.
function remarkOf(reader: Reader, text: string): string {
  if (!speaksOfHealth(text)) return text;
  reader.report('answer', 'health-data', null);
  return '';
}

// Only an explicit yes is a consent; anything that is neither yes nor no counts as not asked.
function consentOf(reader: Reader, field: 'consentListed' | 'consentFutureInvites'): boolean | null {
  const text = reader.line(field);
  if (text === null) return null;
  const consent = readYesNo(text);
  if (consent === null) reader.report(field, 'unknown-value', null);
  return consent;
}

function noteOf(reader: Reader, remark: string): string {
  const parts = [remark];
  for (const field of ['substituteFor', 'substitute'] as const) {
    const text = reader.line(field);
    const label = field === 'substituteFor' ? 'Vertretung für' : 'Wird vertreten durch';
    if (text !== null && !/^(nein|keine?|-)$/i.test(text)) parts.push(`${label} ${text}`);
  }
  const written = oneLine(reader.raw('note'));
  if (speaksOfHealth(written)) reader.report('note', 'health-data', null);
  else if (!/^(-|–|nein|keine?)?$/i.test(written)) parts.push(written);
  const note = parts.filter((part) => part !== '').join('; ');
  if (note.length <= lineLimit) return note;
  reader.report('note', 'too-long', `${note.slice(0, lineLimit - 1)}…`);
  return `${note.slice(0, lineLimit - 1)}…`;
}

// "05.10.2026 08:13", "2026-10-05T08:13:00Z", "2026/10/05 8:13:00 AM MESZ": day first, then the time as written.
function momentOf(reader: Reader): string {
  const text = oneLine(reader.raw('answeredAt'))
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, '$1-$2-$3')
    // Forms write the month first where they shorten the year.
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{2})\b(?!\d)/, '$2.$1.20$3');
  const dayText = /^(\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{5}(?=[.,]|$)|\d{1,2}\/\d{1,2}\/\d{4})/.exec(
    text,
  )?.[1];
  if (dayText === undefined) return '';
  const reading = readDay(dayText, 'first');
  if (!('day' in reading)) return '';
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(AM|PM)?/i.exec(text.slice(dayText.length));
  const isLate = time?.[4]?.toUpperCase() === 'PM' && Number(time[1]) < 12;
  const clock =
    time === null
      ? ''
      : `${String(Number(time[1]) + (isLate ? 12 : 0)).padStart(2, '0')}:${time[2] ?? ''}:${time[3] ?? '00'}`;
  return `${reading.day} ${clock}`.trim();
}
