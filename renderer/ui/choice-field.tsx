import { Combobox, Field, Option, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { foldGerman } from '../../shared/kernel/collate.ts';
import { useCanWrite } from '../state/use-host.ts';
import { useText } from '../state/use-text.ts';
import type { CommitOutcome } from './field-problem.ts';

/** One thing to choose. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** What a choice of one from a list is given. */
export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** Null: nothing chosen. */
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onCommit: (value: Value) => CommitOutcome;
  /** Gives a first entry that means nothing is chosen; the field can then be emptied. */
  readonly onClear?: () => CommitOutcome;
  /** Label of that entry; default "keine Angabe". */
  readonly clearLabel?: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  readonly isAlwaysEditable?: boolean;
  /** Offers to make what was not found; the typed name stays until it is chosen. */
  readonly create?: { readonly label: (name: string) => string; readonly onCreate: (name: string) => void };
}

const mostWithoutSearch = 15;
const create = 'create:';
const mostShown = 60;

/** One of a list: a plain list while it is short, with search by name when it is long. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { field } = useText().common;
  const [unchosen, setUnchosen] = useState('');
  const [known, setKnown] = useState(props.value);
  if (known !== props.value) {
    // Chosen by another way, such as just made: that was what the text asked for.
    setKnown(props.value);
    setUnchosen('');
  }
  const reason = props.create ? field.notChosenYet : field.notChosen;
  const problem = unchosen === '' ? props.problem : reason(unchosen);
  const canWrite = useCanWrite() || props.isAlwaysEditable === true;
  return (
    <Field
      label={props.label}
      required={props.isRequired ?? false}
      {...(problem ? { validationMessage: problem } : {})}
      {...(props.hint ? { hint: props.hint } : {})}
    >
      {props.choices.length <= mostWithoutSearch && !props.create ? (
        <ShortChoice {...props} isDisabled={!canWrite} />
      ) : (
        <SearchedChoice {...props} isDisabled={!canWrite} onUnchosen={setUnchosen} />
      )}
    </Field>
  );
}

type PartProps<Value extends string> = ChoiceFieldProps<Value> & { readonly isDisabled: boolean };

function ShortChoice<Value extends string>(props: PartProps<Value>) {
  const { field } = useText().common;
  const known = props.choices.some((choice) => choice.value === props.value);
  return (
    <Select
      value={known ? (props.value ?? '') : ''}
      disabled={props.isDisabled}
      onChange={(_, data) => {
        const choice = props.choices.find((each) => each.value === data.value);
        if (choice) void props.onCommit(choice.value);
        else void props.onClear?.();
      }}
    >
      {props.onClear || !known ? (
        <option value="" disabled={!props.onClear}>
          {props.onClear ? (props.clearLabel ?? field.none) : field.choose}
        </option>
      ) : null}
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

interface SearchedProps<Value extends string> extends PartProps<Value> {
  /** Hears what was typed and left without a choice; blank: nothing. */
  readonly onUnchosen: (typed: string) => void;
}

function SearchedChoice<Value extends string>(props: SearchedProps<Value>) {
  const { field } = useText().common;
  const [typed, setTyped] = useState<string | null>(null);
  const [known, setKnown] = useState(props.value);
  if (known !== props.value) {
    setKnown(props.value);
    setTyped(null);
  }
  const name = (typed ?? '').trim();
  const chosen = props.choices.find((choice) => choice.value === props.value);
  const found = useMemo(() => matching(props.choices, typed ?? ''), [props.choices, typed]);

  // What was typed is not thrown away: a name written out whole is a choice, anything else stays and says so.
  function leave(): void {
    const exact = props.choices.filter(({ label }) => foldGerman(label) === foldGerman(name));
    const [only] = exact;
    if (name !== '' && !(exact.length === 1 && only)) return props.onUnchosen(name);
    setTyped(null);
    if (only && only.value !== props.value) void props.onCommit(only.value);
  }

  return (
    <Combobox
      value={typed ?? chosen?.label ?? ''}
      selectedOptions={chosen ? [chosen.value] : []}
      placeholder={props.clearLabel ?? field.choose}
      disabled={props.isDisabled}
      expandIcon={{ 'aria-label': field.openChoices(props.label) }}
      clearable={props.onClear !== undefined}
      freeform
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        props.onUnchosen('');
      }}
      onBlur={leave}
      onOptionSelect={(_, data) => {
        if (data.optionValue === create) return props.create?.onCreate(name);
        setTyped(null);
        props.onUnchosen('');
        const choice = props.choices.find((each) => each.value === data.optionValue);
        if (choice) void props.onCommit(choice.value);
        else void props.onClear?.();
      }}
    >
      {found.map((choice) => (
        <Option key={choice.value} value={choice.value} text={choice.label}>
          {choice.label}
        </Option>
      ))}
      {props.create && name !== '' ? (
        <Option key={create} value={create} text={name}>
          {props.create.label(name)}
        </Option>
      ) : found.length === 0 ? (
        <Option key="" value="" text="" disabled>
          {field.noMatch}
        </Option>
      ) : null}
    </Combobox>
  );
}

/** The choices whose label holds every typed word; at most as many as a person reads. */
export function matching<Value extends string>(
  choices: readonly Choice<Value>[],
  typed: string,
): readonly Choice<Value>[] {
  const words = foldGerman(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices.slice(0, mostShown);
  const found: Choice<Value>[] = [];
  for (const choice of choices) {
    const label = foldGerman(choice.label);
    if (words.every((word) => label.includes(word))) found.push(choice);
    if (found.length === mostShown) break;
  }
  return found;
}
