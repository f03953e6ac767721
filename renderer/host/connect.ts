import type { Host } from '../../shared/contract/host.ts';
import { preloadBridgeName, type PreloadBridge } from '../../shared/contract/preload-bridge.ts';
import { createHost } from './create-host.ts';
import { createIpcTransport } from './ipc-transport.ts';
import { createSocketTransport } from './socket-transport.ts';

/** Connects the window with its core: through the preload where there is one, else through the address it was served from. */
export function connect(): Host {
  const bridge = preloadBridge();
  if (bridge) return createHost(createIpcTransport(bridge));
  return createHost(createSocketTransport(`ws://${window.location.host}/socket`));
}

/** The number of this page load that a style element must carry to be let through by the content security policy. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

function preloadBridge(): PreloadBridge | undefined {
  // The preload is the only place that sets this name, and it is typed by the same interface.
  return (window as unknown as Record<string, PreloadBridge | undefined>)[preloadBridgeName];
}
