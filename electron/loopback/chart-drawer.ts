import type { Page, Route } from 'playwright-core';
import type { PageRenderer } from '../core/ports.ts';
import { contentPolicy } from '../core/page/content-policy.ts';
import { bytesForLoad, findServed, readServedFolder, type ServedFolder } from '../core/page/served-folder.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { PictureSpec } from '../../shared/documents/charts/picture-spec.ts';
import type { WithPage } from './chromium-pages.ts';

// A name that cannot be looked up: the page's files are handed over inside the browser, nothing is served.
const origin = 'http://chart.invalid';

/**
 * Makes the part of a page renderer that draws charts: it opens the built print page, whose files come from the given folder by
 * interception, and asks it for SVG or PNG.
 */
export function createChartDrawer(withPage: WithPage, rendererFolder: string): PageRenderer['drawChart'] {
  let reading: Promise<ServedFolder> | null = null;
  return async (spec, picture) => {
    const { widthPx, heightPx, scale, format } = picture;
    const drawn = await withPage({ widthPx, heightPx, scale: 1, withScript: true }, async (page) => {
      const folder = await (reading ??= readServedFolder(rendererFolder));
      return drawOn(page, folder, { spec, format, widthPx, heightPx, scale });
    });
    if (!drawn.ok) return drawn;
    return ok(new Uint8Array(Buffer.from(drawn.value, format === 'png' ? 'base64' : 'utf8')));
  };
}

interface DrawRequest {
  readonly spec: PictureSpec;
  readonly format: 'svg' | 'png';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: number;
}

async function drawOn(page: Page, folder: ServedFolder, request: DrawRequest): Promise<string> {
  await page.route(`${origin}/**`, (route) => handOver(route, folder));
  await page.goto(`${origin}/print/index.html`, { waitUntil: 'load' });
  return page.evaluate((wanted) => {
    // The function that renderer/print/main.tsx puts on its window; this module is compiled without the DOM.
    const { drawChart } = globalThis as unknown as { drawChart: (request: DrawRequest) => Promise<string> };
    return drawChart(wanted);
  }, request);
}

async function handOver(route: Route, folder: ServedFolder): Promise<void> {
  const file = findServed(folder, new URL(route.request().url()).pathname);
  if (file === null) return route.abort();
  const nonce = 'chart';
  await route.fulfill({
    body: Buffer.from(bytesForLoad(file, nonce)),
    contentType: file.contentType,
    headers: { 'Content-Security-Policy': contentPolicy({ nonce }) },
  });
}
