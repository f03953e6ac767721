import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createOfferedFiles } from '../../electron/loopback/offered-files.ts';
import { startLoopbackServer, type LoopbackServer } from '../../electron/loopback/server.ts';
import { createFakeCore } from './support/fake-core.ts';
import { hostilePaths, makeServedWindow } from './support/served-window.ts';

const core = createFakeCore();
let server: LoopbackServer;
let address: URL;
let cookie: string;

beforeAll(async () => {
  const rendererFolder = await makeServedWindow();
  server = await startLoopbackServer({ core, rendererFolder, port: 0, offeredFiles: createOfferedFiles() });
  address = new URL(server.url);
  const first = await get(`/${address.search}`, {});
  cookie = first.headers['set-cookie']![0]!.split(';')[0]!;
});

afterAll(() => server.close());

describe('the loopback host', () => {
  it('listens on this machine only', () => {
    expect(address.hostname).toBe('127.0.0.1');
  });

  it('moves the token from the address to where no script can read it', async () => {
    const answer = await get(`/${address.search}`, {});
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']![0]).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it.each(['/', '/?token=', '/?token=wrong', '/assets/app.js', '/export/guess/file.pdf'])(
    'refuses %s without the token',
    async (path) => {
      expect((await get(path, {})).status).toBe(403);
    },
  );

  it('refuses a wrong cookie', async () => {
    expect((await get('/', { cookie: `${cookie}x` })).status).toBe(403);
  });

  it.each(['localhost', 'austauschwerk.example', '127.0.0.1', '127.0.0.1:1'])(
    'refuses a request for the host %s, as a rebound name would send it',
    async (host) => {
      expect((await get('/', { cookie, host })).status).toBe(403);
    },
  );

  it('refuses a request from a page of another origin', async () => {
    expect((await get('/', { cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await get('/', { cookie, origin: 'null' })).status).toBe(403);
  });

  it('serves the window with a content security policy that starts from nothing', async () => {
    const first = await get('/', { cookie });
    const second = await get('/', { cookie });
    const policy = String(first.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain(`connect-src 'self' ws://${address.host}`);
    expect(first.body).toContain(`nonce="${nonce}"`);
    expect(second.headers['content-security-policy']).not.toBe(policy);
  });

  it.each(hostilePaths)('serves nothing outside its folder: %s', async (path) => {
    const answer = await get(path, { cookie });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('secret');
  });

  it('refuses what is not a plain fetch', async () => {
    expect((await get('/', { cookie }, 'POST')).status).toBe(405);
  });

  it('carries calls of its own page', async () => {
    const socket = await open({ cookie, origin: address.origin });
    const answer = new Promise((resolve) => socket.on('message', (data: Buffer) => resolve(JSON.parse(String(data)))));
    socket.send(JSON.stringify({ id: 7, method: 'app.state', input: {} }));
    expect(await answer).toEqual({ id: 7, result: { ok: true, value: {} } });
    socket.close();
  });

  it('refuses a socket of another origin, without an origin, or without the cookie', async () => {
    await expect(open({ cookie, origin: 'http://evil.example' })).rejects.toThrow('403');
    await expect(open({ cookie })).rejects.toThrow('403');
    await expect(open({ origin: address.origin })).rejects.toThrow('403');
    await expect(open({ cookie, origin: address.origin, host: 'evil.example' })).rejects.toThrow('403');
  });

  it('closes a socket that sends no envelope', async () => {
    const socket = await open({ cookie, origin: address.origin });
    const closed = new Promise((resolve) => socket.on('close', resolve));
    const before = core.calls.length;
    socket.send('{"method": "document.load"}');
    expect(await closed).toBe(1007);
    expect(core.calls).toHaveLength(before);
  });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with exactly this path: `fetch` would tidy up what a hostile client leaves as it is. */
function get(path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: address.hostname, port: address.port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function open(headers: Readonly<Record<string, string>>): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${address.host}/socket`, { headers });
    socket.on('open', () => resolve(socket));
    socket.on('error', reject);
  });
}
