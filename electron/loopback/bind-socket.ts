import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { eventNames } from '../../shared/contract/events.ts';
import { callEnvelope, type AnswerEnvelope, type EventEnvelope } from '../../shared/contract/wire.ts';
import type { Core } from '../core/core.ts';
import type { Access } from './access.ts';

/** Lists come over this wire as base64; the core refuses what is too large with a sentence long before this limit. */
const maxMessageBytes = 64 * 1024 * 1024;

/** The sockets of a loopback host. */
export interface Sockets {
  windows(): number;
  onLastWindowGone(listener: () => void): void;
  close(): void;
}

/** Carries the contract over WebSockets of our own page: calls in, answers and events out. */
export function bindSocket(options: {
  readonly server: Server;
  readonly core: Core;
  readonly access: Access;
}): Sockets {
  const { server, core, access } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  let onLastGone: () => void = () => undefined;

  server.on('upgrade', (request, stream, head) => {
    // A browser always names the origin of a page that opens a socket; what does not is no page of ours.
    const isOurPage = request.headers.origin === access.origin && access.hostIsOurs(request);
    if (!isOurPage || request.url !== '/socket' || !access.cookieIsRight(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => bindWindow(socket));
  });

  function bindWindow(socket: WebSocket): void {
    const send = (message: AnswerEnvelope | EventEnvelope) => socket.send(JSON.stringify(message));
    const stops = eventNames.map((event) => core.on(event, (payload) => send({ event, payload })));
    socket.on('message', (data) => {
      const call = parseCall(data);
      if (!call) return socket.close(1007);
      void core.call(call.method, call.input).then((result) => send({ id: call.id, result }));
    });
    socket.on('close', () => {
      for (const stop of stops) stop();
      if (sockets.clients.size === 0) onLastGone();
    });
  }

  return {
    windows: () => sockets.clients.size,
    onLastWindowGone: (listener) => (onLastGone = listener),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function parseCall(data: unknown) {
  try {
    const parsed = callEnvelope.safeParse(JSON.parse(String(data)));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
