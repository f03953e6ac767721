import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';

type OpenHandler = (details: { url: string }) => { action: string };

/** The contents of a window, as far as the guards look at them. */
export class FakeContents extends EventEmitter {
  readonly id = 1;
  mainFrame: { url: string } | null = null;
  destroyed = false;
  readonly sent: unknown[] = [];
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Tries to open a window, as `window.open` in a page does. */
  open(url: string) {
    return this.#openHandler({ url });
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  send(_channel: string, message: unknown): void {
    this.sent.push(message);
  }

  asContents(): WebContents {
    // The guards use nothing else of the real class.
    return this as unknown as WebContents;
  }
}

/** Makes the contents of a window. */
export function createFakeContents(): FakeContents {
  return new FakeContents();
}

type RequestHandler = (contents: null, permission: string, answer: (granted: boolean) => void) => void;
type NetworkHandler = (request: { url: string }, answer: (decision: { cancel: boolean }) => void) => void;

/** Makes a session that grants everything until its handlers are set. */
export function createFakeSession() {
  let onRequest: RequestHandler = (_contents, _permission, answer) => answer(true);
  let onCheck: (contents: null, permission: string) => boolean = () => true;
  let onDevice: () => boolean = () => true;
  let onNetwork: NetworkHandler = (_request, answer) => answer({ cancel: false });
  const session = {
    setPermissionRequestHandler: (handler: RequestHandler) => (onRequest = handler),
    setPermissionCheckHandler: (handler: typeof onCheck) => (onCheck = handler),
    setDevicePermissionHandler: (handler: typeof onDevice) => (onDevice = handler),
    webRequest: { onBeforeRequest: (handler: NetworkHandler) => (onNetwork = handler) },
  };
  return {
    // The guards use nothing else of the real class.
    asSession: () => session as unknown as Session,
    request(permission: string): boolean {
      const answers: boolean[] = [];
      onRequest(null, permission, (answer) => answers.push(answer));
      return !answers.includes(false);
    },
    check: (permission: string) => onCheck(null, permission),
    device: () => onDevice(),
    load(url: string): 'loaded' | 'cancelled' {
      const decisions: boolean[] = [];
      onNetwork({ url }, (decision) => decisions.push(decision.cancel));
      return decisions.includes(true) ? 'cancelled' : 'loaded';
    },
  };
}
