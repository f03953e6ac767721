import type { ContactId, OrganisationId, RegistrationId, SiteId } from '../../kernel/ids.ts';
import { blankRegistration } from '../../model/blank.ts';
import type { Contact } from '../../model/contact.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MeetingRole, Registration, RegistrationStatus } from '../../model/registration.ts';
import { standsFor } from '../attendance/queries.ts';
import { mayChange } from '../attendance/states.ts';
import { firstDate } from '../meetings/queries.ts';
import type { ImportBook } from './import-book.ts';
import { personNameKey } from './match-names.ts';
import type { PlaceColumn } from './place-column.ts';
import { readPlace, readPlaceIn } from './read-place.ts';

/** Somebody a row puts into a meeting: a contact, or a guest with a name. */
export interface Attender {
  readonly contact: Contact | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
  /** Not given: any place. */
  readonly placeColumn?: PlaceColumn;
  readonly meetingRole: MeetingRole | null;
}

/** Finds the registration of a contact or of a guest of that name at a meeting. */
export function registrationOf(
  book: ImportBook,
  meetingId: string,
  who: Pick<Attender, 'firstName' | 'lastName'> & { readonly contactId: string | null; readonly organisation: string },
): Registration | undefined {
  const byPerson = book.lookUp(`registrations of ${meetingId}`, () =>
    book
      .registrations(meetingId)
      .index((each) => [
        each.contactId ?? (each.guest === null ? '' : guestKey(each.guest.firstName, each.guest.lastName)),
      ]),
  );
  if (who.contactId !== null) return byPerson(who.contactId)[0];
  const guests = byPerson(guestKey(who.firstName, who.lastName));
  const place = placeKey(book, who.organisation);
  return guests.find((each) => place === '' || placeOfGuest(book, each) === place);
}

/** Makes a registration for somebody who has none at the meeting yet; the list's place counts, else that of the contact. */
export function newRegistration(book: ImportBook, meeting: Meeting, who: Attender): Registration {
  const place = readPlaceIn(book, who.organisation, who.placeColumn ?? 'any');
  const usual = who.contact === null ? null : standsFor(who.contact, firstDate(meeting));
  const siteId = place.kind === 'site' ? place.site.id : place.kind === 'organisation' ? null : (usual?.siteId ?? null);
  const organisationId =
    place.kind === 'organisation'
      ? place.organisation.id
      : place.kind === 'site'
        ? null
        : (usual?.organisationId ?? null);
  const contactId: ContactId | null = who.contact?.id ?? null;
  const { firstName, lastName } = who;
  const organisation = place.kind === 'site' || place.kind === 'organisation' ? '' : who.organisation;
  return {
    ...blankRegistration(),
    id: book.newId() as RegistrationId, // fresh ids are branded where they are made
    contactId,
    guest: contactId === null ? { firstName, lastName, organisation } : null,
    siteId: siteId satisfies SiteId | null,
    organisationId: organisationId satisfies OrganisationId | null,
    meetingRole: who.meetingRole ?? (siteId === null ? 'GUEST' : 'SITE_REPRESENTATIVE'),
  };
}

/**
 * Works out the state a registration gets from a list; null: it stays, as the file is further on. Who had registered and
 * says no has cancelled; who was only invited has declined.
 */
export function stateFrom(from: RegistrationStatus | null, wanted: RegistrationStatus): RegistrationStatus | null {
  if (from === null || from === wanted) return wanted;
  if (from === 'ATTENDED' || from === 'NO_SHOW') return null;
  if (wanted === 'INVITED') return null;
  if (mayChange(from, wanted)) return wanted;
  const isNo = (status: RegistrationStatus): boolean => status === 'DECLINED' || status === 'CANCELLED';
  if (isNo(wanted) && isNo(from)) return from;
  const other = wanted === 'DECLINED' ? 'CANCELLED' : 'DECLINED';
  return isNo(wanted) && mayChange(from, other) ? other : null;
}

function guestKey(firstName: string, lastName: string): string {
  return `guest/${personNameKey(firstName, lastName)}`;
}

function placeKey(book: ImportBook, text: string): string {
  const place = readPlace(book, text);
  if (place.kind === 'site') return place.site.id;
  return place.kind === 'organisation' ? place.organisation.id : text.trim().toLowerCase();
}

function placeOfGuest(book: ImportBook, registration: Registration): string {
  const { siteId, organisationId, guest } = registration;
  return siteId ?? organisationId ?? placeKey(book, guest?.organisation ?? '');
}
