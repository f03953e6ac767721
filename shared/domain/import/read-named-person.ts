import { isEmailAddress } from '../../model/scalars.ts';
import type { Salutation } from '../../model/contact.ts';
import { readFirstOfSeveral } from './read-people.ts';
import { readCarelessName, readPerson, readSalutation, spelt, splitTitle } from './read-person.ts';
import type { RowReader } from './row-reader.ts';

/** The columns in which lists name a person. */
export type PersonField = 'name' | 'salutation' | 'academicTitle' | 'firstName' | 'lastName';

/** The part of a row's reader that names are read with. */
export type PersonReader = Pick<RowReader<PersonField>, 'raw' | 'line' | 'report' | 'isOwn'> & {
  readonly given: readonly string[];
};

/** A person as a row names it. */
export interface NamedPerson {
  /** As it is shown: title, first name, last name. */
  readonly name: string;
  /** Null: the list does not say. */
  readonly salutation: Salutation | null;
  readonly academicTitle: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** Reads who a row is about, from one column or several; null: nobody is named. */
export function readNamedPerson(reader: PersonReader): NamedPerson | null {
  const named = fromColumns(reader) ?? fromOne(reader);
  if (named === null) return null;
  const salutation = reader.line('salutation');
  const read = salutation === null ? named.salutation : readSalutation(salutation);
  const title = titleOf(reader) || named.academicTitle;
  const [firstName, lastName] = reader.isOwn
    ? [named.firstName, named.lastName]
    : [spelt(named.firstName), spelt(named.lastName)];
  if (firstName !== named.firstName || lastName !== named.lastName)
    reader.report(reader.line('lastName') === null ? 'name' : 'lastName', 'repaired-text', `${firstName} ${lastName}`);
  const name = [title, firstName, lastName].filter((part) => part !== '').join(' ');
  return { name, salutation: read === 'NEUTRAL' ? null : read, academicTitle: title, firstName, lastName };
}

/** Reads the e-mail address of a row as people paste it; blank: none, or none that can be used. */
export function readEmail<Field extends string>(reader: RowReader<Field>, field: Field): string {
  const text = reader.line(field);
  if (text === null || /^(keine?|anonym(ous)?)$/i.test(text)) return '';
  const plain = text.replace(/\s*[([{](at|a|@|ät)[)\]}]\s*/i, '@').replace(/\s*[([{](dot|punkt|\.)[)\]}]\s*/gi, '.');
  // A sentence may end with the address.
  const found = /[^\s<>;,:"'()[\]]+@[^\s<>;,"'()[\]]+/.exec(plain.replace(/^mailto:/i, ''))?.[0].replace(/[.:]+$/, '');
  if (found === undefined || !isEmailAddress(found)) {
    reader.report(field, 'not-an-email', null);
    return '';
  }
  const email = found === found.toUpperCase() ? found.toLowerCase() : found;
  if (email !== text && email.toLowerCase() !== text.toLowerCase()) reader.report(field, 'repaired-text', email);
  return email;
}

function fromColumns(reader: PersonReader): ReturnType<typeof readPerson> {
  const last = reader.line('lastName');
  const first = reader.line('firstName') ?? '';
  if (last === null && first === '') return null;
  if (reader.isOwn && last !== null)
    return { salutation: 'NEUTRAL', academicTitle: '', firstName: first, lastName: last };
  if (last === null) return reader.line('name') === null ? readPerson(first) : null;
  // One column may hold the whole name although another is there for the first name.
  const isWhole = !reader.given.includes('firstName') || (first === '' && /,|^(frau|herr|dr\.|prof\.)/i.test(last));
  const whole = isWhole ? readPerson(last) : null;
  if (whole !== null) return whole;
  // Titles stand before the first name as often as before the last.
  const [titleOfFirst, firstName] = splitTitle(first);
  const [titleOfLast, lastName] = splitTitle(last);
  const academicTitle = [titleOfFirst, titleOfLast].filter((part) => part !== '').join(' ');
  return { salutation: 'NEUTRAL', academicTitle, firstName, lastName };
}

function fromOne(reader: PersonReader): ReturnType<typeof readPerson> {
  const text = reader.line('name');
  if (text === null) return null;
  const person = readFirstOfSeveral(text) === null ? readPerson(text) : null;
  if (person !== null) return person;
  const careless = readFirstOfSeveral(text) ?? readCarelessName(text);
  if (careless === null) reader.report('name', 'name-in-wrong-column', null);
  else
    reader.report(
      'name',
      'repaired-text',
      [careless.academicTitle, careless.firstName, careless.lastName].filter((part) => part !== '').join(' '),
    );
  return careless;
}

// "Suffix" and "Titel" hold academic titles, and at times what belongs elsewhere.
function titleOf(reader: PersonReader): string {
  const text = reader.line('academicTitle');
  if (text === null) return '';
  if (reader.isOwn) return text;
  if (/^(prof|dr|dipl|mag|m\. ?[as]|b\. ?[as]|ll\. ?m|ph\.? ?d|mba|ing)/i.test(text)) return text;
  if (readSalutation(text) === 'NEUTRAL') reader.report('academicTitle', 'unknown-value', null);
  return '';
}
