import { isEmailAddress } from '../../model/scalars.ts';
import { readPerson, readSalutation } from './read-person.ts';
import type { RowReader } from './row-reader.ts';
import type { SiteRow } from './site-row.ts';

/** The person of a row; a remark that stood in the person's column; a number that belongs to the site as nobody is named. */
export interface SitePersonReading {
  readonly person: SiteRow['person'];
  readonly remark: string | null;
  readonly phone: string | null;
}

/** Reads who is to be asked at a site, from one column or from several. */
export function readSitePerson(reader: RowReader): SitePersonReading {
  const phone = reader.line('phone');
  const named = namedInColumns(reader) ?? namedInOne(reader);
  if (named === null) return { person: null, remark: remarkOf(reader), phone };
  const salutation = reader.line('salutation');
  return {
    person: {
      ...named,
      salutation: salutation === null ? named.salutation : readSalutation(salutation),
      jobFunction: reader.line('jobFunction') ?? '',
      phone: phone ?? '',
      email: emailOf(reader) ?? '',
    },
    remark: null,
    phone: null,
  };
}

function namedInColumns(reader: RowReader): ReturnType<typeof readPerson> {
  const lastName = reader.line('lastName');
  if (lastName === null) return null;
  return { salutation: 'NEUTRAL', academicTitle: '', firstName: reader.line('firstName') ?? '', lastName };
}

function namedInOne(reader: RowReader): ReturnType<typeof readPerson> {
  const text = reader.line('person');
  if (text === null) return null;
  const person = readPerson(text);
  if (person === null) reader.report('person', 'name-in-wrong-column', null);
  return person;
}

// What is no name is still something somebody wrote down: it is kept with the site's note.
function remarkOf(reader: RowReader): string | null {
  const text = reader.line('person');
  return text !== null && readPerson(text) === null ? text : null;
}

function emailOf(reader: RowReader): string | null {
  const email = reader.line('email');
  if (email === null) return null;
  if (isEmailAddress(email)) return email;
  reader.report('email', 'not-an-email', null);
  return null;
}
