import {
  Combobox,
  Field,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  Option,
  TagGroup,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { foldGerman } from '../../../../shared/kernel/collate.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './record-picker.module.css';

/** One record to pick, with a second line that helps to choose. */
export interface PickerChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
}

interface RecordPickerProps<Value extends string> {
  readonly label: string;
  readonly chosen: readonly Value[];
  readonly choices: readonly PickerChoice<Value>[];
  readonly onCommit: (chosen: readonly Value[]) => void;
  readonly hint?: string;
  /** Offers to make the record that was not found. */
  readonly create?: {
    readonly label: (name: string) => string;
    /** Makes it, perhaps after asking more; the typed name stays until it is chosen. */
    readonly onCreate: (name: string) => void;
  };
  /** A record that is made when it is chosen for the first time, such as the office itself. */
  readonly own?: { readonly label: string; readonly onChoose: () => void } | null;
}

const create = 'create:';
const own = 'own:';

const mostShown = 40;

/** Several records: what is chosen as tags in order, and a search to add more. */
export function RecordPicker<Value extends string>({
  label,
  chosen,
  choices,
  onCommit,
  hint,
  ...more
}: RecordPickerProps<Value>) {
  const { common, meetings } = useText();
  const canWrite = useCanWrite();
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const name = typed.trim();
  // What was typed and not chosen stays, and says so.
  const problem =
    isLeft && name !== '' ? (more.create ? common.field.notChosenYet : common.field.notChosen)(name) : undefined;
  // A record chosen by another way, such as one just made, was what the text asked for.
  const [known, setKnown] = useState(chosen);
  if (known !== chosen) {
    setKnown(chosen);
    if (chosen.length > known.length) setTyped('');
  }
  const found = useMemo(() => matchingChoices(choices, chosen, typed), [choices, chosen, typed]);
  const byValue = useMemo(() => new Map(choices.map((choice) => [choice.value, choice])), [choices]);
  return (
    <div className={styles.picker}>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Combobox
          placeholder={meetings.picker.search}
          expandIcon={{ 'aria-label': common.field.openChoices(label) }}
          disabled={!canWrite}
          value={typed}
          selectedOptions={[]}
          freeform
          onInput={(event) => setTyped(event.currentTarget.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onOptionSelect={(_event, data) => {
            if (data.optionValue === create) return more.create?.onCreate(name);
            setTyped('');
            if (data.optionValue === own) return more.own?.onChoose();
            const choice = choices.find(({ value }) => value === data.optionValue);
            if (choice) onCommit([...chosen, choice.value]);
          }}
        >
          {found.map((choice) => (
            <Option key={choice.value} value={choice.value} text={choice.label}>
              <span className={styles.option}>
                <span>{choice.label}</span>
                <span className={styles.hint}>{choice.hint}</span>
              </span>
            </Option>
          ))}
          {more.own && foldGerman(more.own.label).includes(foldGerman(name)) ? (
            <Option key={own} value={own} text={more.own.label}>
              {more.own.label}
            </Option>
          ) : null}
          {more.create && name !== '' ? (
            <Option key={create} value={create} text={typed}>
              {more.create.label(name)}
            </Option>
          ) : null}
          {found.length === 0 && !more.create ? (
            <Option key="" value="" text="" disabled>
              {meetings.picker.nothing}
            </Option>
          ) : null}
        </Combobox>
      </Field>
      {chosen.length > 0 ? (
        <TagGroup
          className={styles.tags ?? ''}
          aria-label={label}
          size="small"
          onDismiss={(_event, data) => onCommit(chosen.filter((value) => value !== data.value))}
        >
          {chosen.map((value) => (
            <InteractionTag key={value} className={styles.tag ?? ''} value={value} size="small">
              <InteractionTagPrimary hasSecondaryAction={canWrite}>
                {byValue.get(value)?.label ?? value}
              </InteractionTagPrimary>
              {canWrite ? (
                <InteractionTagSecondary aria-label={meetings.picker.remove(byValue.get(value)?.label ?? value)} />
              ) : null}
            </InteractionTag>
          ))}
        </TagGroup>
      ) : null}
    </div>
  );
}

/** The choices not chosen yet that hold every typed word; at most as many as a person reads. */
export function matchingChoices<Value extends string>(
  choices: readonly PickerChoice<Value>[],
  chosen: readonly Value[],
  typed: string,
): PickerChoice<Value>[] {
  const words = foldGerman(typed).split(/\s+/).filter(Boolean);
  const taken = new Set(chosen);
  const found: PickerChoice<Value>[] = [];
  for (const choice of choices) {
    if (taken.has(choice.value)) continue;
    const text = foldGerman(`${choice.label} ${choice.hint}`);
    if (words.every((word) => text.includes(word))) found.push(choice);
    if (found.length === mostShown) break;
  }
  return found;
}
