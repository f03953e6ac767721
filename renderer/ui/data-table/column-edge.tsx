import { useRef, type PointerEvent } from 'react';
import styles from './data-table.module.css';
import type { ColumnWidths } from './use-column-widths.ts';

interface ColumnEdgeProps {
  /** The place of the column among the shown ones. */
  readonly column: number;
  readonly widths: ColumnWidths;
}

/** The edge of a heading: drawn it makes the column wider or narrower, pressed twice just as wide as what it holds. */
export function ColumnEdge({ column, widths }: ColumnEdgeProps) {
  const start = useRef<{ readonly x: number; readonly px: number } | null>(null);

  function begin(event: PointerEvent): void {
    const px = widths.px?.[column];
    if (event.button !== 0 || px === undefined) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, px };
  }

  function end(): void {
    if (start.current) widths.keepDrawn();
    start.current = null;
  }

  return (
    // Keys change the width at the heading itself.
    <span
      className={styles.edge}
      aria-hidden="true"
      data-column-edge=""
      onPointerDown={begin}
      onPointerMove={({ clientX }) => {
        if (start.current) widths.draw(column, start.current.px + clientX - start.current.x);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => widths.fit(column)}
      // The heading sorts.
      onClick={(event) => event.stopPropagation()}
    />
  );
}
