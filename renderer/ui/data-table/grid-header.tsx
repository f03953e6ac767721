import { mergeClasses } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { cellId } from './cell-position.ts';
import styles from './data-table.module.css';
import { ColumnEdge } from './column-edge.tsx';
import type { ColumnWidths } from './use-column-widths.ts';
import type { DataTableModel } from './use-data-table.ts';

interface GridHeaderProps<Row extends object> {
  readonly gridId: string;
  readonly model: DataTableModel<Row>;
  readonly widths: ColumnWidths;
  /** Index of the first column of data: 1 where rows can be ticked. */
  readonly firstColumn: number;
  readonly activeColumn: number | null;
  /** The box that ticks all rows, where rows can be ticked. */
  readonly selectAll: ReactNode;
}

/** The headings of a table; a click, or Enter on the heading, sorts; with Shift it sorts by that column as well. An edge that is drawn, or Shift with an arrow, changes a width. */
export function GridHeader<Row extends object>(props: GridHeaderProps<Row>) {
  const { gridId, model, firstColumn, activeColumn } = props;
  const { sort } = model.arrangement;
  return (
    <div className={styles.header} role="rowgroup">
      <div className={styles.row} role="row" aria-rowindex={1}>
        {props.selectAll ? (
          <div
            id={cellId(gridId, { row: -1, column: 0 })}
            role="columnheader"
            aria-colindex={1}
            className={mergeClasses(styles.cell, styles.tick, activeColumn === 0 && styles.active)}
          >
            {props.selectAll}
          </div>
        ) : null}
        {model.visibleColumns.map((column, index) => {
          const place = sort.findIndex((each) => each.column === column.id);
          const direction = place < 0 ? 'none' : sort[place]?.isDescending ? 'descending' : 'ascending';
          return (
            <div
              key={column.id}
              id={cellId(gridId, { row: -1, column: index + firstColumn })}
              role="columnheader"
              aria-colindex={index + firstColumn + 1}
              aria-sort={direction}
              className={mergeClasses(
                styles.cell,
                styles.heading,
                column.align === 'end' && styles.end,
                activeColumn === index + firstColumn && styles.active,
              )}
              title={column.header}
              onClick={({ shiftKey }) => model.toggleSort(column.id, shiftKey)}
            >
              <span className={styles.text}>{column.header}</span>
              {direction === 'ascending' ? <ArrowSortUpRegular aria-hidden="true" /> : null}
              {direction === 'descending' ? <ArrowSortDownRegular aria-hidden="true" /> : null}
              {place >= 0 && sort.length > 1 ? <span className={styles.sortPlace}>{place + 1}</span> : null}
              <ColumnEdge column={index} widths={props.widths} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
