import { createContext } from 'react';
import type { Capabilities } from '../../shared/contract/capabilities.ts';
import type { AppState } from '../../shared/contract/document-state.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { createDocumentReplica, type DocumentReplica } from './document-replica.ts';

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
  const replica = createDocumentReplica(host);
  const listeners = new Set<() => void>();
  let state: AppState | null = null;
  const stop = host.on('app.stateChanged', take);
  const first = await host.call('app.state', {});
  if (!first.ok) return first;
  let latest: AppState = state ?? first.value;
  if (latest.phase === 'open') await replica.load();
  return ok({
    host,
    capabilities: capabilities.value,
    replica,
    appState: () => latest,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    close: () => {
      stop();
      replica.close();
    },
  });

  function take(next: AppState): void {
    const wasOpen = latestOrNull()?.phase === 'open';
    state = latest = next;
    if (next.phase !== 'open') replica.clear();
    else if (!wasOpen && replica.state().status === 'none') void replica.load();
    for (const listener of [...listeners]) listener();
  }

  function latestOrNull(): AppState | null {
    return state;
  }
}
