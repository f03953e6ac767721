import type { CallEnvelope } from './wire.ts';

/** The one thing the preload puts into the window: a way to send envelopes and to hear what comes back. */
export interface PreloadBridge {
  send(envelope: CallEnvelope): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Name of the bridge on the window's global object. */
export const preloadBridgeName = 'austauschwerk';

/** The one channel between window and core. */
export const ipcChannel = 'austauschwerk';
