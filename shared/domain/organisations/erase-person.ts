import { formalName } from '../../i18n/salutation.ts';
import type { Contact } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import { fullName, nameKey, sortName } from './names.ts';

/** Takes what points to a person out of a value, however deep it lies; what holds nothing of it stays the same object. */
export type Eraser = <Value>(value: Value) => Value;

/**
 * Makes the eraser of a person: names, addresses and numbers in texts become the placeholder, and so does whoever stands
 * under that name without a record, such as a guest or a deleted record. A name that two people have is left in texts,
 * because nobody can say who is meant.
 */
export function eraserOf(database: Database, person: Contact, placeholder: string): Eraser {
  const others = Object.values(database.contacts).filter(({ id }) => id !== person.id);
  const isOnlyOne = !others.some((each) => nameKey(each) === nameKey(person));
  const isOnlyOfLastName =
    isOnlyOne && !others.some((each) => nameKey(lastNameOf(each)) === nameKey(lastNameOf(person)));
  const texts = [
    ...reachedAt(person),
    ...(isOnlyOne ? writtenNames(person) : []),
    ...(isOnlyOfLastName ? spokenNames(person) : []),
  ];
  const inText =
    texts.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const isSame = (value: Readonly<Record<string, unknown>>): boolean =>
    isOnlyOne && isNamed(value) && nameKey(value) === nameKey(person);

  const isRegistrationOf = (value: Readonly<Record<string, unknown>>): boolean =>
    value['contactId'] === person.id && Object.hasOwn(value, 'registrationStatus');

  const erase: Eraser = (value) => {
    if (typeof value === 'string') return inTextOf(value) as typeof value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return sameOr(value, value.map((each: unknown) => erase(each)) as typeof value);
    const fields = value as Readonly<Record<string, unknown>>; // what is stored is plain JSON
    const emptied = isSame(fields) ? nameless(fields, placeholder) : isRegistrationOf(fields) ? noRemarks : {};
    const erased = mapped({ ...fields, ...emptied }, erase);
    return (JSON.stringify(erased) === JSON.stringify(fields) ? value : erased) as typeof value;
  };
  const inTextOf = (text: string): string => {
    const replaced = inText === null ? text : text.replace(inText, placeholder);
    // A line that was nearly full has no room for the placeholder.
    return replaced.length > text.length && replaced.length > shortLine
      ? inText
        ? text.replace(inText, '…')
        : text
      : replaced;
  };
  return erase;
}

const shortLine = 280;

// What was noted about the person at a meeting goes; nobody is invited again under a placeholder.
const noRemarks = { note: '', consentFutureInvites: false };

/** The fields of a person that point to them, emptied; of those that are there. */
export function nameless(
  fields: Readonly<Record<string, unknown>>,
  placeholder: string,
): Readonly<Record<string, string>> {
  const blank = { salutation: 'NEUTRAL', academicTitle: '', firstName: '', lastName: placeholder };
  const emptied: Readonly<Record<string, string>> = { ...blank, phone: '', mobile: '', email: '', note: '' };
  return Object.fromEntries(Object.entries(emptied).filter(([name]) => Object.hasOwn(fields, name)));
}

function reachedAt({ email, phone, mobile }: Contact): string[] {
  // A short number may be anything.
  return [email, phone, mobile]
    .map((each) => each.trim())
    .filter((each) => each.length > 5)
    .map(pattern);
}

// As people write names; the longest first, so that a title goes along.
function writtenNames(person: Contact): string[] {
  const { firstName, lastName } = person;
  if (firstName.trim() === '') return [];
  const names = [
    formalName(person),
    sortName(person),
    fullName(person),
    `${lastName}, ${firstName}`,
    `${firstName} ${lastName}`,
    `${lastName} ${firstName}`,
  ];
  return [...new Set(names.map((name) => name.trim()))].map(pattern);
}

function spokenNames({ lastName }: Contact): string[] {
  return [`(?:Frau|Herrn?|Fr\\.|Hr\\.)\\s+(?:(?:Prof\\.|Dr\\.|PD)\\s+)*${pattern(lastName.trim())}`];
}

function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}

function lastNameOf({ lastName }: Pick<Contact, 'lastName'>) {
  return { firstName: '', lastName };
}

function isNamed(value: Readonly<Record<string, unknown>>): value is { firstName: string; lastName: string } {
  return typeof value['firstName'] === 'string' && typeof value['lastName'] === 'string';
}

function mapped(fields: Readonly<Record<string, unknown>>, change: Eraser): Record<string, unknown> {
  // A stored file keeps its name: it is found by it.
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name === 'storedName' ? value : change(value)]),
  );
}

function sameOr<Value>(before: Value, after: Value): Value {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
