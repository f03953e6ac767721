import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular, CalendarAddRegular, CheckmarkRegular, ClockRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useText } from '../../../state/use-text.ts';
import type { DeadlineRow } from '../deadline-row.ts';
import styles from '../deadlines.module.css';
import type { DeadlineActions } from '../use-deadline-actions.ts';
import { SnoozeMenu } from './snooze-menu.tsx';

interface RowActionsProps {
  readonly row: DeadlineRow;
  readonly actions: DeadlineActions;
}

/** What can be done to one deadline, at the end of its row. */
export function RowActions({ row: { deadline, title }, actions }: RowActionsProps) {
  const { deadlines: words } = useText();
  const one = [deadline];
  return (
    // The row itself opens the record; what is pressed here must not.
    <span className={styles.rowActions} onClick={(event) => event.stopPropagation()}>
      {!actions.canMark ? null : deadline.state === 'OPEN' ? (
        <>
          <RowButton
            label={words.doneNamed(title)}
            icon={<CheckmarkRegular />}
            onClick={() => void actions.done(one)}
          />
          <SnoozeMenu deadlines={one} actions={actions}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ClockRegular />}
              aria-label={words.snoozeNamed(title)}
              title={words.snooze}
            />
          </SnoozeMenu>
        </>
      ) : (
        <RowButton
          label={words.reopenNamed(title)}
          icon={<ArrowUndoRegular />}
          onClick={() => void actions.reopen(one)}
        />
      )}
      <RowButton
        label={words.exportNamed(title)}
        icon={<CalendarAddRegular />}
        onClick={() => void actions.exportCalendar(one)}
      />
    </span>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

function RowButton({ label, icon, onClick }: RowButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
