import { randomBytes } from 'node:crypto';
import type { CustomScheme } from 'electron';
import { contentPolicy, guardHeaders } from '../../core/page/content-policy.ts';
import { bytesForLoad, findServed, type ServedFolder } from '../../core/page/served-folder.ts';

/** The scheme of the window's own pages: not `file:`, so a page can reach no file that is not served. */
export const appScheme = 'austauschwerk';

/** The origin of the window's own pages. */
export const appOrigin = `${appScheme}://app`;

/** The address of the window. */
export const windowAddress = `${appOrigin}/index.html`;

/** How the scheme is announced before Electron is ready: like https, and without any privilege beyond that. */
export const schemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers requests of the scheme from the served folder; each page load gets a policy with a number of its own. */
export function createSchemeHandler(folder: ServedFolder): (request: Request) => Response {
  return (request) => {
    const address = new URL(request.url);
    if (request.method !== 'GET' || address.host !== 'app') return refused(403);
    const file = findServed(folder, address.pathname);
    if (!file) return refused(404);
    const nonce = randomBytes(16).toString('base64');
    return new Response(bytesForLoad(file, nonce), {
      headers: {
        ...guardHeaders,
        'Content-Type': file.contentType,
        'Content-Security-Policy': contentPolicy({ nonce }),
      },
    });
  };
}

function refused(status: number): Response {
  return new Response(null, { status, headers: guardHeaders });
}
