import { useState } from 'react';
import { foldGerman } from '../../../../shared/kernel/collate.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import { useText } from '../../../state/use-text.ts';
import { FormDialog } from '../../dialog.tsx';
import { problemOf } from '../../field-problem.ts';
import { TextField } from '../../text-field.tsx';

interface ViewNameDialogProps {
  readonly title: string;
  readonly name: string;
  /** Views whose names are taken. */
  readonly others: readonly { readonly name: string }[];
  /** Default "Speichern". */
  readonly submitLabel?: string;
  readonly onSubmit: (name: string) => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
}

/** Asks for the name of a view; no two views of a list share one. */
export function ViewNameDialog({ title, name, others, submitLabel, onSubmit, onClose }: ViewNameDialogProps) {
  const text = useText();
  const { common, views } = text;
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<AppError | null>(null);
  const wanted = typed.trim();
  const isTaken = others.some((each) => foldGerman(each.name.trim()) === foldGerman(wanted));
  return (
    <FormDialog
      isOpen
      title={title}
      submitLabel={submitLabel ?? common.actions.save}
      onSubmit={async () => (wanted === '' ? err(invalidField('name', 'required')) : onSubmit(wanted))}
      onProblem={setProblem}
      onClose={onClose}
    >
      {submitLabel === undefined ? <p>{views.dialog.saveText}</p> : null}
      <TextField
        label={views.dialog.name}
        value={typed}
        isRequired
        autoFocus
        onType={(next) => {
          setTyped(next);
          setProblem(null);
        }}
        onCommit={setTyped}
        problem={isTaken ? views.dialog.nameTaken : problemOf(text, problem, 'name')}
      />
    </FormDialog>
  );
}
