import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { DocumentReplica } from '../../state/document-replica.ts';
import { useDocument } from '../../state/use-document.ts';
import { useSession } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** The records that fit what was typed, best first. */
export function useSearch(typed: string, limit: number): readonly SearchRecord[] {
  const { replica } = useSession();
  const texts = useText();
  const database = useDocument(wholeDatabase);
  return useMemo(
    () => (typed.trim() === '' ? [] : indexOf(replica, texts).find(database, typed, limit)),
    [replica, texts, database, typed, limit],
  );
}

/** Learns the data in idle moments, at first and after every change, so that the first key finds at once. Returns how to stop. */
export function prepareSearch(replica: DocumentReplica, texts: Catalogue): () => void {
  let request = 0;
  const index = indexOf(replica, texts);
  const work = (): void => {
    const state = replica.state();
    if (state.status === 'ready' && !index.learnSome(state.database)) plan();
  };
  const plan = (): void => {
    cancelIdleCallback(request);
    request = requestIdleCallback(work);
  };
  plan();
  const stop = replica.subscribe(plan);
  return () => {
    stop();
    cancelIdleCallback(request);
  };
}

const indexes = new WeakMap<DocumentReplica, { readonly texts: Catalogue; readonly index: SearchIndex }>();

// Records are found by words of the language they are shown in: with other texts there is another index.
function indexOf(replica: DocumentReplica, texts: Catalogue): SearchIndex {
  const known = indexes.get(replica);
  if (known?.texts === texts) return known.index;
  const index = createSearchIndex(texts);
  indexes.set(replica, { texts, index });
  return index;
}

function wholeDatabase(database: Database): Database {
  return database;
}
