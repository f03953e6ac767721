import type { IpcMain, WebContents } from 'electron';
import { eventNames, type EventName } from '../../shared/contract/events.ts';
import { ipcChannel } from '../../shared/contract/preload-bridge.ts';
import { callEnvelope, type AnswerEnvelope, type EventEnvelope } from '../../shared/contract/wire.ts';
import { err } from '../../shared/kernel/result.ts';
import type { Core } from '../core/core.ts';
import { isTrustedSender } from './security/trusted-sender.ts';

/** Where the window's contents are now; null once the window is gone. */
export type WindowAccess = () => WebContents | null;

/** Carries the contract over Electron's messages: calls of our own page in, answers and events out. */
export function bindIpc(options: {
  readonly ipcMain: Pick<IpcMain, 'on'>;
  readonly core: Core;
  readonly window: WindowAccess;
}): void {
  const { ipcMain, core, window } = options;
  ipcMain.on(ipcChannel, (event, message: unknown) => {
    const envelope = callEnvelope.safeParse(message);
    // What is no call has no number to answer to, and no honest sender.
    if (!envelope.success) return;
    const { id, method, input } = envelope.data;
    if (!isTrustedSender(event, window())) {
      event.sender.send(ipcChannel, { id, result: err({ code: 'refused' }) } satisfies AnswerEnvelope);
      return;
    }
    void core.call(method, input).then((result) => send(window, { id, result }));
  });
  for (const name of eventNames) core.on(name, (payload) => tellWindow(window, name, payload));
}

/** Tells the window of an event; a window that is gone misses nothing. */
export function tellWindow(window: WindowAccess, event: EventName, payload: unknown): void {
  send(window, { event, payload });
}

function send(window: WindowAccess, message: AnswerEnvelope | EventEnvelope): void {
  const contents = window();
  // A window may be destroyed between a call and its answer.
  if (contents && !contents.isDestroyed()) contents.send(ipcChannel, message);
}
