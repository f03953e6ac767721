import { proseLimit } from '../../model/scalars.ts';
import type { ContactField, ContactRow } from './contact-row.ts';
import type { ImportBook } from './import-book.ts';
import { isSheetError, oneLine, saysNothing } from './raw-list.ts';
import { readHouse } from './read-house.ts';
import { readPlaceIn } from './read-place.ts';
import { readPhones } from './read-phones.ts';
import { readEmail, readNamedPerson } from './read-named-person.ts';
import { shorten, type RowReader } from './row-reader.ts';

/** Understands one row of a list of people; null: it names nobody. */
export function readContactRow(row: number, reader: RowReader<ContactField>, book: ImportBook): ContactRow | null {
  const person = readNamedPerson(reader);
  if (person === null) return null;
  return {
    row,
    ...person,
    ...jobsOf(reader, book),
    ...readPhones(reader),
    email: readEmail(reader, 'email'),
    note: noteOf(reader),
  };
}

type Jobs = Pick<ContactRow, 'organisation' | 'department' | 'jobFunction' | 'alsoAt' | 'placeColumn'>;

// A list may have a column for the site and one for the organisation; our own name all places and functions of a person in one cell.
function jobsOf(reader: RowReader<ContactField>, book: ImportBook): Jobs {
  const parts = (field: 'site' | 'organisation' | 'department' | 'jobFunction'): string[] => {
    const isPlace = field === 'site' || field === 'organisation';
    return partsOf((isPlace ? readHouse(reader, field) : reader.line(field)) ?? '', reader.isOwn, book);
  };
  const sites = parts('site');
  const places = [...sites, ...parts('organisation')];
  const partsPlaces = reader.given.includes('site');
  const columnOf = (at: number): ContactRow['placeColumn'] => {
    if (!reader.isOwn) return 'any';
    return at < sites.length ? 'own-sites' : partsPlaces ? 'own-organisations' : 'own';
  };
  const [departments, functions] = [parts('department'), parts('jobFunction')];
  const of = (texts: readonly string[], at: number): string => texts[at] ?? texts.at(-1) ?? '';
  const [organisation = '', ...others] = places;
  if (others.length === 0)
    return {
      organisation,
      department: departments.join('; '),
      jobFunction: functions.join('; '),
      alsoAt: [],
      placeColumn: columnOf(0),
    };
  return {
    organisation,
    placeColumn: columnOf(0),
    department: of(departments, 0),
    jobFunction: of(functions, 0),
    alsoAt: others.map((place, at) => {
      const [department, jobFunction] = [of(departments, at + 1), of(functions, at + 1)];
      return { organisation: place, department, jobFunction, placeColumn: columnOf(at + 1) };
    }),
  };
}

function partsOf(text: string, isOwn: boolean, book: ImportBook): string[] {
  if (text === '') return [];
  const isKnown = (name: string): boolean => readPlaceIn(book, name, 'own').kind !== 'unknown';
  if (!isOwn || isKnown(text)) return [text];
  if (text.includes('; ')) return text.split('; ');
  const parts = text.split(', ');
  return parts.every(isKnown) ? parts : [text];
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
