import type { Day, Instant } from '../../kernel/dates.ts';
import type { IdSource } from '../../kernel/ids.ts';
import type { EnumTexts } from '../../i18n/de/enums.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Contact } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Offer } from '../../model/offer.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Registration } from '../../model/registration.ts';
import type { Site } from '../../model/site.ts';
import { foldedEmail, organisationNameKey, personNameKey, siteNameKey } from './match-names.ts';
import { meetingMaker } from './new-meeting.ts';
import { overlayTable, type OverlayTable } from './overlay-table.ts';

/** What an import may know of the world. */
export interface ImportWorld {
  readonly today: Day;
  readonly now: Instant;
  readonly newId: IdSource;
  readonly labels: EnumTexts;
  /** The meeting a list belongs to; null: none was named. */
  readonly meetingId: string | null;
}

/** The records an import works on: what the file holds, overlaid with what the rows so far have put. */
export interface ImportBook extends ImportWorld {
  readonly sites: OverlayTable<Site>;
  readonly organisations: OverlayTable<Organisation>;
  readonly agreements: OverlayTable<Agreement>;
  readonly contacts: OverlayTable<Contact>;
  readonly offers: OverlayTable<Offer>;
  /** A meeting by its id, or the one that is made for the day of a stand-in. */
  meeting(id: string): Meeting | undefined;
  registrations(meetingId: string): OverlayTable<Registration>;
  siteNamed(name: string): Site | undefined;
  organisationNamed(name: string): Organisation | undefined;
  agreementsOf(siteId: string): readonly Agreement[];
  contactsWithEmail(email: string): readonly Contact[];
  contactsNamed(firstName: string, lastName: string): readonly Contact[];
  /** A look-up that belongs to this book, made by the first who asks for it under this name. */
  lookUp<Made>(name: string, make: (book: ImportBook) => Made): Made;
  /** Every record that was put, as it was and as it has become. */
  changes(): readonly BookChange[];
}

/** A record an import has put; `before` undefined: the import made it. */
export type BookChange = (
  | { readonly table: 'meetings'; readonly meetingId: null; readonly after: Meeting }
  | { readonly table: 'sites' | 'organisations' | 'agreements' | 'contacts' | 'offers'; readonly meetingId: null }
  | { readonly table: 'registrations'; readonly meetingId: string }
) & { readonly id: string; readonly before: object | undefined; readonly after: object };

/** Opens a book over a database; the database itself is not changed. */
export function openImportBook(database: Database, world: ImportWorld): ImportBook {
  const tables = {
    sites: overlayTable<Site>(database.sites),
    organisations: overlayTable<Organisation>(database.organisations),
    agreements: overlayTable<Agreement>(database.agreements),
    contacts: overlayTable<Contact>(database.contacts),
    offers: overlayTable<Offer>(database.offers),
  };
  const meetings = meetingMaker(database, world);
  const under = new Map<string, OverlayTable<Registration>>();
  const lookUps = new Map<string, unknown>();
  const index = <Made>(name: string, make: () => Made): Made => {
    if (!lookUps.has(name)) lookUps.set(name, make());
    return lookUps.get(name) as Made; // what `make` of this name has returned
  };
  const siteNames = () => tables.sites.index((each) => [siteNameKey(each.officialName), siteNameKey(each.shortName)]);
  const organisationNames = () =>
    tables.organisations.index((each) =>
      [organisationNameKey(each.name), organisationNameKey(each.shortName)].filter((key) => key !== ''),
    );
  const book: ImportBook = {
    ...world,
    ...tables,
    meeting: meetings.find,
    registrations: (meetingId) => {
      const known = under.get(meetingId);
      if (known) return known;
      const made = overlayTable<Registration>(database.meetings[meetingId]?.registrations ?? {});
      under.set(meetingId, made);
      return made;
    },
    // A name counts before the short name of another.
    siteNamed: (name) => {
      const key = siteNameKey(name);
      const found = index('site names', siteNames)(key);
      return found.find((each) => siteNameKey(each.officialName) === key) ?? found[0];
    },
    organisationNamed: (name) => {
      const key = organisationNameKey(name);
      const found = index('organisation names', organisationNames)(key);
      return found.find((each) => organisationNameKey(each.name) === key) ?? found[0];
    },
    agreementsOf: (siteId) => index('agreements', () => tables.agreements.index((each) => [each.siteId]))(siteId),
    contactsWithEmail: (email) =>
      index('e-mail', () => tables.contacts.index((each) => (each.email === '' ? [] : [foldedEmail(each.email)])))(
        foldedEmail(email),
      ),
    contactsNamed: (firstName, lastName) =>
      index('persons', () => tables.contacts.index((each) => [personNameKey(each.firstName, each.lastName)]))(
        personNameKey(firstName, lastName),
      ),
    lookUp: (name, make) => index(`own/${name}`, () => make(book)),
    changes: () => [
      ...(['organisations', 'sites', 'agreements', 'contacts', 'offers'] as const).flatMap((table) =>
        tables[table].changes().map((each) => ({ ...each, table, meetingId: null })),
      ),
      // A meeting nobody was marked at is not made.
      ...[...meetings.made.values()]
        .filter(({ id }) => (under.get(id)?.puts() ?? 0) > 0)
        .map((after) => ({ table: 'meetings' as const, meetingId: null, id: after.id, before: undefined, after })),
      ...[...under].flatMap(([meetingId, table]) =>
        table.changes().map((each) => ({ ...each, table: 'registrations' as const, meetingId })),
      ),
    ],
  };
  return book;
}
