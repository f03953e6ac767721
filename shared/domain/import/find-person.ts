import type { Contact } from '../../model/contact.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportCandidate, ImportReason } from './import-preview.ts';
import { foldedEmail, isSimilarKey, personNameKey } from './match-names.ts';

/** A person as a row names it. */
export interface SoughtPerson {
  readonly firstName: string;
  readonly lastName: string;
  /** Blank: none given. */
  readonly email: string;
  /** The site or organisation the row names; null: none, or an unknown one. */
  readonly placeId: string | null;
  /** The workplace as the row names it; blank: none. */
  readonly organisation: string;
}

/** Who is meant: somebody known for certain, or people it might be. */
export interface FoundPerson {
  readonly contact: Contact | null;
  /** Why somebody should decide; null: nothing speaks against taking `contact`, or a new person. */
  readonly doubt: ImportReason | null;
  /** What is worth knowing though it raises no doubt. */
  readonly hint: ImportReason | null;
  readonly candidates: readonly ImportCandidate[];
}

/**
 * Finds a person by e-mail and name, then by name at the same place. The same name elsewhere is another person where
 * both have addresses of their own, else a question; the same address with another name always is one.
 */
export function findPerson(book: ImportBook, sought: SoughtPerson): FoundPerson {
  const named = book.contactsNamed(sought.firstName, sought.lastName);
  const email = foldedEmail(sought.email);
  const byEmail = email === '' ? [] : book.contactsWithEmail(email);
  const both = byEmail.find((each) => named.includes(each));
  if (both) return certain(both);
  const here = named.filter((each) => sought.placeId !== null && worksAt(each, sought.placeId));
  const [only] = here;
  if (only !== undefined && here.length === 1 && !hasOtherAddress(only, email, byEmail)) return certain(only);
  if (here.length > 0) return asked(book, here, here.length > 1 ? 'several-records' : 'similar-record');
  const [sharer] = byEmail;
  if (sharer !== undefined) {
    if (isSharedBox(email)) return nobody;
    return asked(book, byEmail, 'similar-record');
  }
  if (named.length > 0) return elsewhere(book, sought, named);
  const alike = sought.placeId === null ? [] : nearlyNamed(book, sought, sought.placeId);
  return alike.length > 0 ? asked(book, alike, 'similar-record') : nobody;
}

/** Describes a known person for the choice whether a row means it. */
export function personCandidate(book: ImportBook, contact: Contact, reason: ImportReason): ImportCandidate {
  const title = [contact.academicTitle, contact.firstName, contact.lastName].filter((part) => part !== '').join(' ');
  const places = contact.roles
    .filter((role) => role.until === null)
    .map((role) =>
      role.siteId === null
        ? (book.organisations.get(role.organisationId ?? '')?.name ?? '')
        : (book.sites.get(role.siteId)?.officialName ?? ''),
    );
  const detail = [...places, contact.email].filter((part) => part !== '').join(', ');
  return { id: contact.id, title, detail, reason };
}

/** Says whether a person has a function at a site or an organisation. */
export function worksAt(contact: Contact, placeId: string): boolean {
  return contact.roles.some((role) => role.siteId === placeId || role.organisationId === placeId);
}

const nobody: FoundPerson = { contact: null, doubt: null, hint: null, candidates: [] };

function certain(contact: Contact): FoundPerson {
  return { contact, doubt: null, hint: null, candidates: [] };
}

function asked(book: ImportBook, contacts: readonly Contact[], reason: ImportReason): FoundPerson {
  return {
    contact: null,
    doubt: reason,
    hint: null,
    candidates: contacts.map((each) => personCandidate(book, each, reason)),
  };
}

function elsewhere(book: ImportBook, sought: SoughtPerson, named: readonly Contact[]): FoundPerson {
  const reason = 'same-person-elsewhere';
  const candidates = named.map((each) => personCandidate(book, each, reason));
  const areOthers = sought.email !== '' && sought.organisation !== '' && named.every((each) => each.email !== '');
  return { contact: null, doubt: areOthers ? null : reason, hint: areOthers ? reason : null, candidates };
}

// Two people of one name at one place have addresses of their own, and the other one's address is known.
function hasOtherAddress(contact: Contact, email: string, byEmail: readonly Contact[]): boolean {
  return email !== '' && contact.email !== '' && foldedEmail(contact.email) !== email && byEmail.length > 0;
}

function isSharedBox(email: string): boolean {
  return /^(info|kontakt|post|poststelle|mail|office|buero|jobcenter|team|service|zentrale|sekretariat|verwaltung)[^@]*@/.test(
    email,
  );
}

function nearlyNamed(book: ImportBook, sought: SoughtPerson, placeId: string): Contact[] {
  const atPlace = book.lookUp('people of places', () =>
    book.contacts.index((each) => each.roles.flatMap((role) => role.siteId ?? role.organisationId ?? [])),
  );
  const key = personNameKey(sought.firstName, sought.lastName);
  const turned = personNameKey(sought.lastName, sought.firstName);
  return atPlace(placeId).filter((each) => {
    const other = personNameKey(each.firstName, each.lastName);
    if (other === turned || isSimilarKey(other, key)) return true;
    // "A. Fuchs" may be Anke, and "Fuchs" alone any of them.
    const [first, known] = [sought.firstName.replace('.', ''), each.firstName];
    const isShort = first.length <= 1 || known.length <= 1;
    return (
      isShort && personNameKey('', each.lastName) === personNameKey('', sought.lastName) && fitsInitial(first, known)
    );
  });
}

function fitsInitial(left: string, right: string): boolean {
  return left === '' || right === '' || left.charAt(0).toLowerCase() === right.charAt(0).toLowerCase();
}
