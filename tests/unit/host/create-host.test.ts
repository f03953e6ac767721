import { describe, expect, it } from 'vitest';
import { createHost } from '../../../renderer/host/create-host.ts';
import type { Transport } from '../../../renderer/host/transport.ts';
import type { CallEnvelope } from '../../../shared/contract/wire.ts';

describe('the host of the window', () => {
  it('pairs answers with calls, whatever their order', async () => {
    const wire = fakeTransport();
    const host = createHost(wire);
    const first = host.call('app.state', {});
    const second = host.call('document.save', {});
    wire.receive({ id: 2, result: { ok: true, value: 'second' } });
    wire.receive({ id: 1, result: { ok: false, error: { code: 'no-document' } } });
    expect(await first).toEqual({ ok: false, error: { code: 'no-document' } });
    expect(await second).toEqual({ ok: true, value: 'second' });
  });

  it('tells events to those who listen, until they stop', () => {
    const wire = fakeTransport();
    const host = createHost(wire);
    const heard: unknown[] = [];
    const stop = host.on('document.replaced', (payload) => heard.push(payload));
    wire.receive({ event: 'document.replaced', payload: { revision: 3 } });
    stop();
    wire.receive({ event: 'document.replaced', payload: { revision: 4 } });
    expect(heard).toEqual([{ revision: 3 }]);
  });

  it('answers every open call when the connection is lost', async () => {
    const wire = fakeTransport();
    const host = createHost(wire);
    const call = host.call('document.save', {});
    wire.connect(false);
    expect(await call).toEqual({ ok: false, error: { code: 'connection-lost' } });
  });

  it('reads everything again when the connection is back', async () => {
    const wire = fakeTransport();
    const host = createHost(wire);
    const heard: unknown[] = [];
    host.on('connection.changed', (payload) => heard.push(payload));
    host.on('document.replaced', (payload) => heard.push(payload));
    wire.connect(false);
    wire.connect(true);
    expect(wire.sent).toEqual([{ id: 1, method: 'app.state', input: {} }]);
    wire.receive({ id: 1, result: { ok: true, value: { phase: 'open', document: { revision: 8 } } } });
    await Promise.resolve();
    expect(heard).toEqual([{ connected: false }, { connected: true }, { revision: 8 }]);
  });

  it('drops what is neither answer nor event', () => {
    const wire = fakeTransport();
    createHost(wire);
    expect(() => [null, 7, 'x', {}, { id: 'a', result: null }].forEach(wire.receive)).not.toThrow();
  });
});

function fakeTransport() {
  const sent: CallEnvelope[] = [];
  let onMessage: (message: unknown) => void = () => undefined;
  let onConnection: (connected: boolean) => void = () => undefined;
  const transport: Transport = {
    send: (envelope) => sent.push(envelope),
    onMessage: (listener) => (onMessage = listener),
    onConnection: (listener) => (onConnection = listener),
  };
  return {
    ...transport,
    sent,
    receive: (message: unknown) => onMessage(message),
    connect: (connected: boolean) => onConnection(connected),
  };
}
