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
import { useState } from 'react';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import styles from './data-table.module.css';
import type { DataTableModel } from './use-data-table.ts';

interface ColumnMenuProps<Row extends object> {
  readonly columns: readonly DataColumn<Row>[];
  readonly model: DataTableModel<Row>;
}

/** Shows, hides and arranges columns. */
export function ColumnMenu<Row extends object>({ columns, model }: ColumnMenuProps<Row>) {
  const { common, views } = useText();
  const { table: texts } = common;
  const [isArranging, setArranging] = useState(false);
  const shown = model.visibleColumns.map(({ id }) => id);
  const choosable = columns.filter((column, index) => index > 0 && !column.isFixed);
  const visible = choosable.filter(({ id }) => shown.includes(id)).map(({ id }) => id);
  return (
    <>
      <Menu
        persistOnItemClick
        checkedValues={{ columns: visible }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const kept = shown.filter((id) => checkedItems.includes(id) || !visible.includes(id));
          model.setColumns([...kept, ...checkedItems.filter((id) => !shown.includes(id))]);
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
            <MenuItem onClick={() => model.setColumns(null)}>{texts.columnsReset}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isArranging ? <ColumnsDialog model={model} onClose={() => setArranging(false)} /> : null}
    </>
  );
}
