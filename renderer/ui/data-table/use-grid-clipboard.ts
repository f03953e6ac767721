import { useEffect, useRef, type RefObject } from 'react';
import { hiddenMark, smallCountThreshold } from '../../../shared/domain/statistics/small-counts.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useToast } from '../../state/toasts.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { pasteWishes, publishedTextsOf, textsOf } from './cell-block.ts';
import { isOneCell, type CellRange } from './cell-range.ts';
import { readCells, writeCells, writeCellsAsHtml } from './clipboard-text.ts';
import type { CellChanges } from './use-cell-changes.ts';
import type { DataTableModel } from './use-data-table.ts';
import type { GridCursor } from './use-grid-cursor.ts';

interface GridClipboardInput<Row extends object> {
  readonly model: DataTableModel<Row>;
  readonly cursor: GridCursor;
  readonly firstColumn: number;
  readonly changes: CellChanges<Row>;
  readonly canEdit: boolean;
  readonly table: RefObject<HTMLElement | null>;
}

/** The block that was copied last, and what the clipboard holds of it; pasted in the program, it has its small counts. */
let copied: { readonly outside: string; readonly inside: readonly (readonly string[])[] } | null = null;

/**
 * Copies the selected block so that Excel takes it cell by cell, and takes a block from Excel. Small counts of people leave the
 * program as a dot.
 */
export function useGridClipboard<Row extends object>(input: GridClipboardInput<Row>): void {
  const { views } = useText();
  const toast = useToast();
  const threshold = useDocument(thresholdOf);
  const { model, cursor, firstColumn, changes } = input;
  const sheet = { items: model.items, columns: model.visibleColumns };

  function block(): CellRange | null {
    const { range } = cursor;
    return range && { ...range, left: range.left - firstColumn, right: range.right - firstColumn };
  }

  function copy(event: ClipboardEvent): void {
    const range = block();
    // Text marked with the mouse is what the user wants.
    if (!range || !event.clipboardData || window.getSelection()?.isCollapsed === false) return;
    const texts = publishedTextsOf(sheet, range, threshold);
    const outside = isOneCell(range) ? oneCell(texts) : writeCells(texts);
    event.clipboardData.setData('text/plain', outside);
    event.clipboardData.setData('text/html', writeCellsAsHtml(texts));
    event.preventDefault();
    const hidesCounts = texts.some((row) => row.includes(hiddenMark));
    copied = hidesCounts ? { outside, inside: textsOf(sheet, range) } : null;
    if (hidesCounts) toast.info(views.plan.copiedWithDots(threshold));
    else if (!isOneCell(range)) toast.info(views.plan.copied(texts.length, texts[0]?.length ?? 0));
  }

  function paste(event: ClipboardEvent): void {
    const range = block();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!range || !input.canEdit || text === '') return;
    event.preventDefault();
    const { wishes, outside } = pasteWishes(sheet, range, blockOf(text));
    changes.propose(wishes, { title: views.plan.pasteTitle, outside });
  }

  const latest = useRef({ copy, paste });
  useEffect(() => {
    latest.current = { copy, paste };
  });
  const { table } = input;
  useEffect(() => {
    const hasFocus = (): boolean => table.current !== null && document.activeElement === table.current;
    const onCopy = (event: ClipboardEvent): void => void (hasFocus() && latest.current.copy(event));
    const onPaste = (event: ClipboardEvent): void => void (hasFocus() && latest.current.paste(event));
    // Browsers send these events to the page as long as no text is marked, wherever the focus is.
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [table]);
}

// Line ends may have changed on the way through the clipboard.
function blockOf(text: string): readonly (readonly string[])[] {
  const plain = (each: string): string => each.replaceAll('\r\n', '\n');
  return copied !== null && plain(copied.outside) === plain(text) ? copied.inside : readCells(text);
}

function thresholdOf({ office }: Database): number {
  return smallCountThreshold(office);
}

// One cell alone may go into a letter; only what would be read as quoted is quoted.
function oneCell(texts: readonly (readonly string[])[]): string {
  const text = texts[0]?.[0] ?? '';
  return text.startsWith('"') ? writeCells(texts) : text;
}
