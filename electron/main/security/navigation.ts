import type { App, WebContents } from 'electron';

const externalSchemes = ['http:', 'https:', 'mailto:'];

/**
 * Keeps every page where it was loaded: no navigation of the window or a frame, no redirect, no second window, no embedded page. A
 * link to the web or to a mail address is handed to the system, everything else is dropped.
 */
export function guardNavigation(app: Pick<App, 'on'>, openExternal: (address: string) => void): void {
  app.on('web-contents-created', (_created, contents) => guardContents(contents, openExternal));
}

/** Returns the address in its parsed form when the system may open it; null otherwise. */
export function externalAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  const namesUser = address.username !== '' || address.password !== '';
  return externalSchemes.includes(address.protocol) && !namesUser ? address.href : null;
}

function guardContents(contents: WebContents, openExternal: (address: string) => void): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url);
    if (address !== null) openExternal(address);
    return { action: 'deny' };
  });
}
