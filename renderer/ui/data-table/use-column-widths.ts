import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { useUiStore } from '../../state/ui-store.ts';
import { needOf, wholeWidth, type TableFonts } from './column-needs.ts';
import { shareRoom } from './column-widths.ts';
import { forgetTextWidths } from './measure-text.ts';
import type { DataTableModel } from './use-data-table.ts';

interface ColumnWidthsInput<Row extends object> {
  readonly table: RefObject<HTMLElement | null>;
  readonly model: DataTableModel<Row>;
  /** All rows, so that a filter moves no column. */
  readonly rows: readonly Row[];
  /** What a column of ticks takes before all others. */
  readonly takenPx: number;
}

/** How wide the columns of a table are, and the ways to change it. */
export interface ColumnWidths {
  /** The shown columns from left to right; null before the table is measured. */
  readonly px: readonly number[] | null;
  /** Shows a column this wide while its edge is drawn. */
  readonly draw: (column: number, px: number) => void;
  /** Keeps what was drawn. */
  readonly keepDrawn: () => void;
  /** Makes a column wider or narrower by a step. */
  readonly step: (column: number, byPx: number) => void;
  /** Makes a column just as wide as what it holds. */
  readonly fit: (column: number) => void;
}

interface Frame {
  readonly roomPx: number;
  readonly fonts: TableFonts;
}

type Widths = Readonly<Record<string, number>>;

const none: Widths = {};

/** Shares the room of a table among its columns by what they hold, and keeps the widths its user has chosen. */
export function useColumnWidths<Row extends object>(input: ColumnWidthsInput<Row>): ColumnWidths {
  const { model, rows, takenPx } = input;
  const { visibleColumns: columns, tableId } = model;
  const { sort } = model.arrangement;
  const frame = useFrame(input.table);
  const kept = useUiStore((state) => state.tables[tableId]?.widths) ?? none;
  const setWidths = useUiStore((state) => state.setWidths);
  const [drawn, setDrawn] = useState<Widths | null>(null);
  const chosen = drawn ?? kept;

  const needs = useMemo(
    () =>
      frame &&
      columns.map((column, index) =>
        needOf(column, {
          rows,
          fonts: frame.fonts,
          isFirst: index === 0,
          isSorted: sort.some((each) => each.column === column.id),
        }),
      ),
    [frame, columns, rows, sort],
  );
  const px = useMemo(
    () =>
      frame &&
      needs &&
      shareRoom(
        needs.map((need, index) => ({ ...need, chosenPx: chosen[columns[index]?.id ?? ''] ?? null })),
        frame.roomPx - takenPx,
      ),
    [frame, needs, columns, chosen, takenPx],
  );

  // What lies before a changed column stays as it is, so that its edge goes where it is drawn.
  function changed(column: number, toPx: number): Widths {
    const before = columns.slice(0, column).flatMap(({ id }, index) => {
      const now = px?.[index];
      return now === undefined ? [] : [[id, now] as const];
    });
    const id = columns[column]?.id ?? '';
    return { ...chosen, ...Object.fromEntries(before), [id]: Math.round(Math.max(toPx, narrowestPx)) };
  }

  return {
    px,
    draw: (column, toPx) => setDrawn(changed(column, toPx)),
    keepDrawn: () => {
      if (drawn) setWidths(tableId, drawn);
      setDrawn(null);
    },
    step: (column, byPx) => {
      const now = px?.[column];
      if (now !== undefined) setWidths(tableId, changed(column, now + byPx));
    },
    fit: (column) => {
      const drawnColumn = columns[column];
      if (!frame || !drawnColumn) return;
      const whole = wholeWidth<Row>(drawnColumn, { rows, fonts: frame.fonts, isFirst: column === 0, isSorted: true });
      setWidths(tableId, changed(column, whole));
    },
  };
}

// The table is measured before it is seen, and again when its window, or a font, has another size.
function useFrame(table: RefObject<HTMLElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const measure = (): void => {
      const next = { roomPx: element.clientWidth, fonts: fontsIn(element) };
      setFrame((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const measureAnew = (): void => {
      forgetTextWidths();
      setFrame({ roomPx: element.clientWidth, fonts: fontsIn(element) });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', measureAnew);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measureAnew);
    };
  }, [table]);
  return frame;
}

function fontsIn(table: HTMLElement): TableFonts {
  const { fontFamily, fontSize } = getComputedStyle(table);
  const heading = table.querySelector('[role=columnheader]');
  const headingSize = heading ? getComputedStyle(heading).fontSize : fontSize;
  return {
    heading: `600 ${headingSize} ${fontFamily}`,
    name: `600 ${fontSize} ${fontFamily}`,
    cell: `400 ${fontSize} ${fontFamily}`,
  };
}

const narrowestPx = 48;
