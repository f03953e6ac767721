import { randomUUID } from 'node:crypto';
import type { BrowserWindow, Session } from 'electron';
import type { AppError } from '../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { guardHeaders } from '../core/page/content-policy.ts';
import type { ServedFolder } from '../core/page/served-folder.ts';
import type { PageRenderer } from '../core/ports.ts';
import type { ElectronModules } from './electron-modules.ts';
import { denyAllPermissions, denyNetwork } from './security/permissions.ts';
import { appOrigin, appScheme, createSchemeHandler } from './security/protocol.ts';

/** A document for paper brings everything with it and runs nothing. */
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Turns pages into bytes in hidden windows of their own session, which share nothing with the window and reach no network. */
export function createElectronPages(
  { BrowserWindow, session }: Pick<ElectronModules, 'BrowserWindow' | 'session'>,
  folder: ServedFolder,
): PageRenderer {
  const papers = new Map<string, string>();
  let printing: Session | null = null;

  function printSession(): Session {
    if (printing) return printing;
    printing = session.fromPartition('print', { cache: false });
    denyAllPermissions(printing);
    denyNetwork(printing);
    const serveFolder = createSchemeHandler(folder);
    printing.protocol.handle(appScheme, (request) => {
      const paper = papers.get(request.url);
      if (paper === undefined) return serveFolder(request);
      const headers = { ...guardHeaders, 'Content-Type': 'text/html; charset=utf-8' };
      return new Response(paper, { headers: { ...headers, 'Content-Security-Policy': paperPolicy } });
    });
    return printing;
  }

  async function withPage<Value>(
    address: string,
    { javascript, signal }: { readonly javascript: boolean; readonly signal?: AbortSignal | undefined },
    work: (window: BrowserWindow) => Promise<Value>,
  ): Promise<Result<Value, AppError>> {
    if (signal?.aborted) return err({ code: 'cancelled' });
    const webPreferences = { session: printSession(), sandbox: true, contextIsolation: true, javascript };
    const window = new BrowserWindow({ show: false, webPreferences });
    const calledOff = new Promise<never>((_, refuse) => {
      signal?.addEventListener('abort', () => refuse(new Error('called off')), { once: true });
    });
    calledOff.catch(() => undefined); // called off before there was anything to race with
    try {
      await window.loadURL(address);
      return ok(await Promise.race([work(window), calledOff]));
    } catch (cause) {
      if (signal?.aborted) return err({ code: 'cancelled' });
      return err({ code: 'print-failed', cause: cause instanceof Error ? cause.message : String(cause) });
    } finally {
      window.destroy();
    }
  }

  return {
    async printPdf(html, signal) {
      const address = `${appOrigin}/paper/${randomUUID()}`;
      papers.set(address, html);
      try {
        return await withPage(address, { javascript: false, signal }, (window) =>
          window.webContents.printToPDF(paperOptions),
        );
      } finally {
        papers.delete(address);
      }
    },
    async drawChart(spec, picture) {
      // JSON is a subset of the language, so the request is a literal in the call.
      const call = `drawChart(${JSON.stringify({ spec, ...picture })})`;
      const drawn = await withPage(`${appOrigin}/print/index.html`, { javascript: true }, (window) =>
        window.webContents.executeJavaScript(call),
      );
      if (!drawn.ok) return drawn;
      if (typeof drawn.value !== 'string') return err({ code: 'print-failed', cause: 'no picture' });
      return ok(new Uint8Array(Buffer.from(drawn.value, picture.format === 'png' ? 'base64' : 'utf8')));
    },
    close: () => Promise.resolve(),
  };
}

const paperOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};
