import { useState } from 'react';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { useText } from '../../../state/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface DoneDialogProps {
  readonly onDone: (note: string) => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
}

/** Asks why deadlines are dealt with, for those who look later. */
export function DoneDialog({ onDone, onClose }: DoneDialogProps) {
  const { deadlines: words } = useText();
  const [note, setNote] = useState('');
  return (
    <EditDialog title={words.doneTitle} submitLabel={words.done} onClose={onClose} onSubmit={() => onDone(note)}>
      {(problemOf) => (
        <TextField
          label={words.doneNote}
          hint={words.doneNoteHint}
          value={note}
          autoFocus
          onCommit={setNote}
          problem={problemOf('note')}
        />
      )}
    </EditDialog>
  );
}
