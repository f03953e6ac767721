import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState, type RefObject } from 'react';
import { openPdf } from './open-pdf.ts';

/** A document on its way to the screen. */
export type PdfState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly document: PDFDocumentProxy };

/** Opens a PDF; while another is being opened, the last one stays. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState<PdfState>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const opening = openPdf(bytes);
    opening.then(
      ({ document }) => isCurrent && setState({ status: 'ready', document }),
      () => isCurrent && setState({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
      opening.then(
        ({ close }) => close(),
        () => undefined, // what could not be opened holds nothing
      );
    };
  }, [bytes]);
  return state;
}

/** Gives a page of a document once it is known; null before. */
export function usePdfPage(document: PDFDocumentProxy, number: number): PDFPageProxy | null {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let isCurrent = true;
    document.getPage(number).then(
      (found) => isCurrent && setPage(found),
      () => undefined, // the document was closed meanwhile
    );
    return () => {
      isCurrent = false;
    };
  }, [document, number]);
  return page;
}

/** Says whether an element is on the screen or near it. */
export function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setIsNear(true);
      },
      { rootMargin: '50%' },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
