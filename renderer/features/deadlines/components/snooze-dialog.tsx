import { useState } from 'react';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';
import type { DeadlineActions } from '../use-deadline-actions.ts';

interface SnoozeDialogProps {
  readonly deadlines: readonly Deadline[];
  readonly actions: DeadlineActions;
  readonly onClose: () => void;
}

/** Asks for the day on which deadlines come back. */
export function SnoozeDialog({ deadlines, actions, onClose }: SnoozeDialogProps) {
  const { deadlines: words } = useText();
  const [until, setUntil] = useState<Day | null>(null);
  return (
    <EditDialog
      title={words.snoozeTitle}
      submitLabel={words.snooze}
      problemTexts={{ 'end-before-start': words.snoozePast }}
      onClose={onClose}
      onSubmit={async () =>
        until === null ? err(invalidField('until', 'required')) : actions.snooze(deadlines, until)
      }
    >
      {(problemOf) => (
        <DayField
          label={words.snoozeUntil}
          hint={words.snoozeHint}
          value={until}
          autoFocus
          onCommit={setUntil}
          problem={problemOf('until')}
        />
      )}
    </EditDialog>
  );
}
