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
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import type { DataTableModel } from './use-data-table.ts';

interface ColumnMenuProps<Row extends object> {
  readonly columns: readonly DataColumn<Row>[];
  readonly model: DataTableModel<Row>;
}

/** Shows and hides columns. */
export function ColumnMenu<Row extends object>({ columns, model }: ColumnMenuProps<Row>) {
  const { table: texts } = useText().common;
  const choosable = columns.filter((column, index) => index > 0 && !column.isFixed);
  const visible = choosable.filter((column) => model.isColumnVisible(column.id)).map((column) => column.id);
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ columns: visible }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const changed = choosable.find((column) => checkedItems.includes(column.id) !== visible.includes(column.id));
        if (changed) model.setColumnVisible(changed.id, checkedItems.includes(changed.id));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<TableSettingsRegular />}>
          {texts.columns}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choosable.map((column) => (
            <MenuItemCheckbox key={column.id} name="columns" value={column.id}>
              {column.header}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem onClick={model.resetColumns}>{texts.columnsReset}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
