import { Button, mergeClasses } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { ViewList } from '../../../shared/model/saved-view.ts';
import { useText } from '../../state/use-text.ts';
import { EmptyState } from '../empty-state.tsx';
import { BulkBar } from './bulk/bulk-bar.tsx';
import type { DataColumn, TableBulk, TableSelection, TableSort } from './column.ts';
import styles from './data-table.module.css';
import { Grid } from './grid.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { Toolbar } from './toolbar.tsx';
import { useCellChanges } from './use-cell-changes.ts';
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
  /** F2 where the cell itself cannot be changed. */
  readonly onEdit?: (row: Row) => void;
  readonly selection?: TableSelection;
  /** Rows can be ticked, and the ticked ones changed and deleted together; takes the place of `selection`. */
  readonly bulk?: TableBulk;
  /** Views of this list can be saved and chosen. */
  readonly viewList?: ViewList;
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

const nothingTicked: ReadonlySet<string> = new Set();

/** A list with German sorting, filters, groups, views, cells to edit as in Excel, and a keyboard path to everything; draws only the rows in sight. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { table: texts } = useText().common;
  const { rows, columns, bulk } = props;
  const model = useDataTable({ ...props, initialSort: props.initialSort });
  const nameOf = (row: Row): string => columns[0]?.text(row) ?? '';
  const changes = useCellChanges(nameOf);
  const [ticked, setTicked] = useState(nothingTicked);
  const selection = bulk ? { selected: ticked, onChange: setTicked } : props.selection;
  if (rows.length === 0) return <>{props.emptyState}</>;
  const tickedRows = bulk && ticked.size > 0 ? rows.filter((row) => ticked.has(props.getRowId(row))) : [];
  return (
    <div className={mergeClasses(styles.frame, props.height === 'content' ? styles.content : styles.fill)}>
      <div className={styles.above}>
        {props.hasToolbar === false ? null : (
          <Toolbar
            label={props.label}
            rows={rows}
            columns={columns}
            model={model}
            viewList={props.viewList ?? null}
            initialSort={props.initialSort ?? null}
            selectedCount={props.selection?.selected.size ?? 0}
            actions={props.actions}
          />
        )}
        {bulk && tickedRows.length > 0 ? (
          <BulkBar
            bulk={bulk}
            rows={tickedRows}
            columns={columns}
            getRowId={props.getRowId}
            changes={changes}
            onClear={() => setTicked(nothingTicked)}
          />
        ) : null}
      </div>
      {model.shown.length > 0 ? (
        <Grid
          label={props.label}
          model={model}
          rows={rows}
          changes={changes}
          {...(props.onOpen ? { onOpen: props.onOpen } : {})}
          {...(props.onEdit ? { onEdit: props.onEdit } : {})}
          {...(selection ? { selection } : {})}
        />
      ) : (
        <EmptyState
          icon={<FilterDismissRegular />}
          title={texts.noMatchTitle}
          text={texts.noMatchText}
          actions={<Button onClick={model.clearFilters}>{texts.clearFilters}</Button>}
        />
      )}
      {changes.waiting ? (
        <PlanDialog
          {...changes.waiting}
          nameOf={nameOf}
          onApply={() => changes.apply(changes.waiting?.plan ?? [])}
          onClose={changes.dismiss}
        />
      ) : null}
    </div>
  );
}
