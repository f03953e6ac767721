import { useContext, useSyncExternalStore } from 'react';
import type { Capabilities } from '../../shared/contract/capabilities.ts';
import type { AppState, OpenDocument } from '../../shared/contract/document-state.ts';
import type { Host } from '../../shared/contract/host.ts';
import { required } from '../../shared/kernel/assert.ts';
import { SessionContext, type Session } from './session.ts';

/** The session of this window. */
export function useSession(): Session {
  return required(useContext(SessionContext), 'components are rendered inside a session');
}

/** The way to the core. */
export function useHost(): Host {
  return useSession().host;
}

/** What this host can do; a button without its capability is not offered. */
export function useCapabilities(): Capabilities {
  return useSession().capabilities;
}

/** Where the program stands: nothing open, a document, or one that cannot be opened. */
export function useAppState(): AppState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.appState);
}

/** The open document as the title bar shows it; null when none is open. */
export function useOpenDocument(): OpenDocument | null {
  const state = useAppState();
  return state.phase === 'open' ? state.document : null;
}

/** Whether changes are possible: a document is open and this window holds it for writing. */
export function useCanWrite(): boolean {
  return useOpenDocument()?.readOnly === null;
}
