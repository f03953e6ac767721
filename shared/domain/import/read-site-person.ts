import { readEmail, readNamedPerson, type PersonField, type PersonReader } from './read-named-person.ts';
import { readPhoneOf } from './read-phones.ts';
import { readCarelessName, readPerson } from './read-person.ts';
import type { RowReader } from './row-reader.ts';
import type { SiteImportField } from './site-import-fields.ts';
import type { SiteRow } from './site-row.ts';

/** The person of a row; a remark that stood in the person's column; what belongs to the site as nobody is named. */
export interface SitePersonReading {
  readonly person: SiteRow['person'];
  readonly remark: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Reads who is to be asked at a site, from one column or from several. */
export function readSitePerson(reader: RowReader<SiteImportField>): SitePersonReading {
  const phone = readPhoneOf(reader, 'phone') || null;
  const named = readNamedPerson(personReader(reader));
  if (named === null) {
    if (reader.line('jobFunction') !== null) reader.report('jobFunction', 'unknown-person', null);
    return { person: null, remark: remarkOf(reader), phone, email: readEmail(reader, 'email') || null };
  }
  const { salutation, academicTitle, firstName, lastName } = named;
  return {
    person: {
      salutation: salutation ?? 'NEUTRAL',
      academicTitle,
      firstName,
      lastName,
      jobFunction: reader.line('jobFunction') ?? '',
      phone: phone ?? '',
      email: readEmail(reader, 'email'),
    },
    remark: null,
    phone: null,
    email: null,
  };
}

// A list of sites has one column for the whole name and none for titles.
function personReader(reader: RowReader<SiteImportField>): PersonReader {
  const fieldOf = (field: PersonField) => (field === 'name' ? 'person' : field === 'academicTitle' ? null : field);
  const given = reader.given.flatMap((field): PersonField[] =>
    field === 'person' ? ['name'] : field === 'firstName' || field === 'lastName' ? [field] : [],
  );
  return {
    given,
    isOwn: reader.isOwn,
    raw: (field) => {
      const own = fieldOf(field);
      return own === null ? '' : reader.raw(own);
    },
    line: (field) => {
      const own = fieldOf(field);
      return own === null ? null : reader.line(own);
    },
    report: (field, reason, understoodAs) =>
      reader.report(field === null ? null : fieldOf(field), reason, understoodAs),
  };
}

// What is no name is still something somebody wrote down: it is kept with the site's note.
function remarkOf(reader: RowReader<SiteImportField>): string | null {
  const text = reader.line('person');
  return text !== null && readPerson(text) === null && readCarelessName(text) === null ? text : null;
}
