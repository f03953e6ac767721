import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { WebSocket as NodeWebSocket } from 'ws';
import { appScheme } from '../../electron/main/security/protocol.ts';
import { bindIpc } from '../../electron/main/bind-ipc.ts';
import type { Core } from '../../electron/core/core.ts';
import { createOfferedFiles } from '../../electron/loopback/offered-files.ts';
import { startLoopbackServer } from '../../electron/loopback/server.ts';
import { createHost } from '../../renderer/host/create-host.ts';
import { createIpcTransport } from '../../renderer/host/ipc-transport.ts';
import { createSocketTransport } from '../../renderer/host/socket-transport.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/methods.ts';
import { ipcChannel } from '../../shared/contract/preload-bridge.ts';

/** A window's host over one of the two transports, and how to end it. */
export interface Connection {
  readonly host: Host;
  stop(): Promise<void>;
}

/** Calls a method over a connection and returns what it answers; throws where it fails. */
export async function callOn<Name extends MethodName>(
  { host }: Connection,
  method: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await host.call(method, input);
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The transports the contract must hold over, by name. */
export const transports: readonly [string, (core: Core, folder: string) => Promise<Connection>][] = [
  ['IPC', connectOverIpc],
  ['WebSocket', connectOverSocket],
];

/** Connects over Electron's messages, with a pair of emitters in place of the two processes. */
function connectOverIpc(core: Core): Promise<Connection> {
  const toMain = new EventEmitter();
  const toWindow = new EventEmitter();
  const mainFrame = { url: `${appScheme}://app/index.html` };
  const contents = {
    id: 1,
    mainFrame,
    isDestroyed: () => false,
    // Electron clones what it sends; a function or a Date that JSON would lose shows as a difference here.
    send: (channel: string, message: unknown) => toWindow.emit(channel, structuredClone(message)),
  };
  bindIpc({ ipcMain: toMain as never, core, window: () => contents as never }); // the parts of Electron that it uses
  const host = createHost(
    createIpcTransport({
      send: (envelope) =>
        toMain.emit(ipcChannel, { sender: contents, senderFrame: mainFrame }, structuredClone(envelope)),
      onMessage: (listener) => toWindow.on(ipcChannel, listener),
    }),
  );
  return Promise.resolve({ host, stop: () => Promise.resolve() });
}

/** Connects over the WebSocket of a real loopback server, as the page in a browser does. */
async function connectOverSocket(core: Core, folder: string): Promise<Connection> {
  const rendererFolder = join(folder, 'page');
  await mkdir(rendererFolder, { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html>');
  const server = await startLoopbackServer({ core, rendererFolder, port: 0, offeredFiles: createOfferedFiles() });
  const { origin, host: address } = new URL(server.url);
  const cookie = await cookieFrom(server.url);
  const socketAddress = `ws://${address}/socket`;
  pages.set(socketAddress, { cookie, origin });
  // What the transport uses of a browser's WebSocket: `new`, which a function that returns an object takes too, and OPEN.
  globalThis.WebSocket = Object.assign(openPageSocket, { OPEN: NodeWebSocket.OPEN }) as never;
  const host = createHost(createSocketTransport(socketAddress));
  return {
    host,
    stop: async () => {
      pages.delete(socketAddress);
      await server.close();
    },
  };
}

/** What a browser sends by itself, for each page that is open. */
const pages = new Map<string, { readonly cookie: string; readonly origin: string }>();

// A browser's socket brings cookie and origin. One of a page that has gone never connects and never complains.
function openPageSocket(address: string): EventTarget | NodeWebSocket {
  const page = pages.get(address);
  if (!page) return new EventTarget();
  return new NodeWebSocket(address, { headers: { cookie: page.cookie }, origin: page.origin });
}

function cookieFrom(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      response.resume();
      resolve(response.headers['set-cookie']?.[0]?.split(';')[0] ?? '');
    }).on('error', reject);
  });
}
