import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import { useText } from '../../../state/use-text.ts';
import { useBuilder } from './builder-context.ts';
import type { RowCommand } from './builder-keys.ts';

interface RowMenuProps {
  readonly item: AgendaItem;
  readonly isCurrent: boolean;
}

/** Every command of a row as a button, for those who do not use keys or drag. */
export function RowMenu({ item, isCurrent }: RowMenuProps) {
  const { programme } = useText();
  const { perform, actions, dayCount } = useBuilder();
  const entry = (command: RowCommand, label: string, keys?: string) => (
    <MenuItem onClick={() => perform(item.id, command)} {...(keys === undefined ? {} : { secondaryContent: keys })}>
      {label}
    </MenuItem>
  );
  const otherDays = Array.from({ length: dayCount }, (_day, index) => index).filter((index) => index !== item.dayIndex);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          tabIndex={isCurrent ? 0 : -1}
          icon={<MoreHorizontalRegular />}
          aria-label={programme.actions}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entry('edit', programme.edit, 'F2')}
          {entry('details', programme.details.title, 'D')}
          {entry('add-below', programme.addHere)}
          {entry('duplicate', programme.duplicate)}
          {entry('toggle-lock', item.lockedStart === null ? programme.lock : programme.unlock, 'L')}
          <MenuDivider />
          {entry('move-up', programme.moveUp)}
          {entry('move-down', programme.moveDown)}
          {item.parentId === null ? entry('move-in', programme.moveIn) : entry('move-out', programme.moveOut)}
          {otherDays.map((dayIndex) => (
            <MenuItem
              key={dayIndex}
              onClick={() => void actions.moveTo(item.id, { dayIndex, parentId: null, index: 9999 })}
            >
              {programme.moveToDay(dayIndex + 1)}
            </MenuItem>
          ))}
          <MenuDivider />
          {entry('remove', programme.remove)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
