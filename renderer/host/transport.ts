import type { CallEnvelope } from '../../shared/contract/wire.ts';

/** Carries envelopes between the window and the core; knows nothing of what is in them. */
export interface Transport {
  send(envelope: CallEnvelope): void;
  /** Everything the other side sends: answers and events, as plain JSON. */
  onMessage(listener: (message: unknown) => void): void;
  /** Told when the way to the core is lost or there again; never told where it cannot be lost. */
  onConnection(listener: (connected: boolean) => void): void;
}
