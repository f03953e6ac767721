import { Checkbox, mergeClasses, useId } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { CellEditor, type AfterEdit } from './cell-editor.tsx';
import { cellId } from './cell-position.ts';
import { columnsInRow, isOneCell } from './cell-range.ts';
import type { TableSelection } from './column.ts';
import styles from './data-table.module.css';
import { GridHeader } from './grid-header.tsx';
import { GridRow } from './grid-row.tsx';
import { GroupRow } from './group-row.tsx';
import { cellsThatMatter, placeInPage } from './rows-in-sight.ts';
import type { CellChanges } from './use-cell-changes.ts';
import type { DataTableModel } from './use-data-table.ts';
import { useColumnInSight } from './use-column-in-sight.ts';
import { useColumnWidths } from './use-column-widths.ts';
import { useGridActions, type OpenCell } from './use-grid-actions.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridCursor } from './use-grid-cursor.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useTicks } from './use-ticks.ts';
import { WholeText } from './whole-text.tsx';

interface GridProps<Row extends object> {
  readonly label: string;
  readonly model: DataTableModel<Row>;
  /** All rows, shown or not. */
  readonly rows: readonly Row[];
  readonly changes: CellChanges<Row>;
  readonly onOpen?: (row: Row) => void;
  readonly onEdit?: (row: Row) => void;
  readonly selection?: TableSelection;
}

const rowHeightPx = 36;
const rowHeight = (): number => rowHeightPx;
const ticksPx = 40;

/** The table itself: one stop for the Tab key, arrows inside, and only the rows in sight in the page. */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { label, model, rows, changes, onOpen, selection } = props;
  const { common, views } = useText();
  const canWrite = useCanWrite();
  const gridId = useId('grid');
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const { items, visibleColumns: columns } = model;
  const firstColumn = selection ? 1 : 0;
  const columnCount = columns.length + firstColumn;
  const cursor = useGridCursor({ items, columns: columnCount, firstColumn, arrangement: model.arrangement });
  const { active } = cursor;
  const range = cursor.range && !isOneCell(cursor.range) ? cursor.range : null;
  const canEdit = canWrite && columns.some(({ edit }) => edit);
  const ticks = useTicks(model, selection);
  const widths = useColumnWidths({ table: scroller, model, rows, takenPx: firstColumn * ticksPx });
  useColumnInSight({ table: scroller, gridId, column: active.column });

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 4,
    scrollPaddingStart: rowHeightPx,
    rangeExtractor: (inSight) => cellsThatMatter(inSight, active.row),
  });
  const frame = {
    cursor,
    columnCount,
    firstColumn,
    scrollTo: (row: number) => void (row >= 0 && virtualizer.scrollToIndex(row)),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  };
  const actions = useGridActions({ ...props, ...frame, ticks, canEdit, setOpen });
  const onKeyDown = useGridKeys({ model, selection: ticks, actions, widths, ...frame });
  const pointer = useGridPointer({ ...frame, actions, canSelectRanges: canEdit });
  useGridClipboard({ model, cursor, firstColumn, changes, canEdit, table: scroller });

  function editorIn(itemId: string, row: Row): { column: number; field: ReactNode } | null {
    if (open?.itemId !== itemId) return null;
    const index = columns.findIndex(({ id }) => id === open.columnId);
    const column = columns[index];
    if (!column?.edit) return null;
    const name = columns[0]?.text(row) ?? '';
    return {
      column: index + firstColumn,
      field: (
        <CellEditor
          row={row}
          edit={column.edit}
          label={views.cells.edit(column.header, name)}
          initial={open.initial}
          onCommit={(typed: string, after: AfterEdit) => actions.accept(row, column, typed, after)}
          onCancel={actions.cancel}
        />
      ),
    };
  }

  const geometry: CSSProperties & Record<'--columns' | '--table-width', string> = {
    '--columns': [...(selection ? [`${ticksPx}px`] : []), ...(widths.px?.map((px) => `${px}px`) ?? ['1fr'])].join(' '),
    '--table-width': `${widths.px?.reduce((sum, px) => sum + px, firstColumn * ticksPx) ?? 0}px`,
  };
  const isOnGroup = items[active.row]?.kind === 'group';
  const activeCell = cellId(gridId, isOnGroup ? { ...active, column: 0 } : active);
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.grid, canEdit && styles.sheet)}
      role={model.isGrouped ? 'treegrid' : 'grid'}
      tabIndex={0}
      aria-label={label}
      aria-rowcount={(model.isGrouped ? items.length : rows.length) + 1}
      aria-colcount={columnCount}
      aria-multiselectable
      aria-readonly={!canEdit}
      aria-activedescendant={activeCell}
      onKeyDown={onKeyDown}
      {...pointer}
      style={geometry}
    >
      <GridHeader
        gridId={gridId}
        model={model}
        widths={widths}
        firstColumn={firstColumn}
        activeColumn={active.row === -1 ? active.column : null}
        selectAll={
          selection ? (
            <Checkbox
              aria-label={common.table.selectAll}
              tabIndex={-1}
              checked={ticks.all}
              onChange={ticks.toggleAll}
            />
          ) : null
        }
      />
      <div className={styles.rows} role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }, _, drawn) => {
          const item = items[index];
          if (!item) return null;
          // What is typed into an open field stays with its row.
          const key = open?.itemId === item.id ? item.id : placeInPage(index, active.row, drawn);
          const common = { gridId, index, offsetPx: start };
          return item.kind === 'group' ? (
            <GroupRow key={key} {...common} group={item} columnCount={columnCount} isActive={active.row === index} />
          ) : (
            <GridRow
              key={key}
              {...common}
              row={item.original}
              columns={columns}
              activeColumn={active.row === index ? active.column : null}
              rangeColumns={columnsInRow(range, index)}
              isSelected={selection ? selection.selected.has(item.id) : null}
              isInGroup={model.isGrouped}
              isNameLink={canEdit && onOpen !== undefined}
              isClickable={!canEdit && onOpen !== undefined}
              canEdit={canEdit}
              editor={editorIn(item.id, item.original)}
            />
          );
        })}
      </div>
      <WholeText table={scroller} cellId={activeCell} layout={widths.px} />
    </div>
  );
}
