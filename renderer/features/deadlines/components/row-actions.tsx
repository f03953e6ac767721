import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular, CalendarAddRegular, CheckmarkRegular, ClockRegular } from '@fluentui/react-icons';
import { formatDay } from '../../../../shared/i18n/format.ts';
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
  const { deadlines: words, language } = useText();
  const one = [deadline];
  return (
    // The row itself opens the record; what is pressed here must not.
    <span className={styles.rowActions} onClick={(event) => event.stopPropagation()}>
      {deadline.state === 'OPEN' ? (
        actions.canMark && (
          <>
            <Button
              size="small"
              icon={<CheckmarkRegular />}
              aria-label={words.doneNamed(title)}
              onClick={() => void actions.done(one)}
            >
              {words.done}
            </Button>
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
        )
      ) : (
        <>
          <span className={styles.state}>
            {deadline.snoozedUntil === null
              ? words.states[deadline.state]
              : words.snoozedUntil(formatDay(deadline.snoozedUntil, language))}
          </span>
          {actions.canMark && (
            <Tooltip content={words.reopenNamed(title)} relationship="label">
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUndoRegular />}
                onClick={() => void actions.reopen(one)}
              />
            </Tooltip>
          )}
        </>
      )}
      <Tooltip content={words.exportNamed(title)} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarAddRegular />}
          onClick={() => void actions.exportCalendar(one)}
        />
      </Tooltip>
    </span>
  );
}
