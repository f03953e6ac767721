import { useEffect, type RefObject } from 'react';
import { cellId } from './cell-position.ts';

interface ColumnInSight {
  readonly table: RefObject<HTMLElement | null>;
  readonly gridId: string;
  /** The column the cursor stands in. */
  readonly column: number;
}

/** Scrolls a wide table sideways so that the whole column of the cursor is in sight. */
export function useColumnInSight({ table, gridId, column }: ColumnInSight): void {
  useEffect(() => {
    const heading = document.getElementById(cellId(gridId, { row: -1, column }));
    const frame = table.current;
    if (!heading || !frame) return;
    const left = heading.offsetLeft;
    const right = left + heading.offsetWidth;
    if (left < frame.scrollLeft) frame.scrollTo({ left });
    else if (right > frame.scrollLeft + frame.clientWidth) frame.scrollTo({ left: right - frame.clientWidth });
  }, [table, gridId, column]);
}
