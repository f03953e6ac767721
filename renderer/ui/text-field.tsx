import { Field, Input, Textarea } from '@fluentui/react-components';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { isEmailAddress, lineLimit, proseLimit } from '../../shared/model/scalars.ts';
import { useCanWrite } from '../state/use-host.ts';
import { useText } from '../state/use-text.ts';
import { fieldProblemText, problemOf, type CommitOutcome } from './field-problem.ts';
import { useDraft } from './use-draft.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Takes the accepted text, trimmed; a failed outcome is shown under the field. */
  readonly onCommit: (value: string) => CommitOutcome;
  /** Name of the field in the command's input, to find its fault in a failure. */
  readonly name?: string;
  /** A fault found elsewhere, shown under the field. */
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isMultiline?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly autoFocus?: boolean;
  /** Also usable where no document is open, such as on the welcome page. */
  readonly isAlwaysEditable?: boolean;
  /** Hears every key, for dialogs whose button depends on the text. */
  readonly onType?: (text: string) => void;
}

/** A line or paragraph of text: blur and Enter accept it, Esc restores what was there. */
export function TextField(props: TextFieldProps) {
  const texts = useText();
  const canWrite = useCanWrite() || props.isAlwaysEditable === true;
  const limit = props.maxLength ?? (props.isMultiline ? proseLimit : lineLimit);
  const draft = useDraft<string>({
    text: props.value,
    parse: (typed) => {
      const value = typed.trim();
      if (props.isRequired && value === '') return { problem: fieldProblemText(texts, 'required') };
      if (value.length > limit) return { problem: fieldProblemText(texts, 'too-long') };
      if (props.type === 'email' && value !== '' && !isEmailAddress(value)) {
        return { problem: fieldProblemText(texts, 'not-an-email') };
      }
      return { value };
    },
    isSame: (value) => value === props.value,
    onCommit: props.onCommit,
    problemText: (error) => problemOf(texts, error, props.name) ?? problemOf(texts, error),
    isMultiline: props.isMultiline ?? false,
  });
  const problem = draft.problem ?? props.problem;
  const shared = {
    value: draft.text,
    onBlur: draft.commit,
    onKeyDown: draft.onKeyDown,
    readOnly: !canWrite,
    ...(draft.isDirty ? { 'data-dirty': '' } : {}),
    ...(props.autoFocus ? { autoFocus: true } : {}),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
  };
  const type = (text: string): void => {
    draft.type(text);
    props.onType?.(text);
  };
  return (
    <Field
      label={props.label}
      required={props.isRequired ?? false}
      {...(problem ? { validationMessage: problem } : {})}
      {...(props.hint ? { hint: props.hint } : {})}
    >
      {props.isMultiline ? (
        <Textarea {...shared} rows={props.rows ?? 4} resize="vertical" onChange={(_, data) => type(data.value)} />
      ) : (
        <Input
          {...shared}
          type={props.type ?? 'text'}
          autoComplete={'off' satisfies HTMLInputAutoCompleteAttribute}
          onChange={(_, data) => type(data.value)}
        />
      )}
    </Field>
  );
}
