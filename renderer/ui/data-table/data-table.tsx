import { Button, mergeClasses } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useText } from '../../state/use-text.ts';
import { EmptyState } from '../empty-state.tsx';
import type { DataColumn, TableSelection, TableSort } from './column.ts';
import styles from './data-table.module.css';
import { Grid } from './grid.tsx';
import { Toolbar } from './toolbar.tsx';
import { useDataTable } from './use-data-table.ts';

interface DataTableProps<Row extends object> {
  /** Order and columns are remembered under this name. */
  readonly tableId: string;
  /** What the table lists, for screen readers and above the table: "Standorte". */
  readonly label: string;
  /** Keep the same list between renders while nothing has changed. */
  readonly rows: readonly Row[];
  /** Keep the same list between renders; the first column names the row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly getRowId: (row: Row) => string;
  /** Click and Enter. */
  readonly onOpen?: (row: Row) => void;
  /** F2. */
  readonly onEdit?: (row: Row) => void;
  readonly selection?: TableSelection;
  readonly initialSort?: TableSort;
  /** Buttons at the end of the toolbar. */
  readonly actions?: ReactNode;
  /** Shown instead of the table while there are no rows at all. */
  readonly emptyState: ReactNode;
  /** `fill` takes the height of its place; `content` grows with its rows up to two thirds of the window; default `fill`. */
  readonly height?: 'fill' | 'content';
  /** Leaves the toolbar out, for short lists inside a page. */
  readonly hasToolbar?: boolean;
}

/** A list with German sorting, filters, columns to choose, and a keyboard path to everything; draws only the rows in sight. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { table: texts } = useText().common;
  const model = useDataTable({
    tableId: props.tableId,
    rows: props.rows,
    columns: props.columns,
    getRowId: props.getRowId,
    initialSort: props.initialSort,
  });
  if (props.rows.length === 0) return <>{props.emptyState}</>;
  return (
    <div className={mergeClasses(styles.frame, props.height === 'content' ? styles.content : styles.fill)}>
      {props.hasToolbar === false ? null : (
        <Toolbar
          label={props.label}
          rows={props.rows}
          columns={props.columns}
          model={model}
          selectedCount={props.selection?.selected.size ?? 0}
          actions={props.actions}
        />
      )}
      {model.shown.length > 0 ? (
        <Grid
          label={props.label}
          model={model}
          allCount={props.rows.length}
          {...(props.onOpen ? { onOpen: props.onOpen } : {})}
          {...(props.onEdit ? { onEdit: props.onEdit } : {})}
          {...(props.selection ? { selection: props.selection } : {})}
        />
      ) : (
        <EmptyState
          icon={<FilterDismissRegular />}
          title={texts.noMatchTitle}
          text={texts.noMatchText}
          actions={<Button onClick={model.clearFilters}>{texts.clearFilters}</Button>}
        />
      )}
    </div>
  );
}
