import type { PreloadBridge } from '../../shared/contract/preload-bridge.ts';
import type { Transport } from './transport.ts';

/** Carries envelopes through the preload bridge; the core lives as long as the window, so the connection is never lost. */
export function createIpcTransport(bridge: PreloadBridge): Transport {
  return {
    send: (envelope) => bridge.send(envelope),
    onMessage: (listener) => bridge.onMessage(listener),
    onConnection: () => undefined,
  };
}
