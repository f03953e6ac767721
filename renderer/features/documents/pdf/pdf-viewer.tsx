import { Button, Toolbar, ToolbarDivider, Tooltip } from '@fluentui/react-components';
import {
  ArrowAutofitWidthRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '@fluentui/react-icons';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useText } from '../../../state/use-text.ts';
import { PdfPage } from './pdf-page.tsx';
import { PdfThumbnails } from './pdf-thumbnails.tsx';
import styles from './pdf-viewer.module.css';
import { nextZoom, percentOf, usePageScale, type Zoom } from './use-page-scale.ts';
import { usePdf, usePdfPage } from './use-pdf.ts';

interface PdfViewerProps {
  readonly bytes: Uint8Array;
  /** Name of the document for screen readers. */
  readonly label: string;
  readonly whileLoading: ReactElement;
  readonly whenFailed: ReactElement;
}

/** Shows a PDF from memory: pages under one another, small pictures beside them, zoom, text that can be read aloud. */
export function PdfViewer({ bytes, label, whileLoading, whenFailed }: PdfViewerProps) {
  const pdf = usePdf(bytes);
  if (pdf.status === 'loading') return whileLoading;
  if (pdf.status === 'failed') return whenFailed;
  return <Pages document={pdf.document} label={label} />;
}

const a4 = { width: 595, height: 842 };

function Pages({ document, label }: { readonly document: PDFDocumentProxy; readonly label: string }) {
  const { documents: texts } = useText();
  const view = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const first = usePdfPage(document, 1);
  const size = first ? first.getViewport({ scale: 1 }) : a4;
  const scale = usePageScale(view, size.width, zoom);
  const [current, goTo] = useCurrentPage(view);
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const page = Math.min(current, document.numPages);
  return (
    <div className={styles.viewer}>
      <Toolbar className={styles.toolbar} size="small" aria-label={label}>
        <IconButton
          label={texts.previousPage}
          icon={<ChevronUpRegular />}
          disabled={page <= 1}
          onClick={() => goTo(page - 1)}
        />
        <IconButton
          label={texts.nextPage}
          icon={<ChevronDownRegular />}
          disabled={page >= document.numPages}
          onClick={() => goTo(page + 1)}
        />
        <span className={styles.status} role="status">
          {texts.pageOf(page, document.numPages)}
        </span>
        <ToolbarDivider />
        <IconButton label={texts.zoomOut} icon={<ZoomOutRegular />} onClick={() => setZoom(nextZoom(scale, -1))} />
        <span className={styles.status}>{texts.zoom(percentOf(scale))}</span>
        <IconButton label={texts.zoomIn} icon={<ZoomInRegular />} onClick={() => setZoom(nextZoom(scale, 1))} />
        <IconButton label={texts.fitWidth} icon={<ArrowAutofitWidthRegular />} onClick={() => setZoom('width')} />
      </Toolbar>
      <div className={styles.body}>
        <PdfThumbnails document={document} current={page} onChoose={goTo} />
        <div ref={view} className={styles.view} role="region" aria-label={label} tabIndex={0}>
          {numbers.map((number) => (
            <PdfPage
              key={number}
              document={document}
              number={number}
              label={texts.pageOf(number, document.numPages)}
              size={size}
              scale={scale}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} disabled={disabled} onClick={onClick} />
    </Tooltip>
  );
}

// The page whose upper edge passed the middle of the view last.
function useCurrentPage(view: { readonly current: HTMLElement | null }): [number, (page: number) => void] {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const scrolled = view.current;
    if (!scrolled) return undefined;
    const follow = (): void => {
      const middle = scrolled.scrollTop + scrolled.clientHeight / 2;
      const passed = [...scrolled.querySelectorAll<HTMLElement>('[data-page]')].filter(
        (page) => page.offsetTop <= middle,
      );
      setCurrent(Math.max(1, passed.length));
    };
    scrolled.addEventListener('scroll', follow, { passive: true });
    return () => scrolled.removeEventListener('scroll', follow);
  }, [view]);
  const goTo = (page: number): void => {
    const target = view.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
    if (target) view.current?.scrollTo({ top: target.offsetTop - 16 });
  };
  return [current, goTo];
}
