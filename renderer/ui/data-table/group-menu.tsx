import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { GroupListRegular } from '@fluentui/react-icons';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';
import type { DataTableModel } from './use-data-table.ts';

interface GroupMenuProps<Row extends object> {
  readonly columns: readonly DataColumn<Row>[];
  readonly model: DataTableModel<Row>;
}

/** The value of the entry that groups by nothing. */
const noGroup = '';

/** Puts rows with the same value under one heading. */
export function GroupMenu<Row extends object>({ columns, model }: GroupMenuProps<Row>) {
  const { group: texts } = useText().views;
  const { arrangement } = model;
  const chosen = columns.find(({ id }) => id === arrangement.groupBy);
  return (
    <Menu
      checkedValues={{ group: [chosen?.id ?? noGroup] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        model.setArrangement({ ...arrangement, groupBy: checkedItems[0] || null })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.filterButton ?? ''} appearance="subtle" icon={<GroupListRegular />}>
          <span className={styles.filterText}>{chosen ? texts.by(chosen.header) : texts.label}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="group" value={noGroup}>
            {texts.none}
          </MenuItemRadio>
          {columns
            .filter(({ hasFilter }) => hasFilter)
            .map((column) => (
              <MenuItemRadio key={column.id} name="group" value={column.id}>
                {column.header}
              </MenuItemRadio>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
