import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isMarkedOnly, type Deadline } from '../../../../shared/domain/deadlines/deadline.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { useText } from '../../../state/use-text.ts';
import type { DeadlineActions } from '../use-deadline-actions.ts';
import { DoneDialog } from './done-dialog.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';

interface SnoozeMenuProps {
  readonly deadlines: readonly Deadline[];
  readonly actions: DeadlineActions;
  /** Called once it is done. */
  readonly onDone?: () => void;
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** Puts deadlines off by a week, a month, or until a day; where no record says that it is done, also done with a note. */
export function SnoozeMenu({ deadlines, actions, onDone, children }: SnoozeMenuProps) {
  const { deadlines: words } = useText();
  const [asking, setAsking] = useState<'snooze' | 'done' | null>(null);
  const close = (): void => setAsking(null);
  const after = async (outcome: Promise<Result<unknown, AppError>>): Promise<Result<unknown, AppError>> => {
    const known = await outcome;
    if (known.ok) onDone?.();
    return known;
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
        <MenuPopover onClick={(event) => event.stopPropagation()}>
          <MenuList>
            <MenuItem onClick={() => void after(actions.snoozeWeek(deadlines))}>{words.snoozeWeek}</MenuItem>
            <MenuItem onClick={() => void after(actions.snoozeMonth(deadlines))}>{words.snoozeMonth}</MenuItem>
            <MenuItem onClick={() => setAsking('snooze')}>{words.snoozeDay}</MenuItem>
            {deadlines.every(isMarkedOnly) && (
              <>
                <MenuDivider />
                <MenuItem onClick={() => setAsking('done')}>{words.doneWithNote}</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking === 'snooze' && (
        <SnoozeDialog onSnooze={(until) => after(actions.snooze(deadlines, until))} onClose={close} />
      )}
      {asking === 'done' && <DoneDialog onDone={(note) => after(actions.done(deadlines, note))} onClose={close} />}
    </>
  );
}
