import { createChartDrawer } from './chart-drawer.ts';
import { createChromiumPages, type ChromiumPages } from './chromium-pages.ts';

/** Makes the page renderer of a host without Electron; charts are drawn by the built window's own print page. */
export function createPages(rendererFolder: string): ChromiumPages {
  return createChromiumPages({ chartDrawer: (withPage) => createChartDrawer(withPage, rendererFolder) });
}
