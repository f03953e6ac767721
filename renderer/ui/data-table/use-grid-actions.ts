import { useToast } from '../../state/toasts.ts';
import { useText } from '../../state/use-text.ts';
import type { AfterEdit } from './cell-editor.tsx';
import { fillWishes } from './cell-block.ts';
import type { CellPosition } from './cell-position.ts';
import type { DataColumn } from './column.ts';
import type { CellChanges } from './use-cell-changes.ts';
import type { DataTableModel } from './use-data-table.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { Ticks } from './use-ticks.ts';

/** The cell whose field is open. */
export interface OpenCell {
  readonly itemId: string;
  readonly columnId: string;
  /** What was typed to begin with; null: what the cell holds. */
  readonly initial: string | null;
}

/** What keys and mouse may do in a table. */
export interface GridDeeds {
  /** Opens a record, opens or closes a group, sorts by a heading. */
  readonly actOn: (position: CellPosition, isAdded?: boolean) => void;
  /** Opens the field of a cell; false where the cell cannot be changed. */
  readonly edit: (position: CellPosition, initial: string | null) => boolean;
  /** F2 where the cell itself cannot be changed. */
  readonly editRecord: (position: CellPosition) => void;
  readonly cancel: () => void;
  /** Empties the cells of the range. */
  readonly clear: () => void;
  readonly tick: (row: number, isUpTo?: boolean) => void;
}

/** All deeds of a table, those of its open field included. */
export interface GridActions<Row> extends GridDeeds {
  /** Takes what was typed into a cell; a sentence back says why not. */
  readonly accept: (row: Row, column: DataColumn<Row>, typed: string, after: AfterEdit) => string | undefined;
}

interface GridActionsInput<Row extends object> {
  readonly model: DataTableModel<Row>;
  readonly changes: CellChanges<Row>;
  readonly cursor: GridCursor;
  readonly ticks: Ticks;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly canEdit: boolean;
  readonly scrollTo: (row: number) => void;
  readonly focus: () => void;
  readonly onOpen?: (row: Row) => void;
  readonly onEdit?: (row: Row) => void;
  readonly setOpen: (open: OpenCell | null) => void;
}

/** The deeds of a table, for keys and mouse alike. */
export function useGridActions<Row extends object>(input: GridActionsInput<Row>): GridActions<Row> {
  const { plan, cells } = useText().views;
  const toast = useToast();
  const { model, changes, cursor, ticks, firstColumn, columnCount, canEdit } = input;
  const { items, visibleColumns: columns } = model;

  function go(after: AfterEdit): void {
    const { row, column } = cursor.active;
    const next: CellPosition = {
      row: row + (after === 'down' ? 1 : after === 'up' ? -1 : 0),
      column: column + (after === 'right' ? 1 : after === 'left' ? -1 : 0),
    };
    cursor.moveTo({
      row: Math.min(Math.max(next.row, 0), items.length - 1),
      column: Math.max(next.column, firstColumn),
    });
    input.scrollTo(next.row);
  }

  function close(): void {
    input.setOpen(null);
    input.focus();
  }

  return {
    actOn: ({ row, column }, isAdded = false) => {
      const item = items[row];
      if (item?.kind === 'row') input.onOpen?.(item.original);
      else if (item) model.toggleGroup(item.key);
      else {
        const heading = columns[column - firstColumn];
        if (heading) model.toggleSort(heading.id, isAdded);
        else ticks.toggleAll();
      }
    },
    edit: ({ row, column }, initial) => {
      const item = items[row];
      const cell = columns[column - firstColumn];
      if (!canEdit || item?.kind !== 'row' || !cell?.edit) return false;
      cursor.moveTo({ row, column });
      input.setOpen({ itemId: item.id, columnId: cell.id, initial });
      return true;
    },
    editRecord: ({ row }) => {
      const item = items[row];
      if (item?.kind !== 'row') return;
      if (input.onEdit) input.onEdit(item.original);
      else if (canEdit) toast.info(cells.readOnly);
    },
    accept: (row, column, typed, after) => {
      const change = column.edit?.read(row, typed);
      const isChanged = column.edit !== undefined && typed.trim() !== column.edit.typed(row).trim();
      if (isChanged && change && !change.ok) return change.error;
      // Leaving by mouse has taken the cursor along already.
      if (after === 'stay') input.setOpen(null);
      else close();
      if (after !== 'stay') go(after);
      if (isChanged) changes.propose([{ row, column, typed }], { title: plan.fillTitle });
      return undefined;
    },
    cancel: close,
    clear: () => {
      if (!canEdit || !cursor.range) return;
      const { range } = cursor;
      const block = {
        ...range,
        left: range.left - firstColumn,
        right: Math.min(range.right, columnCount) - firstColumn,
      };
      changes.propose(fillWishes({ items, columns }, block, ''), { title: plan.clearTitle });
    },
    tick: ticks.toggle,
  };
}
