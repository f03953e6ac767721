import { RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-dist';

/** What a page is drawn onto. */
export interface PageTarget {
  readonly canvas: HTMLCanvasElement;
  /** Where its text is laid for reading, searching and copying; null: none. */
  readonly text: HTMLElement | null;
  /** CSS pixels per point. */
  readonly scale: number;
}

/** Draws a page sharply; returns how to stop. A page that was stopped stays as far as it came. */
export function drawPage(page: PDFPageProxy, { canvas, text, scale }: PageTarget): () => void {
  const sharpness = window.devicePixelRatio;
  const viewport = page.getViewport({ scale: scale * sharpness });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas, viewport });
  const layer = text === null ? null : layText(page, text, scale);
  drawing.promise.catch((cause: unknown) => {
    if (!(cause instanceof RenderingCancelledException)) throw cause;
  });
  return () => {
    drawing.cancel();
    layer?.cancel();
  };
}

function layText(page: PDFPageProxy, container: HTMLElement, scale: number): TextLayer {
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container,
    viewport: page.getViewport({ scale }),
  });
  layer.render().catch(() => undefined); // stopped, or the document is closed: the picture alone remains
  return layer;
}
