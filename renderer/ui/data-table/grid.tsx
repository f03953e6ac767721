import { Checkbox, useId } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState, type CSSProperties } from 'react';
import { useText } from '../../state/use-text.ts';
import type { DataColumn, TableSelection } from './column.ts';
import styles from './data-table.module.css';
import { GridHeader } from './grid-header.tsx';
import { GridRow } from './grid-row.tsx';
import type { DataTableModel } from './use-data-table.ts';
import { cellId, clampCell, nextCell, type CellPosition } from './cell-position.ts';

interface GridProps<Row extends object> {
  readonly label: string;
  readonly model: DataTableModel<Row>;
  readonly allCount: number;
  readonly onOpen?: (row: Row) => void;
  readonly onEdit?: (row: Row) => void;
  readonly selection?: TableSelection;
}

const rowHeightPx = 36;
const selectionWidth = '2.5rem';

/** The table itself: one stop for the Tab key, arrows inside, and only the rows in sight in the page. */
export function Grid<Row extends object>({ label, model, allCount, onOpen, onEdit, selection }: GridProps<Row>) {
  const { table: texts } = useText().common;
  const gridId = useId('grid');
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState<CellPosition>({ row: 0, column: 0 });
  const { shown, visibleColumns } = model;
  const firstColumn = selection ? 1 : 0;
  const size = { rows: shown.length, columns: visibleColumns.length + firstColumn };
  const active = clampCell(wanted, size);

  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
    scrollPaddingStart: rowHeightPx,
  });

  function toggle(rowId: string): void {
    if (!selection) return;
    const selected = new Set(selection.selected);
    if (!selected.delete(rowId)) selected.add(rowId);
    selection.onChange(selected);
  }

  function toggleAll(): void {
    if (!selection) return;
    const isAll = shown.every((row) => selection.selected.has(row.id));
    selection.onChange(isAll ? new Set() : new Set(shown.map((row) => row.id)));
  }

  function actOn(position: CellPosition): void {
    if (position.row >= 0) {
      const row = shown[position.row];
      if (row) onOpen?.(row.original);
      return;
    }
    const column = visibleColumns[position.column - firstColumn];
    if (column) model.toggleSort(column.id);
    else toggleAll();
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const next = nextCell(active, event, size);
    const row = shown[active.row];
    if (next) {
      setActive(next);
      if (next.row >= 0) virtualizer.scrollToIndex(next.row);
    } else if (event.key === 'Enter') actOn(active);
    else if (event.key === 'F2' && row && onEdit) onEdit(row.original);
    else if (event.key === ' ' && row && selection) toggle(row.id);
    else return;
    event.preventDefault();
  }

  const activate = useCallback((position: CellPosition) => setActive(position), []);
  const geometry: CSSProperties & Record<'--columns' | '--table-width', string> = {
    '--columns': [...(selection ? [selectionWidth] : []), ...visibleColumns.map(track)].join(' '),
    '--table-width': `${visibleColumns.reduce((sum, column) => sum + minWidthOf(column), firstColumn * 2.5)}rem`,
  };
  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={allCount + 1}
      aria-colcount={size.columns}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={cellId(gridId, active)}
      onKeyDown={onKeyDown}
      style={geometry}
    >
      <GridHeader
        gridId={gridId}
        model={model}
        firstColumn={firstColumn}
        activeColumn={active.row === -1 ? active.column : null}
        selectAll={
          selection ? (
            <Checkbox
              aria-label={texts.selectAll}
              tabIndex={-1}
              checked={allOrSome(shown, selection)}
              onChange={toggleAll}
            />
          ) : null
        }
      />
      <div className={styles.rows} role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = shown[item.index];
          if (!row) return null;
          return (
            <GridRow
              key={row.id}
              gridId={gridId}
              row={row.original}
              index={item.index}
              offsetPx={item.start}
              columns={visibleColumns}
              activeColumn={active.row === item.index ? active.column : null}
              isSelected={selection ? selection.selected.has(row.id) : null}
              onActivate={activate}
              onOpen={onOpen}
              onToggle={() => toggle(row.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

function minWidthOf<Row>(column: DataColumn<Row>): number {
  return column.minWidth ?? 8;
}

function track<Row>(column: DataColumn<Row>): string {
  const grow = column.grow ?? 1;
  return grow === 0 ? `${minWidthOf(column)}rem` : `minmax(${minWidthOf(column)}rem, ${grow}fr)`;
}

function allOrSome(rows: readonly { readonly id: string }[], { selected }: TableSelection): boolean | 'mixed' {
  const count = rows.filter((row) => selected.has(row.id)).length;
  if (count === 0) return false;
  return count === rows.length ? true : 'mixed';
}
