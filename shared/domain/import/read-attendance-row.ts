import { foldGerman } from '../../kernel/collate.ts';
import type { AttendanceField, AttendanceRow } from './attendance-row.ts';
import type { ImportBook } from './import-book.ts';
import { readHouse } from './read-house.ts';
import { readMark } from './read-mark.ts';
import { readEmail, readNamedPerson } from './read-named-person.ts';
import { readPerson } from './read-person.ts';
import { shorten, type RowReader } from './row-reader.ts';
import { namesHouse } from './value-shapes.ts';

/** Understands one row of a presence list; null: it names neither a person nor a house. */
export function readAttendanceRow(
  row: number,
  reader: RowReader<AttendanceField>,
  book: ImportBook,
): AttendanceRow | null {
  const who = whoOf(reader);
  if (who === null) return null;
  return { row, ...who, marks: marksOf(reader, book) };
}

type Who = Omit<AttendanceRow, 'row' | 'marks'>;

const guestWords = /^(gaeste|gast|sonstige|sonstige gaeste|weitere( personen| gaeste)?|externe( gaeste)?|guests?)$/;

function whoOf(reader: RowReader<AttendanceField>): Who | null {
  const organisation = readHouse(reader, 'organisation') ?? '';
  const written = reader.line('name') ?? '';
  const nobody = { firstName: '', lastName: '', email: '' };
  const label = organisation === '' ? written : organisation;
  const hasName = reader.line('lastName') !== null || written !== '';
  if (guestWords.test(foldGerman(label)) && (organisation === '' || !hasName))
    return { ...nobody, about: 'guests', name: label, organisation: '' };
  if (organisation === '' && written !== '' && isHouse(written))
    return { ...nobody, about: 'house', name: written, organisation: written };
  if (!hasName) return label === '' ? null : { ...nobody, about: 'house', name: label, organisation: label };
  const person = readNamedPerson(reader);
  if (person === null) return null;
  const { name, firstName, lastName } = person;
  return { about: 'person', name, firstName, lastName, organisation, email: readEmail(reader, 'email') };
}

function isHouse(text: string): boolean {
  return namesHouse(text) || readPerson(text) === null;
}

function marksOf(reader: RowReader<AttendanceField>, book: ImportBook): AttendanceRow['marks'] {
  const marks: AttendanceRow['marks'][number][] = [];
  const fields = reader.given.filter((field) => field === 'presence' || field.startsWith('meeting:'));
  for (const field of fields) {
    const meetingId = field === 'presence' ? book.meetingId : field.slice('meeting:'.length);
    const mark = readMark(reader.raw(field));
    if (mark === null) continue;
    if (mark === 'unknown') reader.report(field, 'unknown-value', null);
    else if (meetingId === null || book.meeting(meetingId) === undefined) reader.report(field, 'unknown-meeting', null);
    else
      marks.push({
        meetingId,
        heading: reader.headingOf(field).slice(0, 200),
        mark,
        written: shorten(reader.raw(field)),
      });
  }
  return marks;
}
