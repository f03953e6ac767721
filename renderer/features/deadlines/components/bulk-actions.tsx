import { Button } from '@fluentui/react-components';
import { CalendarAddRegular, CheckmarkRegular, ClockRegular } from '@fluentui/react-icons';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline.ts';
import { useText } from '../../../state/use-text.ts';
import type { DeadlineActions } from '../use-deadline-actions.ts';
import { SnoozeMenu } from './snooze-menu.tsx';

interface BulkActionsProps {
  /** The ticked ones; none: all that are shown. */
  readonly ticked: readonly Deadline[];
  readonly shown: readonly Deadline[];
  readonly actions: DeadlineActions;
  readonly onDone: () => void;
}

/** One step for all ticked deadlines, and the calendar file of these or of all shown. */
export function BulkActions({ ticked, shown, actions, onDone }: BulkActionsProps) {
  const { deadlines: words } = useText();
  const open = ticked.filter(({ state }) => state === 'OPEN');
  const forCalendar = ticked.length > 0 ? ticked : shown;
  return (
    <>
      {open.length > 0 && actions.canMark && (
        <>
          <Button
            icon={<CheckmarkRegular />}
            onClick={() => void actions.done(open).then((outcome) => outcome.ok && onDone())}
          >
            {words.done}
          </Button>
          <SnoozeMenu deadlines={open} actions={actions} onDone={onDone}>
            <Button icon={<ClockRegular />}>{words.snooze}</Button>
          </SnoozeMenu>
        </>
      )}
      <Button
        icon={<CalendarAddRegular />}
        disabled={forCalendar.length === 0}
        onClick={() => void actions.exportCalendar(forCalendar)}
      >
        {ticked.length > 0 ? words.exportSome(ticked.length) : words.exportAll}
      </Button>
    </>
  );
}
