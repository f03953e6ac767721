import { err } from '../../shared/kernel/result.ts';
import type { PageRenderer } from '../core/ports.ts';
import type { WithPage } from './chromium-pages.ts';

/** Makes the part of a page renderer that draws charts, with the print page of the built window. */
export function createChartDrawer(_withPage: WithPage, _rendererFolder: string): PageRenderer['drawChart'] {
  return () => Promise.resolve(err({ code: 'capability-missing', capability: 'charts' }));
}
