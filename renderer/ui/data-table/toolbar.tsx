import { Button, SearchBox } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import { ColumnMenu } from './column-menu.tsx';
import styles from './data-table.module.css';
import { FilterMenu } from './filter-menu.tsx';
import type { DataTableModel } from './use-data-table.ts';

interface ToolbarProps<Row extends object> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly model: DataTableModel<Row>;
  readonly selectedCount: number;
  readonly actions: ReactNode;
}

/** Above a table: what narrows it, how many rows are left, which columns it shows. */
export function Toolbar<Row extends object>(props: ToolbarProps<Row>) {
  const { label, rows, columns, model, selectedCount } = props;
  const { common, language } = useText();
  const { table: texts } = common;
  const isFiltered = model.filterText !== '' || Object.keys(model.filters).length > 0;
  const count = (number: number): string => formatNumber(number, language);
  return (
    <div className={styles.toolbar} role="group" aria-label={texts.toolbar(label)}>
      <SearchBox
        className={styles.filter ?? ''}
        aria-label={texts.filterIn(label)}
        placeholder={texts.filter}
        dismiss={{ 'aria-label': common.actions.clear }}
        value={model.filterText}
        onChange={(_, data) => model.setFilterText(data.value)}
        data-page-filter=""
        data-own-undo=""
      />
      {columns
        .filter((column) => column.hasFilter)
        .map((column) => (
          <FilterMenu
            key={column.id}
            column={column}
            rows={rows}
            chosen={model.filters[column.id] ?? []}
            onChange={(values) => model.setFilter(column.id, values)}
          />
        ))}
      {isFiltered ? (
        <Button appearance="subtle" icon={<FilterDismissRegular />} onClick={model.clearFilters}>
          {texts.clearFilters}
        </Button>
      ) : null}
      <div className={styles.rest}>
        <span className={styles.count} role="status">
          {rows.length === 1 ? texts.oneRow : texts.rows(count(model.shown.length), count(rows.length))}
          {selectedCount > 0 ? ` · ${texts.selected(count(selectedCount))}` : ''}
        </span>
        {props.actions}
        <ColumnMenu columns={columns} model={model} />
      </div>
    </div>
  );
}
