import { Menu, MenuButton, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';
import { filterValuesOf } from './use-data-table.ts';

interface FilterMenuProps<Row> {
  readonly column: DataColumn<Row>;
  readonly rows: readonly Row[];
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Narrows a table to some values of one column. */
export function FilterMenu<Row>({ column, rows, chosen, onChange }: FilterMenuProps<Row>) {
  const { common, language } = useText();
  const options = useMemo(() => countValues(column, rows), [column, rows]);
  const shown = chosen.length === 0 ? common.table.all : chosen.map((value) => value || common.table.blank).join(', ');
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ [column.id]: [...chosen] }}
      onCheckedValueChange={(_, data) => onChange(data.checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.filterButton ?? ''} appearance={chosen.length > 0 ? 'secondary' : 'subtle'}>
          <span className={styles.filterText}>
            {column.header}: {shown}
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.filterMenu ?? ''}>
        <MenuList>
          {options.map(({ value, count }) => (
            <MenuItemCheckbox
              key={value}
              name={column.id}
              value={value}
              secondaryContent={formatNumber(count, language)}
            >
              {value || common.table.blank}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function countValues<Row>(column: DataColumn<Row>, rows: readonly Row[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of filterValuesOf(column, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return sortedGerman(counts.entries(), ([value]) => value).map(([value, count]) => ({ value, count }));
}
