import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { GroupListRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { useText } from '../../state/use-text.ts';
import type { DataColumn } from './column.ts';
import styles from './data-table.module.css';
import { menuPlace } from './menu-place.ts';

interface GroupMenuProps<Row extends object> {
  readonly columns: readonly DataColumn<Row>[];
  /** The column the table is grouped by; null: none. */
  readonly groupBy: string | null;
  readonly onGroup: (columnId: string | null) => void;
}

/** The value of the entry that groups by nothing. */
const noGroup = '';

function HeadingMenu<Row extends object>({ columns, groupBy, onGroup }: GroupMenuProps<Row>) {
  const { group: texts } = useText().views;
  const chosen = columns.find(({ id }) => id === groupBy);
  return (
    <Menu
      positioning={menuPlace}
      checkedValues={{ group: [chosen?.id ?? noGroup] }}
      onCheckedValueChange={(_, { checkedItems }) => onGroup(checkedItems[0] || null)}
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

/** Puts rows with the same value under one heading; drawn again only when what it shows has changed. */
export const GroupMenu = memo(HeadingMenu) as typeof HeadingMenu;
