import { Field, Input } from '@fluentui/react-components';
import { useCanWrite } from '../state/use-host.ts';
import type { Draft } from './use-draft.ts';

interface DraftInputProps {
  readonly draft: Draft;
  readonly label: string;
  /** A problem found elsewhere, such as by the form around the field; the draft's own comes first. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly placeholder?: string;
  readonly isNumeric?: boolean;
  /** Unit shown after the text. */
  readonly unit?: string | undefined;
}

/** Draws a field of one line whose text is held until it is accepted. */
export function DraftInput({ draft, ...props }: DraftInputProps) {
  const canWrite = useCanWrite();
  const problem = draft.problem ?? props.problem;
  return (
    <Field
      label={props.label}
      required={props.isRequired ?? false}
      {...(problem ? { validationMessage: problem } : {})}
      {...(props.hint ? { hint: props.hint } : {})}
    >
      <Input
        value={draft.text}
        autoComplete="off"
        readOnly={!canWrite}
        {...(props.placeholder ? { placeholder: props.placeholder } : {})}
        {...(props.isNumeric ? { inputMode: 'numeric' } : {})}
        {...(draft.isDirty ? { 'data-dirty': '' } : {})}
        onChange={(_, data) => draft.type(data.value)}
        onBlur={draft.commit}
        onKeyDown={draft.onKeyDown}
        {...(props.unit ? { contentAfter: <span>{props.unit}</span> } : {})}
      />
    </Field>
  );
}
