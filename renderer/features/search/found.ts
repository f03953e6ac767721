import type { Database } from '../../../shared/model/database.ts';
import type { SearchRecord, SearchSource } from './search-record.ts';

/** What a source says of a record; what it leaves out is blank. */
export type Found = Pick<SearchRecord, 'kind' | 'title' | 'path'> &
  Partial<SearchRecord> & {
    /** Unique among the records of its kind. */
    readonly key: string;
  };

/** A record as the search knows it, from what a source says of it. */
export function found({ key, kind, title, names = [], detail = '', words = '', path }: Found): SearchRecord {
  return { id: `${kind}/${key}`, kind, title, names: names.filter(Boolean), detail, words, path };
}

/** A source for one table: what is found of each of its records. */
export function sourceOf<Table extends TablesOfRecords>(
  table: Table,
  toFound: (entry: EntryOf<Table>, ...context: SourceContext) => readonly Found[],
): SearchSource {
  return {
    table: (database) => database[table],
    records: (id, database, texts) => {
      const entry = (database[table] as Readonly<Record<string, EntryOf<Table>>>)[id]; // the table's own records
      return entry === undefined ? [] : toFound(entry, database, texts).map(found);
    },
  };
}

type TablesOfRecords = Exclude<keyof Database, 'office'>;
type EntryOf<Table extends TablesOfRecords> = Database[Table][string];
type SourceContext = [database: Database, texts: Parameters<SearchSource['records']>[2]];

/** Puts what is known into one line. */
export function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** The short name of a site; blank where there is none. */
export function siteName({ sites }: Database, id: string | null): string {
  return id === null ? '' : (sites[id]?.shortName ?? '');
}

/** What an organisation is called in a line; blank where there is none. */
export function organisationName({ organisations }: Database, id: string | null): string {
  const organisation = id === null ? undefined : organisations[id];
  return organisation ? organisation.shortName || organisation.name : '';
}

/** The page of a site, at an entry of one of its areas. */
export function inSite(siteId: string, area: string, entryId?: string): string {
  const page = `/standorte/${siteId}?bereich=${area}`;
  return entryId === undefined ? page : `${page}&eintrag=${entryId}`;
}
