import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline.ts';
import { useText } from '../../../state/use-text.ts';
import type { DeadlineActions } from '../use-deadline-actions.ts';
import { SnoozeDialog } from './snooze-dialog.tsx';

interface SnoozeMenuProps {
  readonly deadlines: readonly Deadline[];
  readonly actions: DeadlineActions;
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** Puts deadlines off by a week, a month, or until a day. */
export function SnoozeMenu({ deadlines, actions, children }: SnoozeMenuProps) {
  const { deadlines: words } = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
        <MenuPopover onClick={(event) => event.stopPropagation()}>
          <MenuList>
            <MenuItem onClick={() => void actions.snoozeWeek(deadlines)}>{words.snoozeWeek}</MenuItem>
            <MenuItem onClick={() => void actions.snoozeMonth(deadlines)}>{words.snoozeMonth}</MenuItem>
            <MenuItem onClick={() => setAsking(true)}>{words.snoozeDay}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAsking && <SnoozeDialog deadlines={deadlines} actions={actions} onClose={() => setAsking(false)} />}
    </>
  );
}
