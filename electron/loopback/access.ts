import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may talk to the loopback host: the browser that was given the address, and the page it loaded. */
export interface Access {
  readonly origin: string;
  /** The address to open; holds the token. */
  readonly startAddress: string;
  /** The header that makes the browser keep the token, unreadable for scripts and never sent from elsewhere. */
  readonly cookieHeader: string;
  /** The request names this host itself, so no other name was pointed at it. */
  hostIsOurs(request: IncomingMessage): boolean;
  /** Where the request tells who sends it, it is our own page. */
  originIsOurs(request: IncomingMessage): boolean;
  tokenIsRight(token: string | null): boolean;
  cookieIsRight(request: IncomingMessage): boolean;
}

/** Makes the rules for one run of the host. */
export function createAccess(port: number, token: string): Access {
  const host = `127.0.0.1:${String(port)}`;
  const origin = `http://${host}`;
  // Cookies do not tell ports apart, so the name does.
  const cookieName = `austauschwerk-${String(port)}`;

  function tokenIsRight(given: string | null): boolean {
    const expected = Buffer.from(token);
    const actual = Buffer.from(given ?? '');
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }

  return {
    origin,
    startAddress: `${origin}/?token=${token}`,
    cookieHeader: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    hostIsOurs: (request) => request.headers.host === host,
    originIsOurs: (request) => request.headers.origin === undefined || request.headers.origin === origin,
    tokenIsRight,
    cookieIsRight: (request) => tokenIsRight(cookieOf(request, cookieName)),
  };
}

function cookieOf(request: IncomingMessage, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined) return value;
  }
  return null;
}
