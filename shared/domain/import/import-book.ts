import type { Day } from '../../kernel/dates.ts';
import type { IdSource } from '../../kernel/ids.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Contact } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Site } from '../../model/site.ts';
import { organisationNameKey, siteNameKey } from './match-names.ts';
import type { ImportChange } from './import-preview.ts';

/** The records an import works on: what the file holds, overlaid with what the rows so far have put. */
export interface ImportBook {
  readonly today: Day;
  readonly newId: IdSource;
  siteNamed(name: string): Site | undefined;
  sites(): Iterable<Site>;
  organisation(id: string): Organisation | undefined;
  organisationNamed(name: string): Organisation | undefined;
  agreementsOf(siteId: string): readonly Agreement[];
  contacts(): Iterable<Contact>;
  putSite(site: Site): void;
  putOrganisation(organisation: Organisation): void;
  putAgreement(agreement: Agreement): void;
  putContact(contact: Contact): void;
  /** Everything that was put, for the transaction. */
  readonly puts: {
    readonly sites: ReadonlyMap<string, Site>;
    readonly organisations: ReadonlyMap<string, Organisation>;
    readonly agreements: ReadonlyMap<string, Agreement>;
    readonly contacts: ReadonlyMap<string, Contact>;
  };
}

/** Collects the changed fields of one row, for the dry run. */
export type NoteChange = (change: ImportChange) => void;

/** Opens a book over a database; the database itself is not changed. */
export function openImportBook(
  database: Database,
  world: { readonly today: Day; readonly newId: IdSource },
): ImportBook {
  const puts = {
    sites: new Map<string, Site>(),
    organisations: new Map<string, Organisation>(),
    agreements: new Map<string, Agreement>(),
    contacts: new Map<string, Contact>(),
  };
  const siteIds = new Map<string, string>();
  const noteNames = (site: Site): void => {
    for (const name of [site.officialName, site.shortName]) {
      const key = siteNameKey(name);
      if (!siteIds.has(key)) siteIds.set(key, site.id);
    }
  };
  Object.values(database.sites).forEach(noteNames);
  const organisationIds = new Map<string, string>();
  const noteOrganisation = (organisation: Organisation): void => {
    for (const name of [organisation.name, organisation.shortName]) {
      const key = organisationNameKey(name);
      if (key !== '' && !organisationIds.has(key)) organisationIds.set(key, organisation.id);
    }
  };
  Object.values(database.organisations).forEach(noteOrganisation);
  const site = (id: string): Site | undefined => puts.sites.get(id) ?? database.sites[id];
  const organisation = (id: string): Organisation | undefined =>
    puts.organisations.get(id) ?? database.organisations[id];
  const agreements = overlay(database.agreements, puts.agreements);
  return {
    ...world,
    siteNamed: (name) => site(siteIds.get(siteNameKey(name)) ?? ''),
    sites: overlay(database.sites, puts.sites),
    organisation,
    organisationNamed: (name) => organisation(organisationIds.get(organisationNameKey(name)) ?? ''),
    agreementsOf: (siteId) => [...agreements()].filter((each) => each.siteId === siteId),
    contacts: overlay(database.contacts, puts.contacts),
    putSite: (entry) => {
      puts.sites.set(entry.id, entry);
      noteNames(entry);
    },
    putOrganisation: (entry) => {
      puts.organisations.set(entry.id, entry);
      noteOrganisation(entry);
    },
    putAgreement: (entry) => void puts.agreements.set(entry.id, entry),
    putContact: (entry) => void puts.contacts.set(entry.id, entry),
    puts,
  };
}

function overlay<Entry extends { readonly id: string }>(
  present: Readonly<Record<string, Entry>>,
  put: ReadonlyMap<string, Entry>,
): () => Iterable<Entry> {
  return function* all() {
    for (const entry of Object.values(present)) if (!put.has(entry.id)) yield entry;
    yield* put.values();
  };
}
