import { chromium, type Browser, type Page } from 'playwright-core';
import type { AppError } from '../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { PageRenderer } from '../core/ports.ts';
import { browserFlags, findBrowser } from './browser.ts';
import type { FoundBrowser } from './found-browser.ts';

/** How a page is opened for work. */
export interface PageWish {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** Whether the page's own scripts may run. */
  readonly withScript: boolean;
}

/**
 * Opens an empty page that can reach nothing outside, hands it over, and closes it again. The browser behind it stays
 * warm for the next page.
 */
export type WithPage = <Value>(
  wish: PageWish,
  work: (page: Page) => Promise<Value>,
  signal?: AbortSignal,
) => Promise<Result<Value, AppError>>;

/** A page renderer, with the door for those who need another kind of page. */
export interface ChromiumPages extends PageRenderer {
  readonly withPage: WithPage;
}

/** What the renderer is put together from. */
export interface ChromiumPagesOptions {
  /** Makes the part that draws charts. */
  readonly chartDrawer: (withPage: WithPage) => PageRenderer['drawChart'];
  readonly find?: () => Promise<FoundBrowser | null>;
}

/** Makes a page renderer on a headless Chromium, which starts with the first page and ends with `close`. */
export function createChromiumPages({ chartDrawer, find = findBrowser }: ChromiumPagesOptions): ChromiumPages {
  let starting: Promise<Browser | null> | null = null;

  async function browser(): Promise<Browser | null> {
    const running = await starting;
    // A browser that was killed from outside is started again.
    if (starting === null || (running !== null && !running.isConnected())) starting = startBrowser(find);
    return starting;
  }

  const withPage: WithPage = async (wish, work, signal) => {
    try {
      if (signal?.aborted) return err({ code: 'cancelled' });
      const running = await browser();
      if (running === null) {
        starting = null;
        return err({ code: 'browser-missing' });
      }
      return ok(await onBlockedPage(running, wish, { work, signal }));
    } catch (cause) {
      // Closing a page in the middle of its work is how work is called off.
      if (signal?.aborted) return err({ code: 'cancelled' });
      return err({ code: 'print-failed', cause: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  return {
    withPage,
    printPdf: (html, signal) => withPage(paper, (page) => printHtml(page, html), signal),
    drawChart: chartDrawer(withPage),
    close: async () => {
      const running = await starting?.catch(() => null);
      starting = null;
      await running?.close();
    },
  };
}

// A4 at 96 pixels an inch; the paper itself comes from the document's @page rules.
const paper: PageWish = { widthPx: 794, heightPx: 1123, scale: 1, withScript: false };

async function startBrowser(find: () => Promise<FoundBrowser | null>): Promise<Browser | null> {
  const found = await find();
  if (found === null) return null;
  return chromium.launch({
    executablePath: found.executablePath,
    args: browserFlags(),
    env: { ...definedEnvironment(), ...found.environment },
    headless: true,
  });
}

async function onBlockedPage<Value>(
  browser: Browser,
  wish: PageWish,
  { work, signal }: { readonly work: (page: Page) => Promise<Value>; readonly signal: AbortSignal | undefined },
): Promise<Value> {
  const context = await browser.newContext({
    viewport: { width: wish.widthPx, height: wish.heightPx },
    deviceScaleFactor: wish.scale,
    javaScriptEnabled: wish.withScript,
    offline: true,
    // Chromium writes it into the file as the program that made it.
    userAgent: 'Austauschwerk',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const callOff = (): void => void context.close();
  signal?.addEventListener('abort', callOff, { once: true });
  try {
    await context.route(/.*/, (route) => route.abort());
    return await work(await context.newPage());
  } finally {
    signal?.removeEventListener('abort', callOff);
    await context.close();
  }
}

async function printHtml(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
