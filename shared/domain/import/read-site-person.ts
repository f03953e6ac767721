import { readEmail, readNamedPerson, type PersonField, type PersonReader } from './read-named-person.ts';
import { readFirstOfSeveral, readPeople, type NamedInCell } from './read-people.ts';
import { readPhone } from './read-phone.ts';
import { readPhoneOf } from './read-phones.ts';
import { readCarelessName, readPerson } from './read-person.ts';
import type { RowReader } from './row-reader.ts';
import type { SiteImportField } from './site-import-fields.ts';
import type { SiteRow } from './site-row.ts';

type Reader = RowReader<SiteImportField>;

/** The person of a row; a remark that stood in the person's column; what belongs to the site as nobody is named. */
export interface SitePersonReading {
  readonly person: SiteRow['person'];
  /** Who else the cell names. */
  readonly morePeople: SiteRow['morePeople'];
  readonly remark: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Reads who is to be asked at a site, from one column or from several. */
export function readSitePerson(reader: Reader): SitePersonReading {
  const several = reader.isOwn ? [] : readPeople(reader.raw('person'));
  if (several.length > 1) return readSeveral(reader, several);
  const phone = readPhoneOf(reader, 'phone') || null;
  const named = readNamedPerson(personReader(reader));
  if (named === null) {
    if (reader.line('jobFunction') !== null) reader.report('jobFunction', 'unknown-person', null);
    return {
      person: null,
      morePeople: [],
      remark: remarkOf(reader),
      phone,
      email: readEmail(reader, 'email') || null,
    };
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
    morePeople: [],
    // Who comes later stands with the site until somebody enters it.
    remark: readFirstOfSeveral(reader.line('person') ?? '') === null ? null : reader.line('person'),
    phone: null,
    email: null,
  };
}

// Each gets a number and an address of their own where there are as many as people; else the first has what there is.
function readSeveral(reader: Reader, several: readonly NamedInCell[]): SitePersonReading {
  const phones = valuesOf(reader, 'phone', /\s*[\n;,|]\s*|\s+\/\s+/).map((each) => {
    const reading = readPhone(each);
    return 'phone' in reading ? reading.phone : '';
  });
  const emails = reader.raw('email').match(/[^\s<>;,:"'()[\]/]+@[^\s<>;,"'()[\]/]+/g) ?? [];
  const jobFunction = reader.line('jobFunction') ?? '';
  const [person, ...morePeople] = several.map(({ part, ...name }, index) => ({
    ...name,
    jobFunction: part === '' ? jobFunction : part,
    phone: phones.length === several.length || index === 0 ? (phones[index] ?? '') : '',
    email: emails.length === several.length || index === 0 ? (emails[index] ?? '') : '',
  }));
  const shown = several.map(({ academicTitle, firstName, lastName }) =>
    [academicTitle, firstName, lastName].filter((part) => part !== '').join(' '),
  );
  reader.report('person', 'several-people', shown.join('; '));
  for (const [field, values] of [
    ['phone', phones],
    ['email', emails],
  ] as const) {
    const [first] = values;
    if (first !== undefined && values.length !== several.length)
      reader.report(field, 'several-people', `${shown[0] ?? ''}: ${first}`);
  }
  return { person: person ?? null, morePeople, remark: null, phone: null, email: null };
}

function valuesOf(reader: Reader, field: SiteImportField, separator: RegExp): string[] {
  return reader
    .raw(field)
    .split(separator)
    .filter((each) => each !== '');
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
