import type { IpcMainEvent, WebContents } from 'electron';
import { appScheme } from './protocol.ts';

/** What of a message decides whether it is heard. */
export type Sender = Pick<IpcMainEvent, 'sender' | 'senderFrame'>;

/** Says whether a message comes from the main frame of our window, while that shows our own page. */
export function isTrustedSender(message: Sender, window: WebContents | null): boolean {
  const frame = message.senderFrame;
  if (!window || window.isDestroyed() || !frame) return false;
  if (message.sender.id !== window.id || frame !== window.mainFrame) return false;
  if (!URL.canParse(frame.url)) return false;
  const address = new URL(frame.url);
  // Outside Electron the parser gives schemes it does not know no origin, so its parts are compared.
  return address.protocol === `${appScheme}:` && address.host === 'app';
}
