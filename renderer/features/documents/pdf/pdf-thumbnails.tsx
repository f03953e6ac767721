import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useText } from '../../../state/use-text.ts';
import { drawPage } from './draw-page.ts';
import styles from './pdf-viewer.module.css';
import { useIsNear, usePdfPage } from './use-pdf.ts';

interface PdfThumbnailsProps {
  readonly document: PDFDocumentProxy;
  readonly current: number;
  readonly onChoose: (page: number) => void;
}

/** All pages as small pictures; a click goes there. */
export function PdfThumbnails({ document, current, onChoose }: PdfThumbnailsProps) {
  const { documents: texts } = useText();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return (
    <nav className={styles.thumbnails} aria-label={texts.pages}>
      <ol className={styles.thumbnailList}>
        {numbers.map((number) => (
          <li key={number}>
            <button
              type="button"
              className={styles.thumbnail}
              aria-label={texts.goToPage(number)}
              aria-current={number === current ? 'page' : undefined}
              onClick={() => onChoose(number)}
            >
              <Picture document={document} number={number} />
              <span aria-hidden="true">{number}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const thumbnailScale = 0.16;

function Picture({ document, number }: { readonly document: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useIsNear(canvas);
  const page = usePdfPage(document, number);
  useEffect(() => {
    if (!page || !isNear || !canvas.current) return undefined;
    return drawPage(page, { canvas: canvas.current, text: null, scale: thumbnailScale });
  }, [page, isNear]);
  return <canvas ref={canvas} className={styles.picture} aria-hidden="true" />;
}
