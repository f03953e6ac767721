import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readServedFolder } from '../../electron/core/page/served-folder.ts';
import { externalAddress, guardNavigation } from '../../electron/main/security/navigation.ts';
import { denyAllPermissions, denyNetwork, staysInside } from '../../electron/main/security/permissions.ts';
import { createSchemeHandler, schemePrivileges } from '../../electron/main/security/protocol.ts';
import { isTrustedSender, type Sender } from '../../electron/main/security/trusted-sender.ts';
import { createFakeContents, createFakeSession } from './support/fake-electron.ts';
import { hostilePaths, makeServedWindow } from './support/served-window.ts';

describe('the scheme of the window', () => {
  it('serves the window with a policy that starts from nothing and a number of its own', async () => {
    const answer = createSchemeHandler(await readServedFolder(await makeServedWindow()));
    const response = answer(new Request('austauschwerk://app/index.html'));
    const policy = response.headers.get('Content-Security-Policy')!;
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|ws:|https?:/);
    expect(await response.text()).toContain(`nonce="${nonce}"`);
  });

  it.each(hostilePaths)('serves nothing outside its folder: %s', async (path) => {
    const answer = createSchemeHandler(await readServedFolder(await makeServedWindow()));
    const response = answer(new Request(`austauschwerk://app${path}`));
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('serves no other host and takes nothing but plain fetches', async () => {
    const answer = createSchemeHandler(await readServedFolder(await makeServedWindow()));
    expect(answer(new Request('austauschwerk://evil/index.html')).status).toBe(403);
    expect(answer(new Request('austauschwerk://app/index.html', { method: 'POST' })).status).toBe(403);
  });

  it('has no privilege beyond those of https', () => {
    expect(schemePrivileges.privileges).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      codeCache: true,
    });
  });
});

describe('navigation', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('stops %s', (name) => {
    const { contents } = guarded();
    let stopped = false;
    contents.emit(name, { preventDefault: () => (stopped = true) });
    expect(stopped).toBe(true);
  });

  it('opens no window and hands only links to the web and to mail to the system', () => {
    const { contents, external } = guarded();
    for (const url of ['https://example.com/', 'mailto:a@b.example', 'file:///etc/passwd', 'javascript:alert(1)']) {
      expect(contents.open(url)).toEqual({ action: 'deny' });
    }
    expect(external).toEqual(['https://example.com/', 'mailto:a@b.example']);
  });

  it.each([
    'file:///C:/Windows/System32/calc.exe',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    'austauschwerk://app/index.html',
    'https://user:secret@example.com/',
    '\\\\server\\share',
    '',
  ])('takes %s for no address to open', (text) => {
    expect(externalAddress(text)).toBeNull();
  });
});

describe('permissions and network', () => {
  it('grants nothing that a page or a device asks for', () => {
    const session = createFakeSession();
    denyAllPermissions(session.asSession());
    for (const permission of ['media', 'geolocation', 'notifications', 'fileSystem', 'clipboard-read']) {
      expect(session.request(permission)).toBe(false);
      expect(session.check(permission)).toBe(false);
    }
    expect(session.device()).toBe(false);
  });

  it('stops every request that would leave the program', () => {
    const session = createFakeSession();
    denyNetwork(session.asSession());
    expect(session.load('https://example.com/')).toBe('cancelled');
    expect(session.load('http://127.0.0.1:1/')).toBe('cancelled');
    expect(session.load('file:///etc/passwd')).toBe('cancelled');
    expect(session.load('austauschwerk://app/index.html')).toBe('loaded');
    expect(staysInside('not an address')).toBe(false);
  });
});

describe('the sender of a call', () => {
  const window = createFakeContents();
  const frame = { url: 'austauschwerk://app/index.html' };
  window.mainFrame = frame;
  const sent = (by: object, from: object | null) =>
    // Only what decides is given; the rest of Electron's objects is not looked at.
    isTrustedSender({ sender: by, senderFrame: from } as unknown as Sender, window.asContents());

  it('is heard from the main frame of our window on our own page', () => {
    expect(sent(window, frame)).toBe(true);
  });

  it('is not heard from another window, another frame, another page, or a frame that is gone', () => {
    expect(sent({ id: 99 }, frame)).toBe(false);
    expect(sent(window, { url: frame.url })).toBe(false);
    expect(sent(window, null)).toBe(false);
    for (const url of ['https://example.com/', 'austauschwerk://evil/index.html', 'file:///x', '']) {
      window.mainFrame = { url };
      expect(sent(window, window.mainFrame)).toBe(false);
    }
    window.mainFrame = frame;
  });

  it('is not heard when the window is gone', () => {
    window.destroyed = true;
    expect(sent(window, frame)).toBe(false);
    expect(isTrustedSender({ sender: window, senderFrame: frame } as unknown as Sender, null)).toBe(false);
  });
});

function guarded() {
  const app = new EventEmitter();
  const external: string[] = [];
  // An event emitter is all of the app that the guard uses.
  guardNavigation(app as unknown as Parameters<typeof guardNavigation>[0], (address) => external.push(address));
  const contents = createFakeContents();
  app.emit('web-contents-created', {}, contents);
  return { contents, external };
}
