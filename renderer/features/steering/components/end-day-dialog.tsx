import { useState } from 'react';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface EndDayDialogProps {
  readonly title: string;
  readonly explain: string;
  readonly label: string;
  readonly onEnd: (until: Day) => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
}

/** Asks for the last day of something that stays in the history. */
export function EndDayDialog({ title, explain, label, onEnd, onClose }: EndDayDialogProps) {
  const { save } = useText().steering;
  const asOf = useAsOf();
  const [until, setUntil] = useState<Day | null>(asOf);
  return (
    <EditDialog
      title={title}
      submitLabel={save}
      onClose={onClose}
      onSubmit={async () => (until === null ? err(invalidField('until', 'required')) : onEnd(until))}
    >
      {(problemOf) => (
        <>
          <p>{explain}</p>
          <DayField label={label} value={until} isRequired onCommit={setUntil} problem={problemOf('until')} />
        </>
      )}
    </EditDialog>
  );
}
