import type { CallEnvelope } from '../../shared/contract/wire.ts';
import type { Transport } from './transport.ts';

/** Pauses between attempts to connect again; the last one repeats. */
const pausesMs = [100, 300, 1000, 3000];

/** Carries envelopes over a WebSocket that connects again by itself; what cannot be sent is answered as lost. */
export function createSocketTransport(address: string): Transport {
  const waiting: string[] = [];
  let onMessage: (message: unknown) => void = () => undefined;
  let onConnection: (connected: boolean) => void = () => undefined;
  let socket = open();
  let attempts = 0;
  let wasConnected = false;

  function open(): WebSocket {
    const opened = new WebSocket(address);
    opened.addEventListener('open', () => {
      attempts = 0;
      for (const text of waiting.splice(0)) opened.send(text);
      if (wasConnected) onConnection(true);
      wasConnected = true;
    });
    opened.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (typeof event.data === 'string') onMessage(JSON.parse(event.data));
    });
    opened.addEventListener('close', () => {
      if (attempts === 0) onConnection(false);
      setTimeout(() => (socket = open()), pausesMs[Math.min(attempts, pausesMs.length - 1)]);
      attempts += 1;
    });
    return opened;
  }

  function send(envelope: CallEnvelope): void {
    const text = JSON.stringify(envelope);
    if (socket.readyState === WebSocket.OPEN) socket.send(text);
    else if (!wasConnected) waiting.push(text);
    else queueMicrotask(() => onMessage(lost(envelope.id)));
  }

  return {
    send,
    onMessage: (listener) => (onMessage = listener),
    onConnection: (listener) => (onConnection = listener),
  };
}

function lost(id: number) {
  return { id, result: { ok: false, error: { code: 'connection-lost' } } };
}
