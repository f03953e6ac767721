import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { memo, type CSSProperties } from 'react';
import { useText } from '../../state/use-text.ts';
import { cellId, type CellPosition } from './cell-position.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';

interface GridRowProps<Row extends object> {
  readonly gridId: string;
  readonly row: Row;
  readonly index: number;
  readonly offsetPx: number;
  readonly columns: readonly DataColumn<Row>[];
  readonly activeColumn: number | null;
  /** Null: rows of this table cannot be ticked. */
  readonly isSelected: boolean | null;
  readonly onActivate: (position: CellPosition) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onToggle: () => void;
}

function Row<Row extends object>(props: GridRowProps<Row>) {
  const { table: texts } = useText().common;
  const { gridId, row, index, columns, activeColumn, isSelected, onOpen } = props;
  const firstColumn = isSelected === null ? 0 : 1;
  const name = columns[0]?.text(row) ?? '';
  const place: CSSProperties = { transform: `translateY(${props.offsetPx}px)` };

  function open(column: number): void {
    props.onActivate({ row: index, column });
    // Marking text with the mouse is no click.
    if (onOpen && window.getSelection()?.isCollapsed !== false) onOpen(row);
  }

  return (
    <div
      className={mergeClasses(
        styles.row,
        styles.bodyRow,
        onOpen && styles.clickable,
        activeColumn !== null && styles.activeRow,
        isSelected === true && styles.selected,
      )}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? undefined}
      style={place}
    >
      {isSelected === null ? null : (
        <div
          id={cellId(gridId, { row: index, column: 0 })}
          role="gridcell"
          aria-colindex={1}
          className={mergeClasses(styles.cell, styles.tick, activeColumn === 0 && styles.active)}
        >
          <Checkbox aria-label={texts.selectRow(name)} tabIndex={-1} checked={isSelected} onChange={props.onToggle} />
        </div>
      )}
      {columns.map((column, position) => (
        <div
          key={column.id}
          id={cellId(gridId, { row: index, column: position + firstColumn })}
          role={position === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={position + firstColumn + 1}
          className={mergeClasses(
            styles.cell,
            position === 0 && styles.name,
            column.align === 'end' && styles.end,
            activeColumn === position + firstColumn && styles.active,
          )}
          title={column.render ? undefined : column.text(row)}
          onClick={() => open(position + firstColumn)}
        >
          {column.render ? column.render(row) : <span className={styles.text}>{column.text(row)}</span>}
        </div>
      ))}
    </div>
  );
}

function isSameRow<Row extends object>(before: GridRowProps<Row>, after: GridRowProps<Row>): boolean {
  // The two handlers are new in every render and do the same as long as the rest is the same.
  return (
    before.row === after.row &&
    before.index === after.index &&
    before.offsetPx === after.offsetPx &&
    before.columns === after.columns &&
    before.activeColumn === after.activeColumn &&
    before.isSelected === after.isSelected &&
    before.isSelected === null
  );
}

/** One row; drawn again only when what it shows has changed. */
export const GridRow = memo(Row, isSameRow) as typeof Row;
