import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Arrangement } from '../../../shared/domain/views/arrangement.ts';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';
import { FilterValues } from './filter-menu.tsx';
import { menuPlace } from './menu-place.ts';

interface FiltersMenuProps<Row extends object> {
  /** The columns a filter may be set for. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly filters: Arrangement['filters'];
  readonly onChange: (columnId: string, values: readonly string[]) => void;
}

function Filters<Row extends object>({ columns, rows, filters, onChange }: FiltersMenuProps<Row>) {
  const { table: texts } = useText().common;
  const chosenIn = (id: string): readonly string[] => filters.find((each) => each.column === id)?.values ?? none;
  return (
    <Menu positioning={menuPlace}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.filterButton ?? ''} appearance="subtle" icon={<FilterRegular />}>
          {texts.filters}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {columns.map((column) => (
            <Menu
              key={column.id}
              persistOnItemClick
              checkedValues={{ [column.id]: [...chosenIn(column.id)] }}
              onCheckedValueChange={(_, data) => onChange(column.id, data.checkedItems)}
            >
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{column.header}</MenuItem>
              </MenuTrigger>
              <MenuPopover className={styles.filterMenu ?? ''}>
                <FilterValues column={column} rows={rows} chosen={chosenIn(column.id)} />
              </MenuPopover>
            </Menu>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const none: readonly string[] = [];

/** Narrows a table by the values of any column; drawn again only when what it shows has changed. */
export const FiltersMenu = memo(Filters) as typeof Filters;
