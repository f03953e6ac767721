import { Portal } from '@fluentui/react-components';
import { useEffect, useState, type CSSProperties, type RefObject } from 'react';
import styles from './whole-text.module.css';

interface WholeTextProps {
  readonly table: RefObject<HTMLElement | null>;
  /** The id of the cell the cursor stands in. */
  readonly cellId: string;
  /** Changes when cells change their places or sizes. */
  readonly layout: unknown;
}

interface Shown {
  readonly text: string;
  readonly place: CSSProperties;
}

/** Shows the whole text of a cut cell beside it as long as the cursor of the keyboard stands there; the mouse has its own hint. */
export function WholeText({ table, cellId, layout }: WholeTextProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const look = (): void => setShown(element.matches(':focus-visible') ? cutText(cellId) : null);
    // The row may only now be drawn, or scrolled into sight.
    const later = requestAnimationFrame(look);
    const heard = ['scroll', 'focus', 'blur'];
    heard.forEach((name) => element.addEventListener(name, look));
    return () => {
      cancelAnimationFrame(later);
      heard.forEach((name) => element.removeEventListener(name, look));
    };
  }, [table, cellId, layout]);
  if (!shown) return null;
  return (
    <Portal>
      {/* The cell itself says all of it to who cannot see it. */}
      <div className={styles.whole} role="tooltip" aria-hidden="true" style={shown.place}>
        {shown.text}
      </div>
    </Portal>
  );
}

function cutText(cellId: string): Shown | null {
  const cell = document.getElementById(cellId);
  const isCut =
    cell && [cell, ...cell.children].some((part) => part.scrollWidth > part.clientWidth && part.clientWidth > 0);
  if (!isCut) return null;
  const { left, top, bottom } = cell.getBoundingClientRect();
  const isLow = bottom > window.innerHeight - roomBelowPx;
  return {
    text: cell.textContent,
    place: {
      insetInlineStart: Math.max(0, left),
      ...(isLow ? { insetBlockEnd: window.innerHeight - top } : { insetBlockStart: bottom }),
    },
  };
}

const roomBelowPx = 96;
