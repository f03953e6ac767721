import { useMemo, useSyncExternalStore } from 'react';
import { required } from '../../shared/kernel/assert.ts';
import type { Database } from '../../shared/model/database.ts';
import type { DocumentReplica } from './document-replica.ts';
import { useSession } from './use-host.ts';

/**
 * Reads from the open document. The selector runs once per change of the data, and the component renders again only
 * when its result is another one; give a named function or one from `useCallback`.
 */
export function useDocument<Selected>(selector: (database: Database) => Selected): Selected {
  const { replica } = useSession();
  const select = useMemo(() => selectedFrom(replica, selector), [replica, selector]);
  return useSyncExternalStore(replica.subscribe, select);
}

/** The revision of the data on the screen. */
export function useRevision(): number {
  const { replica } = useSession();
  return useSyncExternalStore(replica.subscribe, () => {
    const state = replica.state();
    return state.status === 'ready' ? state.revision : 0;
  });
}

/** Shares the result of a costly query between all components: it is worked out once per change of the data. */
export function oncePerDatabase<Selected>(query: (database: Database) => Selected): (database: Database) => Selected {
  const known = new WeakMap<Database, { readonly selected: Selected }>();
  return (database) => {
    let found = known.get(database);
    if (!found) known.set(database, (found = { selected: query(database) }));
    return found.selected;
  };
}

function selectedFrom<Selected>(replica: DocumentReplica, selector: (database: Database) => Selected): () => Selected {
  let last: { readonly database: Database; readonly selected: Selected } | null = null;
  return () => {
    const state = replica.state();
    // The document closes a moment before its pages leave the screen; they keep what they showed last.
    const database = state.status === 'ready' ? state.database : required(last, 'pages need a document').database;
    if (last?.database !== database) last = { database, selected: selector(database) };
    return last.selected;
  };
}
