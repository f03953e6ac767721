import { proseLimit } from '../../model/scalars.ts';
import type { ContactField, ContactRow } from './contact-row.ts';
import { oneLine } from './raw-list.ts';
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
    phone: phoneOf(reader, 'phone'),
    mobile: phoneOf(reader, 'mobile'),
    email: readEmail(reader, 'email'),
    note: noteOf(reader),
  };
}

/** Reads a free text with what is doubtful about it: a formula stays text. */
export function readNote<Field extends string>(reader: RowReader<Field>, field: Field): string {
  const written = reader.raw(field).replace(/\r\n?/g, '\n');
  if (written.length > proseLimit) {
    reader.report(field, 'too-long', null);
    return '';
  }
  if (/^[=+@]\s*[A-Z]+\(/i.test(written)) reader.report(field, 'formula-as-text', shorten(written));
  return written;
}

function phoneOf(reader: RowReader<ContactField>, field: 'phone' | 'mobile'): string {
  const text = reader.line(field) ?? '';
  if (text === '' || /\d{3}/.test(text)) return text;
  if (!/^(k\.? ?a\.?|keine?|unbekannt|n\/a)$/i.test(text)) reader.report(field, 'unknown-value', null);
  return '';
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
