import { applyPatches, enablePatches, type Patch } from 'immer';
import type { Host } from '../../shared/contract/host.ts';
import type { OutputOf } from '../../shared/contract/methods.ts';
import type { PayloadOf } from '../../shared/contract/events.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Database } from '../../shared/model/database.ts';

enablePatches();

/** What the window knows of the open document. */
export type ReplicaState =
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'ready'; readonly database: Database; readonly revision: number };

/** The window's own copy of the open document, kept level with the core by patches. */
export interface DocumentReplica {
  readonly state: () => ReplicaState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Fetches the whole document. */
  readonly load: () => Promise<void>;
  /** Forgets the document. */
  readonly clear: () => void;
  /** Resolves when the copy has reached a revision, so that a page can show what a command has just made. */
  readonly reached: (revision: number) => Promise<void>;
  /** Stops listening. */
  readonly close: () => void;
}

/** Makes the replica and starts listening; call `load` when a document is open. */
export function createDocumentReplica(host: Host): DocumentReplica {
  let state: ReplicaState = { status: 'none' };
  // Changes that arrive while the document is on its way are kept, and applied after it.
  let early: PayloadOf<'document.changed'>[] | null = null;
  let loads = 0;
  const listeners = new Set<() => void>();
  let waiting: { readonly revision: number; readonly resolve: () => void }[] = [];

  const stopChanged = host.on('document.changed', (change) => {
    if (early) early.push(change);
    else apply(change);
  });
  const stopReplaced = host.on('document.replaced', () => void load());

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    load,
    clear: () => {
      loads += 1;
      early = null;
      publish({ status: 'none' });
    },
    reached: (revision) =>
      new Promise((resolve) => {
        waiting.push({ revision, resolve });
        releaseWaiting();
      }),
    close: () => {
      stopChanged();
      stopReplaced();
    },
  };

  async function load(): Promise<void> {
    const thisLoad = (loads += 1);
    early = [];
    const loaded = await loadDatabase(host);
    if (thisLoad !== loads) return; // a newer load, or the document was closed meanwhile
    const kept = early;
    early = null;
    if (!loaded.ok) return publish({ status: 'failed', error: loaded.error });
    publish({ status: 'ready', ...loaded.value });
    for (const change of kept) apply(change);
  }

  function apply(change: PayloadOf<'document.changed'>): void {
    if (state.status !== 'ready' || change.revision <= state.revision) return;
    if (change.revision !== state.revision + 1) return void load();
    let database: Database;
    try {
      database = applyPatches(state.database, change.patches as readonly Patch[]);
    } catch {
      return void load(); // a patch that does not fit means the copy is wrong: start again from the core's
    }
    publish({ status: 'ready', database, revision: change.revision });
  }

  function publish(next: ReplicaState): void {
    state = next;
    for (const listener of [...listeners]) listener();
    releaseWaiting();
  }

  function releaseWaiting(): void {
    const revision = state.status === 'ready' ? state.revision : Number.POSITIVE_INFINITY;
    const released = waiting.filter((each) => each.revision <= revision);
    waiting = waiting.filter((each) => each.revision > revision);
    for (const each of released) each.resolve();
  }
}

async function loadDatabase(host: Host): Promise<Result<{ database: Database; revision: number }, AppError>> {
  let texts: string[] = [];
  let revision: number | null = null;
  for (;;) {
    const loaded: Result<OutputOf<'document.load'>, AppError> = await host.call('document.load', {
      part: texts.length,
    });
    if (!loaded.ok) return loaded;
    // After a change between two parts the data is asked for again from its beginning.
    if (revision !== null && loaded.value.revision !== revision) {
      texts = [];
      revision = null;
      continue;
    }
    texts.push(loaded.value.json);
    ({ revision } = loaded.value);
    // The core has checked the data when it opened the file.
    if (texts.length >= loaded.value.parts) return ok({ database: JSON.parse(texts.join('')) as Database, revision });
  }
}
