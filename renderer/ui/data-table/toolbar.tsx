import { Button, SearchBox } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import type { ViewList } from '../../../shared/model/saved-view.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn, TableSort } from './column.ts';
import { ColumnMenu } from './column-menu.tsx';
import styles from './data-table.module.css';
import { FilterMenu } from './filter-menu.tsx';
import { FiltersMenu } from './filters-menu.tsx';
import { GroupMenu } from './group-menu.tsx';
import type { DataTableModel } from './use-data-table.ts';
import { ListExport } from './views/list-export.tsx';
import { ViewMenu } from './views/view-menu.tsx';

interface ToolbarProps<Row extends object> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly model: DataTableModel<Row>;
  /** Null: this list has no views. */
  readonly viewList: ViewList | null;
  readonly initialSort: TableSort | null;
  readonly selectedCount: number;
  readonly actions: ReactNode;
}

/** Above a table: which view it shows, what narrows it, how many rows are left, how it is grouped, which columns it shows. */
export function Toolbar<Row extends object>(props: ToolbarProps<Row>) {
  const { label, rows, columns, model, selectedCount } = props;
  const { common, language } = useText();
  const { table: texts } = common;
  const { visibleColumns } = model;
  const { search, filters } = model.arrangement;
  const isFiltered = search !== '' || filters.length > 0;
  const count = (number: number): string => formatNumber(number, language);
  const isInUse = ({ id }: DataColumn<Row>): boolean => filters.some((each) => each.column === id);
  const offered = useMemo(
    () =>
      columns.filter(
        (column) =>
          column.hasFilter === true &&
          (visibleColumns.includes(column) || filters.some((each) => each.column === column.id)),
      ),
    [columns, visibleColumns, filters],
  );
  return (
    <div className={styles.toolbar} role="group" aria-label={texts.toolbar(label)}>
      {props.viewList ? <ViewMenu viewList={props.viewList} model={model} initialSort={props.initialSort} /> : null}
      <SearchBox
        className={styles.filter ?? ''}
        aria-label={texts.filterIn(label)}
        placeholder={texts.filter}
        dismiss={{ 'aria-label': common.actions.clear }}
        value={search}
        onChange={(_, data) => model.setSearch(data.value)}
        data-page-filter=""
        data-own-undo=""
      />
      {offered.length > 0 ? (
        <FiltersMenu columns={offered} rows={rows} filters={filters} onChange={model.setFilter} />
      ) : null}
      {offered.filter(isInUse).map((column) => (
        <FilterMenu
          key={column.id}
          column={column}
          rows={rows}
          chosen={model.filterOf(column.id)}
          onChange={model.setFilter}
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
        {columns.some(({ hasFilter }) => hasFilter) ? (
          <GroupMenu columns={columns} groupBy={model.arrangement.groupBy} onGroup={model.setGroup} />
        ) : null}
        <ColumnMenu
          columns={columns}
          shownColumns={visibleColumns}
          onArrange={model.setColumns}
          onReset={model.resetColumns}
        />
        {props.viewList ? <ListExport viewList={props.viewList} model={model} /> : null}
      </div>
    </div>
  );
}
