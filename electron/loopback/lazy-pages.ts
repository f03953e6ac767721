import type { PageRenderer } from '../core/ports.ts';

/** A page renderer that is only loaded when the first page is wanted: starting the program must not wait for it. */
export function createLazyPages(load: () => Promise<PageRenderer>): PageRenderer {
  let loading: Promise<PageRenderer> | null = null;
  const loaded = () => (loading ??= load());
  return {
    printPdf: async (html) => (await loaded()).printPdf(html),
    drawChart: async (spec, picture) => (await loaded()).drawChart(spec, picture),
    close: async () => {
      if (loading) await (await loading).close();
    },
  };
}
