import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { TableSettingsRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import styles from './data-table.module.css';
import { menuPlace } from './menu-place.ts';

interface ColumnMenuProps<Row extends object> {
  readonly columns: readonly DataColumn<Row>[];
  /** The shown columns from left to right. */
  readonly shownColumns: readonly DataColumn<Row>[];
  readonly onArrange: (columnIds: readonly string[]) => void;
  /** Shows them as the list comes. */
  readonly onReset: () => void;
}

function Columns<Row extends object>({ columns, shownColumns, onArrange, onReset }: ColumnMenuProps<Row>) {
  const { common, views } = useText();
  const { table: texts } = common;
  const [isArranging, setArranging] = useState(false);
  const shown = shownColumns.map(({ id }) => id);
  const choosable = columns.filter((column, index) => index > 0 && !column.isFixed);
  const visible = choosable.filter(({ id }) => shown.includes(id)).map(({ id }) => id);
  return (
    <>
      <Menu
        positioning={menuPlace}
        persistOnItemClick
        checkedValues={{ columns: visible }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const kept = shown.filter((id) => checkedItems.includes(id) || !visible.includes(id));
          onArrange([...kept, ...checkedItems.filter((id) => !shown.includes(id))]);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.filterButton ?? ''} appearance="subtle" icon={<TableSettingsRegular />}>
            {texts.columns}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.filterMenu ?? ''}>
          <MenuList>
            {choosable.map((column) => (
              <MenuItemCheckbox key={column.id} name="columns" value={column.id}>
                {column.header}
              </MenuItemCheckbox>
            ))}
            <MenuDivider />
            <MenuItem persistOnClick={false} onClick={() => setArranging(true)}>
              {views.columns.arrange}
            </MenuItem>
            <MenuItem onClick={onReset}>{texts.columnsReset}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isArranging ? (
        <ColumnsDialog columns={shownColumns} onArrange={onArrange} onClose={() => setArranging(false)} />
      ) : null}
    </>
  );
}

/** Shows, hides and arranges columns; drawn again only when what it shows has changed. */
export const ColumnMenu = memo(Columns) as typeof Columns;
