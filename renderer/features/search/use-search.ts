import { useMemo } from 'react';
import type { Database } from '../../../shared/model/database.ts';
import type { DocumentReplica } from '../../state/document-replica.ts';
import { useDocument } from '../../state/use-document.ts';
import { useSession } from '../../state/use-host.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** The records that fit what was typed, best first. */
export function useSearch(typed: string, limit: number): readonly SearchRecord[] {
  const { replica } = useSession();
  const database = useDocument(wholeDatabase);
  return useMemo(
    () => (typed.trim() === '' ? [] : indexOf(replica).find(database, typed, limit)),
    [replica, database, typed, limit],
  );
}

/** Learns the data in idle moments, at first and after every change, so that the first key finds at once. Returns how to stop. */
export function prepareSearch(replica: DocumentReplica): () => void {
  let request = 0;
  const index = indexOf(replica);
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

const indexes = new WeakMap<DocumentReplica, SearchIndex>();

function indexOf(replica: DocumentReplica): SearchIndex {
  let index = indexes.get(replica);
  if (!index) indexes.set(replica, (index = createSearchIndex()));
  return index;
}

function wholeDatabase(database: Database): Database {
  return database;
}
