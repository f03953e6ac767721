import { useState } from 'react';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface SnoozeDialogProps {
  readonly onSnooze: (until: Day) => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
}

/** Asks for the day on which deadlines come back. */
export function SnoozeDialog({ onSnooze, onClose }: SnoozeDialogProps) {
  const { deadlines: words } = useText();
  const [until, setUntil] = useState<Day | null>(null);
  return (
    <EditDialog
      title={words.snoozeTitle}
      submitLabel={words.snooze}
      problemTexts={{ 'end-before-start': words.snoozePast }}
      onClose={onClose}
      onSubmit={async () => (until === null ? err(invalidField('until', 'required')) : onSnooze(until))}
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
