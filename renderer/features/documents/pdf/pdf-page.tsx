import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { drawPage } from './draw-page.ts';
import styles from './pdf-viewer.module.css';
import { useIsNear, usePdfPage } from './use-pdf.ts';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly label: string;
  /** Width and height in points, as the first page has them; right at once for papers, whose pages are alike. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: number;
}

/** One page: its picture, drawn when it comes near the screen, and its text for screen readers and copying. */
export function PdfPage({ document, number, label, size, scale }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const page = usePdfPage(document, number);
  useEffect(() => {
    if (!page || !isNear || !canvas.current) return undefined;
    return drawPage(page, { canvas: canvas.current, text: text.current, scale });
  }, [page, isNear, scale]);
  return (
    <div
      ref={frame}
      className={styles.page}
      role="group"
      aria-label={label}
      data-page={number}
      style={{ inlineSize: `${size.width * scale}px`, blockSize: `${size.height * scale}px` }}
    >
      <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      {/* papers are German in every language of the program */}
      <div ref={text} className={styles.textLayer} lang="de" />
    </div>
  );
}
