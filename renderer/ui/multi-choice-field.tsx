import {
  Checkbox,
  Field,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useCanWrite } from '../state/use-host.ts';
import { useText } from '../state/use-text.ts';
import { matching, type Choice } from './choice-field.tsx';
import type { CommitOutcome } from './field-problem.ts';
import styles from './multi-choice-field.module.css';

interface MultiChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  /** Takes the new list: what was chosen before keeps its place, new ones come last. */
  readonly onCommit: (values: Value[]) => CommitOutcome;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
}

const mostAsBoxes = 7;

/** Several of a list: boxes to tick while it is short, names to search and remove when it is long. */
export function MultiChoiceField<Value extends string>(props: MultiChoiceFieldProps<Value>) {
  return props.choices.length <= mostAsBoxes ? <Boxes {...props} /> : <Names {...props} />;
}

function Boxes<Value extends string>(props: MultiChoiceFieldProps<Value>) {
  const canWrite = useCanWrite();
  return (
    <fieldset className={styles.boxes} disabled={!canWrite}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.choices.map((choice) => (
        <Checkbox
          key={choice.value}
          label={choice.label}
          disabled={!canWrite}
          checked={props.values.includes(choice.value)}
          onChange={() => void props.onCommit(toggled(props.values, choice.value))}
        />
      ))}
      {props.hint ? <p className={styles.hint}>{props.hint}</p> : null}
    </fieldset>
  );
}

function Names<Value extends string>(props: MultiChoiceFieldProps<Value>) {
  const { field } = useText().common;
  const canWrite = useCanWrite();
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  // What was typed and not chosen stays, and says so.
  const problem = isLeft && typed.trim() !== '' ? field.notChosen(typed.trim()) : props.problem;
  const chosen = props.values.map(
    (value) => props.choices.find((choice) => choice.value === value) ?? { value, label: value },
  );
  const found = useMemo(() => {
    const others = props.choices.filter((choice) => !props.values.includes(choice.value));
    return matching(others, typed);
  }, [props.choices, props.values, typed]);
  return (
    <Field
      label={props.label}
      {...(problem ? { validationMessage: problem } : {})}
      {...(props.hint ? { hint: props.hint } : {})}
    >
      <TagPicker
        selectedOptions={[...props.values]}
        disabled={!canWrite}
        onOptionSelect={(_, data) => {
          setTyped('');
          const known = [...props.values, ...props.choices.map((choice) => choice.value)];
          const value = known.find((each) => each === data.value);
          if (value !== undefined) void props.onCommit(toggled(props.values, value));
        }}
      >
        <TagPickerControl expandIcon={{ 'aria-label': field.openChoices(props.label) }}>
          <TagPickerGroup aria-label={props.label}>
            {chosen.map((choice) => (
              <Tag key={choice.value} value={choice.value} shape="rounded">
                {choice.label}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            aria-label={props.label}
            placeholder={props.values.length === 0 ? (props.placeholder ?? field.choose) : ''}
            value={typed}
            {...(problem ? { 'aria-invalid': true as const } : {})}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
            onChange={(event) => setTyped(event.target.value)}
          />
        </TagPickerControl>
        <TagPickerList>
          {found.length > 0 ? (
            found.map((choice) => (
              <TagPickerOption key={choice.value} value={choice.value} text={choice.label}>
                {choice.label}
              </TagPickerOption>
            ))
          ) : (
            <TagPickerOption value="" text="">
              {field.noMatch}
            </TagPickerOption>
          )}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}

function toggled<Value extends string>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
