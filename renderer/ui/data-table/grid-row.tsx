import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { memo, type CSSProperties, type ReactNode } from 'react';
import { useText } from '../../state/use-text.ts';
import { cellId } from './cell-position.ts';
import { holdsColumn } from './cell-range.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';

interface GridRowProps<Row extends object> {
  readonly gridId: string;
  readonly row: Row;
  readonly index: number;
  readonly offsetPx: number;
  readonly columns: readonly DataColumn<Row>[];
  readonly activeColumn: number | null;
  /** The selected columns of this row, see `columnsInRow`; null: none. */
  readonly rangeColumns: string | null;
  /** Null: rows of this table cannot be ticked. */
  readonly isSelected: boolean | null;
  /** Rows lie in groups. */
  readonly isInGroup: boolean;
  /** The name leads to the record's page, as a link does. */
  readonly isNameLink: boolean;
  /** A click anywhere leads there. */
  readonly isClickable: boolean;
  /** Cells can be changed here. */
  readonly canEdit: boolean;
  /** The field that is open in a cell of this row. */
  readonly editor: { readonly column: number; readonly field: ReactNode } | null;
}

function Row<Row extends object>(props: GridRowProps<Row>) {
  const { table: texts } = useText().common;
  const { gridId, row, index, columns, activeColumn, rangeColumns, isSelected, editor } = props;
  const firstColumn = isSelected === null ? 0 : 1;
  const name = columns[0]?.text(row) ?? '';
  const place: CSSProperties = { transform: `translateY(${props.offsetPx}px)` };
  return (
    <div
      className={mergeClasses(
        styles.row,
        styles.bodyRow,
        props.isClickable && styles.clickable,
        activeColumn !== null && styles.activeRow,
        isSelected === true && styles.selected,
        editor !== null && styles.editedRow,
      )}
      role="row"
      aria-rowindex={index + 2}
      aria-level={props.isInGroup ? 2 : undefined}
      aria-selected={isSelected ?? undefined}
      style={place}
    >
      {isSelected === null ? null : (
        <div
          id={cellId(gridId, { row: index, column: 0 })}
          role="gridcell"
          aria-colindex={1}
          data-row={index}
          data-column={0}
          className={mergeClasses(styles.cell, styles.tick, activeColumn === 0 && styles.active)}
        >
          <TickBox label={texts.selectRow(name)} isTicked={isSelected} />
        </div>
      )}
      {columns.map((column, position) => {
        const at = position + firstColumn;
        const field = editor?.column === at ? editor.field : null;
        const isEdited = field !== null;
        const text = position === 0 ? name : column.text(row);
        const isInRange = holdsColumn(rangeColumns, at);
        return (
          <div
            key={column.id}
            id={cellId(gridId, { row: index, column: at })}
            role={position === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={isInRange ? true : undefined}
            aria-readonly={props.canEdit ? column.edit === undefined : undefined}
            data-row={index}
            data-column={at}
            className={mergeClasses(
              styles.cell,
              position === 0 && styles.name,
              position === 0 && props.isNameLink && styles.nameLink,
              column.align === 'end' && styles.end,
              isInRange && styles.inRange,
              activeColumn === at && styles.active,
              isEdited && styles.edited,
            )}
            title={isEdited ? undefined : text}
          >
            {isEdited ? field : column.render ? column.render(row) : <span className={styles.text}>{text}</span>}
          </div>
        );
      })}
    </div>
  );
}

interface TickBoxProps {
  readonly label: string;
  readonly isTicked: boolean;
}

const TickBox = memo(function TickBox({ label, isTicked }: TickBoxProps) {
  return <Checkbox aria-label={label} tabIndex={-1} checked={isTicked} onChange={heardByGrid} />;
});

// The grid listens for its rows, so that a row draws again only when what it shows has changed.
function heardByGrid(): void {}

/** One row; drawn again only when what it shows has changed. */
export const GridRow = memo(Row) as typeof Row;
