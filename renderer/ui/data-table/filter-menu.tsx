import { Menu, MenuButton, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { filterLabelOf } from '../../../shared/domain/views/list-column.ts';
import { valuesOf } from '../../../shared/domain/views/list-index.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';
import { menuPlace } from './menu-place.ts';

interface FilterMenuProps<Row extends object> {
  readonly column: DataColumn<Row>;
  readonly rows: readonly Row[];
  readonly chosen: readonly string[];
  readonly onChange: (columnId: string, values: readonly string[]) => void;
}

function ValueMenu<Row extends object>({ column, rows, chosen, onChange }: FilterMenuProps<Row>) {
  const { table: texts } = useText().common;
  const written = chosen.map((value) => filterLabelOf(column, value) || texts.blank);
  const shown = chosen.length === 0 ? texts.all : written.join(', ');
  return (
    <Menu
      positioning={menuPlace}
      persistOnItemClick
      checkedValues={{ [column.id]: [...chosen] }}
      onCheckedValueChange={(_, data) => onChange(column.id, data.checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.filterButton ?? ''}
          appearance={chosen.length > 0 ? 'secondary' : 'subtle'}
          title={chosen.length > 0 ? shown : undefined}
        >
          <span className={styles.filterText}>
            {column.header}: {shown}
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.filterMenu ?? ''}>
        <FilterValues column={column} rows={rows} chosen={chosen} />
      </MenuPopover>
    </Menu>
  );
}

/** Narrows a table to some values of one column; drawn again only when what it shows has changed. */
export const FilterMenu = memo(ValueMenu) as typeof ValueMenu;

/** The values of one column, to be chosen; counted when their menu opens, not whenever the table changes. */
export function FilterValues<Row extends object>({ column, rows, chosen }: Omit<FilterMenuProps<Row>, 'onChange'>) {
  const { common, language } = useText();
  const options = useMemo(() => countValues(column, rows, chosen), [column, rows, chosen]);
  return (
    <MenuList>
      {options.map(({ value, label, count }) => (
        <MenuItemCheckbox key={value} name={column.id} value={value} secondaryContent={formatNumber(count, language)}>
          {label || common.table.blank}
        </MenuItemCheckbox>
      ))}
    </MenuList>
  );
}

interface CountedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

// What is chosen is offered even where no row has it any more, so that it can be taken away.
function countValues<Row extends object>(
  column: DataColumn<Row>,
  rows: readonly Row[],
  chosen: readonly string[],
): CountedValue[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const values of valuesOf(rows, column)) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const all = [...counts].map(([value, count]) => ({ value, label: filterLabelOf(column, value), count }));
  return sortedGerman(all, ({ label }) => label);
}
