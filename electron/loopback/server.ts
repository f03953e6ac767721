import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentPolicy, guardHeaders } from '../core/page/content-policy.ts';
import { bytesForLoad, findServed, readServedFolder, type ServedFolder } from '../core/page/served-folder.ts';
import type { Core } from '../core/core.ts';
import { createAccess, type Access } from './access.ts';
import { bindSocket } from './bind-socket.ts';
import type { OfferedFiles } from './offered-files.ts';

/** A running loopback host. */
export interface LoopbackServer {
  /** The address to open in a browser; holds the token of this run. */
  readonly url: string;
  /** How many windows are connected now. */
  windows(): number;
  /** Told each time the last window has gone away. */
  onLastWindowGone(listener: () => void): void;
  close(): Promise<void>;
}

/** Serves the built window and its core to browsers of this machine that know the token; to nobody else. */
export async function startLoopbackServer(options: {
  readonly core: Core;
  readonly rendererFolder: string;
  /** 0: any free port. */
  readonly port: number;
  readonly offeredFiles: OfferedFiles;
}): Promise<LoopbackServer> {
  const folder = await readServedFolder(options.rendererFolder);
  const server = createServer();
  await listen(server, options.port);
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  const access = createAccess(port, randomBytes(24).toString('base64url'));
  server.on('request', (request, response) => {
    answer({ request, response }, { access, folder, offeredFiles: options.offeredFiles });
  });
  const sockets = bindSocket({ server, core: options.core, access });
  return {
    url: access.startAddress,
    windows: sockets.windows,
    onLastWindowGone: sockets.onLastWindowGone,
    close: async () => {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answer(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  served: { readonly access: Access; readonly folder: ServedFolder; readonly offeredFiles: OfferedFiles },
): void {
  const { access } = served;
  if (!access.hostIsOurs(request) || !access.originIsOurs(request)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const address = parseAddress(request, access.origin);
  if (!address) return refuse(response, 400);
  if (address.pathname === '/' && access.tokenIsRight(address.searchParams.get('token'))) {
    response.writeHead(303, { ...guardHeaders, 'Set-Cookie': access.cookieHeader, Location: '/' }).end();
    return;
  }
  if (!access.cookieIsRight(request)) return refuse(response, 403);
  const offered = served.offeredFiles.find(address.pathname);
  if (offered) return offered.send(response);
  const file = findServed(served.folder, address.pathname);
  if (!file) return refuse(response, 404);
  const nonce = randomBytes(16).toString('base64');
  const socketOrigin = access.origin.replace('http:', 'ws:');
  response.writeHead(200, {
    ...guardHeaders,
    'Content-Type': file.contentType,
    'Content-Security-Policy': contentPolicy({ nonce, socketOrigin }),
  });
  response.end(bytesForLoad(file, nonce));
}

function parseAddress(request: IncomingMessage, origin: string): URL | null {
  const target = request.url ?? '/';
  return /^\/(?!\/)/.test(target) && URL.canParse(target, origin) ? new URL(target, origin) : null;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...guardHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${String(status)}\n`);
}
