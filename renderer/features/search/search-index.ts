import MiniSearch from 'minisearch';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { foldGerman } from '../../../shared/kernel/collate.ts';
import { foldBare, wordsToFind } from '../../../shared/kernel/find-words.ts';
import type { Database } from '../../../shared/model/database.ts';
import { rankOf } from './rank.ts';
import { searchChanges, type SearchChange } from './search-changes.ts';
import type { SearchRecord } from './search-record.ts';

/** Finds records by the words in them. */
export interface SearchIndex {
  /** Learns a little of what has changed; true when it knows everything. For idle moments. */
  readonly learnSome: (database: Database) => boolean;
  /** The best records for what was typed, best first; learns the rest first if need be. */
  readonly find: (database: Database, typed: string, limit: number) => readonly SearchRecord[];
}

const changesPerSlice = 400;
/** Words of fewer letters must begin as typed; a typo in them would match everything. */
const shortestWithTypo = 4;
/** Longer texts are no misspelt name. */
const longestSwapped = 30;

/**
 * Makes an empty index of the records as these texts name them. Umlauts, accents, apostrophes, hyphens and one typo do not keep a
 * record from being found; what is called as was typed comes first, whatever else holds the words.
 */
export function createSearchIndex(texts: Catalogue): SearchIndex {
  const records = new Map<string, SearchRecord>();
  const index = new MiniSearch<SearchRecord>({
    fields: ['title', 'names', 'detail', 'words'],
    extractField: (record, field) => {
      const value = record[field as keyof SearchRecord]; // the fields named above, and the id
      return typeof value === 'string' ? value : value.join('\n');
    },
    tokenize: wordsToFind,
    processTerm: foldTerm,
    autoVacuum: true,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 3, names: 2, words: 0.5 },
      prefix: true,
      // A postcode with another digit is another place.
      fuzzy: (term) => (term.length >= shortestWithTypo && !/\d/.test(term) ? 1 : false),
      tokenize: typedWords,
      weights: { fuzzy: 0.3, prefix: 0.8 },
      boostDocument: (_id, _term, stored) => kindBoost(stored),
      processTerm: foldQuery,
    },
    storeFields: ['kind'],
  });
  let known: Database | null = null;
  let work: { readonly to: Database; readonly changes: Iterator<SearchChange> } | null = null;

  function learn(database: Database, most: number): boolean {
    if (known === database) return true;
    if (work?.to !== database) {
      // A newer state came while the last one was still being learnt: finish that one, so that nothing is counted twice.
      if (work) while (takeOne());
      work = { to: database, changes: searchChanges(known, database, texts) };
    }
    for (let taken = 0; taken < most; taken += 1) if (!takeOne()) return true;
    return false;
  }

  function takeOne(): boolean {
    if (!work) return false;
    const next = work.changes.next();
    if (next.done) {
      known = work.to;
      work = null;
      return false;
    }
    const { id, record } = next.value;
    if (records.has(id)) index.discard(id);
    if (record) {
      index.add(record);
      records.set(id, record);
    } else records.delete(id);
    return true;
  }

  function hits(typed: string): readonly { readonly id: unknown }[] {
    const found = index.search(typed);
    if (found.length > 0) return found;
    // Two letters in the wrong order count as two faults to the index, and as one to people.
    for (const other of withLettersSwapped(typed)) {
      const swapped = index.search(other, { fuzzy: false });
      if (swapped.length > 0) return swapped;
    }
    return [];
  }

  return {
    learnSome: (database) => learn(database, changesPerSlice),
    find: (database, typed, limit) => {
      learn(database, Number.POSITIVE_INFINITY);
      const found = hits(typed).flatMap(({ id }) => records.get(String(id)) ?? []);
      // The sort is stable: among equals the better hit stays first.
      return found
        .map((record) => ({ record, rank: rankOf(record, typed) }))
        .sort((left, right) => left.rank - right.rank)
        .slice(0, limit)
        .map(({ record }) => record);
    },
  };
}

// These are many, and often share their words with the record they belong to; what is deleted is seldom meant.
const lessMeant: ReadonlySet<unknown> = new Set(['agendaItem', 'location', 'attachment', 'recycled']);

function kindBoost(stored: Record<string, unknown> | undefined): number {
  return lessMeant.has(stored?.['kind']) ? 0.6 : 1;
}

/** A word with umlauts is known under both common spellings without them: Müller as mueller and muller. */
function foldTerm(term: string): string[] {
  const written = foldGerman(term);
  const bare = foldBare(term);
  return written === bare ? [written] : [written, bare];
}

function foldQuery(term: string): string {
  return foldGerman(term);
}

function typedWords(typed: string): string[] {
  return wordsToFind(typed, 'typed');
}

function withLettersSwapped(typed: string): string[] {
  const letters = Array.from(typed.slice(0, longestSwapped));
  return letters.slice(1).map((_, at) =>
    letters
      .with(at, letters[at + 1] ?? '')
      .with(at + 1, letters[at] ?? '')
      .join(''),
  );
}
