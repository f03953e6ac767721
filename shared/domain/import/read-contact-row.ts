import { proseLimit } from '../../model/scalars.ts';
import type { ContactField, ContactRow } from './contact-row.ts';
import { isSheetError, oneLine, saysNothing } from './raw-list.ts';
import { readPhones } from './read-phones.ts';
import { readEmail, readNamedPerson } from './read-named-person.ts';
import { shorten, type RowReader } from './row-reader.ts';

/** Understands one row of a list of people; null: it names nobody. */
export function readContactRow(row: number, reader: RowReader<ContactField>): ContactRow | null {
  const person = readNamedPerson(reader);
  if (person === null) return null;
  const text = (field: ContactField): string => reader.line(field) ?? '';
  return {
    row,
    ...person,
    organisation: text('organisation'),
    department: text('department'),
    jobFunction: text('jobFunction'),
    ...readPhones(reader),
    email: readEmail(reader, 'email'),
    note: noteOf(reader),
  };
}

/** Reads a free text with what is doubtful about it: a formula stays text. */
export function readNote<Field extends string>(reader: RowReader<Field>, field: Field): string {
  const written = reader.raw(field).replace(/\r\n?/g, '\n');
  if (isSheetError(written)) reader.report(field, 'unknown-value', null);
  if (saysNothing(written) || isSheetError(written)) return '';
  if (written.length > proseLimit) {
    reader.report(field, 'too-long', null);
    return '';
  }
  if (/^[=+@]\s*[A-Z]+\(/i.test(written)) reader.report(field, 'formula-as-text', shorten(written));
  return written;
}

// Categories such as "Steuerungsgremium" say something about the person that no other field holds.
function noteOf(reader: RowReader<ContactField>): string {
  const categories = oneLine(reader.raw('categories'))
    .split(/[;,|]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const named = categories.length === 0 ? '' : `Kategorien: ${[...new Set(categories)].join(', ')}`;
  return [readNote(reader, 'note'), named].filter((part) => part !== '').join('\n');
}
