import { foldGerman } from '../../kernel/collate.ts';
import type { ContactId, OrganisationId } from '../../kernel/ids.ts';
import { blankContact, blankRole } from '../../model/blank.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { ContactRow } from './contact-row.ts';
import type { ImportBook } from './import-book.ts';
import type { ImportFinding } from './import-preview.ts';
import type { NoteChange, TakeHow, TakenRow } from './list-rules.ts';
import { namedOrganisation, newOrganisationFinding } from './named-organisation.ts';
import { partnerTypeOf, readPlaceIn } from './read-place.ts';
import { foldedEmail } from './match-names.ts';
import { phoneKey } from './read-phone.ts';

type Place = Pick<ContactRole, 'siteId' | 'organisationId'>;

/** Where a person works: named at once, made only when the row is taken. */
interface Workplace {
  readonly name: string;
  /** Null: not known yet. */
  readonly known: Place | null;
  take(): Place;
}

/** A function of a person at a place; a row names one or several. */
interface Job {
  readonly row: ContactRow;
  readonly workplace: Workplace | null;
}

/** Adds the person of a row, or completes the one it means; a blank cell changes nothing. */
export function takeContact(book: ImportBook, row: ContactRow, { targetId, note }: TakeHow): TakenRow {
  const findings: ImportFinding[] = [];
  const at = targetId?.startsWith('at:') === true ? targetId.slice(3) : null;
  const jobs = [jobOf(book, row, { at, findings })];
  for (const each of row.alsoAt) jobs.push(jobOf(book, { ...row, ...each }, { at: null, findings }));
  const present = targetId === null ? undefined : book.contacts.get(targetId);
  if (present === undefined) {
    const contact = newContact(book, row, jobs);
    book.contacts.put(contact);
    return { recordId: contact.id, outcome: 'new', findings };
  }
  const next = merged(book, present, { row, jobs, note });
  if (next !== present) book.contacts.put(next);
  return { recordId: present.id, findings };
}

function newContact(book: ImportBook, row: ContactRow, jobs: readonly Job[]): Contact {
  return {
    ...blankContact(row.firstName, row.lastName),
    id: book.newId() as ContactId, // fresh ids are branded where they are made
    salutation: row.salutation ?? 'NEUTRAL',
    academicTitle: row.academicTitle,
    phone: row.phone,
    mobile: row.mobile,
    email: row.email,
    note: row.note,
    roles: jobs.flatMap(({ workplace, row: { jobFunction, department } }) =>
      workplace === null ? [] : [{ ...blankRole(), id: book.newId(), ...workplace.take(), jobFunction, department }],
    ),
  };
}

function merged(
  book: ImportBook,
  contact: Contact,
  what: { readonly row: ContactRow; readonly jobs: readonly Job[]; readonly note: NoteChange },
): Contact {
  const { row, jobs, note } = what;
  let next = contact;
  const { labels } = book;
  if (row.salutation !== null && row.salutation !== contact.salutation) {
    const [before, after] = [labels.salutation[contact.salutation], labels.salutation[row.salutation]];
    if (note({ field: 'salutation', before, after })) next = { ...next, salutation: row.salutation };
  }
  for (const field of ['academicTitle', 'phone', 'mobile', 'email'] as const) {
    if (row[field] === '' || meansTheSame(field, row[field], contact[field])) continue;
    if (note({ field, before: contact[field], after: row[field] })) next = { ...next, [field]: row[field] };
  }
  const lines = row.note.split('\n').filter((each) => each !== '' && !contact.note.split('\n').includes(each));
  if (lines.length > 0) {
    const after = [contact.note, ...lines].filter((each) => each !== '').join('\n');
    if (note({ field: 'note', before: contact.note, after })) next = { ...next, note: after };
  }
  return jobs.reduce((person, job) => withRole(book, person, { ...job, note }), next);
}

function withRole(
  book: ImportBook,
  contact: Contact,
  {
    row,
    workplace,
    note,
  }: { readonly row: ContactRow; readonly workplace: Workplace | null; readonly note: NoteChange },
): Contact {
  const role = roleAt(contact, workplace);
  if (role === undefined) {
    if (workplace === null || !note({ field: 'organisation', before: '', after: workplace.name })) return contact;
    const { jobFunction, department } = row;
    const added = { ...blankRole(), id: book.newId(), ...workplace.take(), jobFunction, department };
    return { ...contact, roles: [...contact.roles, added] };
  }
  let next = role;
  for (const field of ['jobFunction', 'department'] as const) {
    if (row[field] === '' || foldGerman(row[field]) === foldGerman(role[field])) continue;
    if (note({ field, before: role[field], after: row[field] })) next = { ...next, [field]: row[field] };
  }
  return next === role ? contact : { ...contact, roles: contact.roles.map((each) => (each === role ? next : each)) };
}

// Without a place the row speaks of the one function a person has.
function roleAt(contact: Contact, workplace: Workplace | null): ContactRole | undefined {
  const open = contact.roles.filter((role) => role.until === null);
  if (workplace === null) return open.length === 1 ? open[0] : undefined;
  const { known } = workplace;
  if (known === null) return undefined;
  return open.find((role) => role.siteId === known.siteId && role.organisationId === known.organisationId);
}

// "+49 (0)4100 20000" and "04100/20000" are one number.
function meansTheSame(field: string, left: string, right: string): boolean {
  if (field === 'email') return foldedEmail(left) === foldedEmail(right);
  if (field === 'academicTitle') return foldGerman(left).replace(/\W/g, '') === foldGerman(right).replace(/\W/g, '');
  return phoneKey(left) === phoneKey(right);
}

function jobOf(
  book: ImportBook,
  row: ContactRow,
  how: { readonly at: string | null; readonly findings: ImportFinding[] },
): Job {
  return { row, workplace: workplaceOf(book, row, how) };
}

function workplaceOf(
  book: ImportBook,
  row: ContactRow,
  { at, findings }: { readonly at: string | null; readonly findings: ImportFinding[] },
): Workplace | null {
  if (row.organisation === '' && at === null) return null;
  const name = row.organisation;
  const said = at === null ? readPlaceIn(book, name, row.placeColumn) : null;
  const site = at === null ? (said?.kind === 'site' ? said.site : undefined) : book.sites.get(at);
  const known =
    at === null ? (said?.kind === 'organisation' ? said.organisation : undefined) : book.organisations.get(at);
  if ((said?.kind === 'site' || said?.kind === 'organisation') && said.isLoose) {
    const understoodAs = site?.officialName ?? known?.name ?? null;
    findings.push({ row: row.row, column: '', value: name, reason: 'similar-record', understoodAs });
  }
  const place: Place | null =
    site !== undefined
      ? { siteId: site.id, organisationId: null }
      : known !== undefined
        ? { siteId: null, organisationId: known.id }
        : null;
  return {
    name: site?.officialName ?? known?.name ?? name,
    known: place,
    take: () => place ?? { siteId: null, organisationId: newOrganisation(book, row, findings) },
  };
}

function newOrganisation(book: ImportBook, row: ContactRow, findings: ImportFinding[]): OrganisationId {
  const onMade = (made: string): void => void findings.push(newOrganisationFinding(row.row, made));
  return namedOrganisation(book, row.organisation, { partnerType: partnerTypeOf(row.organisation), onMade }).id();
}
