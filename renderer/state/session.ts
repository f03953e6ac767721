import { createContext } from 'react';
import type { Capabilities } from '../../shared/contract/capabilities.ts';
import type { AppState } from '../../shared/contract/document-state.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { createDocumentReplica, type DocumentReplica } from './document-replica.ts';
import { forgetTableLooks } from './table-looks.ts';
import { loadPreferences } from './ui-store.ts';

/** Everything the window holds for as long as it is open. */
export interface Session {
  readonly host: Host;
  readonly capabilities: Capabilities;
  readonly replica: DocumentReplica;
  readonly appState: () => AppState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly close: () => void;
}

/** The session of this window; the application sets it once at the start. */
export const SessionContext = createContext<Session | null>(null);

/** Asks the core what it can do and where it stands, loads the open document, and stays level with both. */
export async function startSession(host: Host): Promise<Result<Session, AppError>> {
  const capabilities = await host.call('app.capabilities', {});
  if (!capabilities.ok) return capabilities;
  await loadPreferences(host);
  const replica = createDocumentReplica(host);
  const listeners = new Set<() => void>();
  // What the core says while it is first asked counts more than its answer.
  const known: { state: AppState | null } = { state: null };
  const stop = host.on('app.stateChanged', (next) => {
    const wasOpen = known.state?.phase === 'open';
    known.state = next;
    if (next.phase !== 'open') {
      replica.clear();
      forgetTableLooks();
    } else if (!wasOpen && replica.state().status === 'none') void replica.load();
    for (const listener of [...listeners]) listener();
  });
  const asked = await host.call('app.state', {});
  if (!asked.ok) return asked;
  const first = known.state ?? asked.value;
  known.state = first;
  if (first.phase === 'open') await replica.load();
  return ok({
    host,
    capabilities: capabilities.value,
    replica,
    appState: () => known.state ?? first,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    close: () => {
      stop();
      replica.close();
    },
  });
}
