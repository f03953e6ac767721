import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Database } from '../../../shared/model/database.ts';
import { meetingSources } from './meeting-sources.ts';
import { placeSources } from './place-sources.ts';
import type { SearchRecord, SearchSource } from './search-record.ts';
import { siteEntrySources } from './site-entry-sources.ts';

/** A record that is new or different, or gone. */
export interface SearchChange {
  readonly id: string;
  readonly record: SearchRecord | null;
}

const sources: readonly SearchSource[] = [...placeSources, ...siteEntrySources, ...meetingSources];

/** Lists what the search must learn to get from one state of the data to the next; only what differs is looked at. */
export function* searchChanges(before: Database | null, after: Database, texts: Catalogue): Generator<SearchChange> {
  const hasOtherNames = before !== null && namesDiffer(before, after);
  for (const source of sources) yield* sourceChanges(source, before, after, { texts, hasOtherNames });
}

interface Manner {
  readonly texts: Catalogue;
  /** Records are found by the names of their places; when those have changed, so have the records. */
  readonly hasOtherNames: boolean;
}

function* sourceChanges(
  { table, records }: SearchSource,
  before: Database | null,
  after: Database,
  { texts, hasOtherNames }: Manner,
): Generator<SearchChange> {
  const old = before === null ? {} : table(before);
  const present = table(after);
  if (old === present && !hasOtherNames) return;
  const recordsIn = (database: Database | null, id: string): readonly SearchRecord[] =>
    database === null ? [] : records(id, database, texts);
  for (const id of Object.keys(present)) {
    if (old[id] === present[id] && !hasOtherNames) continue;
    const known = new Map((id in old ? recordsIn(before, id) : []).map((each) => [each.id, each]));
    for (const record of recordsIn(after, id)) {
      const was = known.get(record.id);
      known.delete(record.id);
      if (was === undefined || !isSame(was, record)) yield { id: record.id, record };
    }
    for (const gone of known.keys()) yield { id: gone, record: null };
  }
  for (const id of Object.keys(old)) {
    if (Object.hasOwn(present, id)) continue;
    for (const gone of recordsIn(before, id)) yield { id: gone.id, record: null };
  }
}

function isSame(left: SearchRecord, right: SearchRecord): boolean {
  return (
    left.title === right.title &&
    left.detail === right.detail &&
    left.words === right.words &&
    left.path === right.path &&
    left.names.length === right.names.length &&
    left.names.every((name, at) => name === right.names[at])
  );
}

function namesDiffer(before: Database, after: Database): boolean {
  return (
    namesDifferIn(before.sites, after.sites, ({ shortName }) => shortName) ||
    namesDifferIn(before.organisations, after.organisations, ({ shortName, name }) => shortName || name) ||
    namesDifferIn(before.agreements, after.agreements, ({ title }) => title)
  );
}

function namesDifferIn<Entry>(
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
  nameOf: (entry: Entry) => string,
): boolean {
  if (before === after) return false;
  return Object.entries(after).some(([id, entry]) => {
    const was = before[id];
    return was !== undefined && was !== entry && nameOf(was) !== nameOf(entry);
  });
}
