import { findPerson } from './find-person.ts';
import type { ImportBook } from './import-book.ts';
import type { ListRules, RowMatch } from './list-rules.ts';
import { contactFields, contactRow, type ContactField, type ContactRow } from './contact-row.ts';
import { contactWords } from './data/contact-words.ts';
import { takeContact } from './merge-contact-row.ts';
import { mendNames } from './mend-names.ts';
import { mendPlaces } from './mend-places.ts';
import { readContactRow } from './read-contact-row.ts';
import { knownPlaceId, readPlaceIn, type PlaceReading } from './read-place.ts';

/** Lists of people, such as an export from Outlook: matched by e-mail and by name at a place, merged field by field. */
export const contactRules: ListRules<ContactRow, ContactField> = {
  kind: 'contacts',
  fields: contactFields,
  isField: (text): text is ContactField => (contactFields as readonly string[]).includes(text),
  words: contactWords,
  shapes: {
    name: 'person',
    salutation: 'salutation',
    academicTitle: 'title',
    firstName: 'namePart',
    lastName: 'namePart',
    site: 'siteName',
    organisation: 'house',
    department: 'words',
    jobFunction: 'role',
    phone: 'phone',
    mobile: 'phone',
    email: 'email',
    categories: 'words',
  },
  telling: { organisation: 'institution', phone: 'phone', email: 'email' },
  required: [['lastName', 'name']],
  adjustGuess: (guess, list) => {
    mendNames(guess, list);
    mendPlaces(guess, list);
  },
  rowSchema: contactRow,
  readRow: readContactRow,
  match: matchContact,
  targetOf: (book, row) => findPerson(book, { ...row, placeId: knownPlaceOf(book, row) }).contact?.id ?? null,
  take: takeContact,
  repeats: 'ask',
};

function knownPlaceOf(book: ImportBook, { organisation, placeColumn }: ContactRow): string | null {
  if (placeColumn === 'any') return knownPlaceId(book, organisation);
  const place = readPlaceIn(book, organisation, placeColumn);
  return place.kind === 'site' ? place.site.id : place.kind === 'organisation' ? place.organisation.id : null;
}

function matchContact(book: ImportBook, row: ContactRow): RowMatch {
  const place = row.organisation === '' ? null : readPlaceIn(book, row.organisation, row.placeColumn);
  const unknownSite = unknownSiteOf(book, row);
  if (unknownSite !== null) return unknownSite;
  const placeId =
    place?.kind === 'site' ? place.site.id : place?.kind === 'organisation' ? place.organisation.id : null;
  const { contact, doubt, hint, candidates } = findPerson(book, { ...row, placeId });
  if (contact !== null) return { targetId: contact.id, doubt: null, candidates: [] };
  const first = candidates[0];
  if (doubt !== null)
    return { targetId: null, doubt: { reason: doubt, understoodAs: first?.title ?? null }, candidates };
  if (place?.kind === 'similar') return similarPlace(row, place, candidates);
  const told = hint === null ? undefined : { reason: hint, understoodAs: first?.detail ?? null };
  return { targetId: null, doubt: null, candidates, hint: told };
}

// Our own list says that a place is a site: it is not made an organisation.
function unknownSiteOf(book: ImportBook, row: ContactRow): RowMatch | null {
  const places = [row, ...row.alsoAt].filter(({ placeColumn }) => placeColumn === 'own-sites');
  const isUnknown = places.some(({ organisation }) => readPlaceIn(book, organisation, 'own-sites').kind === 'unknown');
  return isUnknown ? { targetId: null, doubt: { reason: 'unknown-site', understoodAs: null }, candidates: [] } : null;
}

// The person is new, but where it works may be a place that is known under a slightly different name.
function similarPlace(
  row: ContactRow,
  place: Extract<PlaceReading, { kind: 'similar' }>,
  candidates: RowMatch['candidates'],
): RowMatch {
  const reason = 'similar-record';
  const places = [
    ...place.sites.map(
      (site) => ({ id: `at:${site.id}`, title: site.officialName, detail: row.name, reason }) as const,
    ),
    ...place.organisations.map(
      (each) => ({ id: `at:${each.id}`, title: each.name, detail: row.name, reason }) as const,
    ),
  ];
  return {
    targetId: null,
    doubt: { reason, understoodAs: places[0]?.title ?? null },
    candidates: [...places, ...candidates],
  };
}
