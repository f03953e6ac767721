import type { ContactId, SiteId } from '../../kernel/ids.ts';
import { blankContact, blankRole } from '../../model/blank.ts';
import type { Contact } from '../../model/contact.ts';
import type { ImportBook } from './import-book.ts';
import type { NoteChange } from './list-rules.ts';
import { foldedEmail } from './match-names.ts';
import { phoneKey } from './read-phone.ts';
import type { SiteRow } from './site-row.ts';

type RowPerson = NonNullable<SiteRow['person']>;

/** Adds the person of a row with a role at the site, or completes the one who is known there. */
export function mergeContact(
  book: ImportBook,
  siteId: SiteId,
  what: { readonly person: SiteRow['person']; readonly note: NoteChange },
): void {
  const { person, note } = what;
  if (person === null) return;
  const shown = [person.academicTitle, person.firstName, person.lastName].filter((part) => part !== '').join(' ');
  const present = findContact(book, siteId, person);
  if (present === undefined) {
    if (note({ field: 'person', before: '', after: shown })) book.contacts.put(newContact(book, siteId, person));
    return;
  }
  const next = completed(book, present, { siteId, person, note });
  if (next !== present) book.contacts.put(next);
}

// The same address is the same person anywhere; the same name only at the same site, as names repeat across a Land.
function findContact(book: ImportBook, siteId: SiteId, person: RowPerson): Contact | undefined {
  const named = book.contactsNamed(person.firstName, person.lastName);
  const email = foldedEmail(person.email);
  const byEmail = email === '' ? undefined : named.find((contact) => foldedEmail(contact.email) === email);
  return byEmail ?? named.find((contact) => contact.roles.some((role) => role.siteId === siteId));
}

function newContact(book: ImportBook, siteId: SiteId, person: RowPerson): Contact {
  const { jobFunction, phone, email, ...name } = person;
  return {
    ...blankContact(name.firstName, name.lastName),
    ...name,
    id: book.newId() as ContactId, // fresh ids are branded where they are made
    phone,
    email,
    roles: [roleAt(book, siteId, jobFunction)],
  };
}

function completed(
  book: ImportBook,
  contact: Contact,
  what: { readonly siteId: SiteId; readonly person: RowPerson; readonly note: NoteChange },
): Contact {
  const { siteId, person, note } = what;
  let next = contact;
  for (const field of ['phone', 'email'] as const) {
    if (person[field] === '' || isSame[field](person[field], contact[field])) continue;
    if (!note({ field, before: contact[field], after: person[field] })) continue;
    next = { ...next, [field]: person[field] };
  }
  const role = next.roles.find((each) => each.siteId === siteId && each.until === null);
  if (role === undefined) {
    const after = `${person.firstName} ${person.lastName}`.trim();
    if (!note({ field: 'person', before: '', after })) return next;
    return { ...next, roles: [...next.roles, roleAt(book, siteId, person.jobFunction)] };
  }
  if (person.jobFunction === '' || person.jobFunction === role.jobFunction) return next;
  if (!note({ field: 'jobFunction', before: role.jobFunction, after: person.jobFunction })) return next;
  const roles = next.roles.map((each) => (each === role ? { ...each, jobFunction: person.jobFunction } : each));
  return { ...next, roles };
}

const isSame = {
  phone: (left: string, right: string): boolean => phoneKey(left) === phoneKey(right),
  email: (left: string, right: string): boolean => foldedEmail(left) === foldedEmail(right),
};

function roleAt(book: ImportBook, siteId: SiteId, jobFunction: string): Contact['roles'][number] {
  return { ...blankRole(), id: book.newId(), siteId, jobFunction };
}
