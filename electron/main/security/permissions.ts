import type { Session } from 'electron';
import { appScheme } from './protocol.ts';

/** What a page may load without leaving the program. */
const ownSchemes = [`${appScheme}:`, 'data:', 'blob:', 'devtools:'];

/** Denies every permission a page could ask for, and every device it could choose. */
export function denyAllPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** Stops every request that would leave the program, whoever makes it. */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !staysInside(request.url) }));
}

/** Says whether a request stays in the program. */
export function staysInside(address: string): boolean {
  return URL.canParse(address) && ownSchemes.includes(new URL(address).protocol);
}
