import type { EventName, PayloadOf } from '../../shared/contract/events.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/methods.ts';
import { answerEnvelope, eventEnvelope } from '../../shared/contract/wire.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
import type { Transport } from './transport.ts';

type Answer = Result<unknown, AppError>;
type Listener = (payload: never) => void;

/** Makes the window's host over any transport: pairs answers with calls, hands events on, and never leaves a call unanswered. */
export function createHost(transport: Transport): Host {
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;

  function call(method: string, input: unknown): Promise<Answer> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      transport.send({ id, method, input });
    });
  }

  function tell<Name extends EventName>(event: Name, payload: PayloadOf<Name>): void {
    // The listeners of a name were registered with that name's payload type; the map cannot say so.
    for (const listener of listeners.get(event) ?? []) listener(payload as never);
  }

  transport.onMessage((message) => {
    const answer = answerEnvelope.safeParse(message);
    if (answer.success) {
      const resolve = waiting.get(answer.data.id);
      waiting.delete(answer.data.id);
      // The core is the only sender and types its answers; the window does not check them a second time.
      resolve?.(answer.data.result as Answer);
      return;
    }
    const event = eventEnvelope.safeParse(message);
    if (event.success) tell(event.data.event as EventName, event.data.payload as never);
  });

  transport.onConnection((connected) => {
    tell('connection.changed', { connected });
    if (connected) {
      void catchUp();
      return;
    }
    for (const resolve of waiting.values()) resolve(err({ code: 'connection-lost' }));
    waiting.clear();
  });

  /** What happened while the connection was away is unknown: everything is read again. */
  async function catchUp(): Promise<void> {
    const state = await host.call('app.state', {});
    if (!state.ok) return;
    tell('app.stateChanged', state.value);
    if (state.value.phase === 'open') tell('document.replaced', { revision: state.value.document.revision });
  }

  const host: Host = {
    call: <Name extends MethodName>(method: Name, input: InputOf<Name>) =>
      call(method, input) as Promise<Result<OutputOf<Name>, AppError>>,
    on(event, listener) {
      const known = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, known.add(listener));
      return () => known.delete(listener);
    },
  };
  return host;
}
