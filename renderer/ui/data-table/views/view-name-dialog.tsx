import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { foldGerman } from '../../../../shared/kernel/collate.ts';
import { err, type Result } from '../../../../shared/kernel/result.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import { lineLimit } from '../../../../shared/model/scalars.ts';
import { useText } from '../../../state/use-text.ts';
import { FormDialog } from '../../dialog.tsx';

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
  const { common, views } = useText();
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const isTaken = others.some((each) => foldGerman(each.name.trim()) === foldGerman(wanted));
  return (
    <FormDialog
      isOpen
      title={title}
      submitLabel={submitLabel ?? common.actions.save}
      canSubmit={wanted !== '' && !isTaken}
      onSubmit={() => (isTaken ? Promise.resolve(err(invalidField('name', 'not-one-of'))) : onSubmit(wanted))}
      onClose={onClose}
    >
      {submitLabel === undefined ? <p>{views.dialog.saveText}</p> : null}
      <Field label={views.dialog.name} required {...(isTaken ? { validationMessage: views.dialog.nameTaken } : {})}>
        <Input autoFocus value={typed} maxLength={lineLimit} onChange={(_, data) => setTyped(data.value)} />
      </Field>
    </FormDialog>
  );
}
