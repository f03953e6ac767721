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
}

const mostShown = 40;

/** Several records: what is chosen as tags in order, and a search to add more. */
export function RecordPicker<Value extends string>({
  label,
  chosen,
  choices,
  onCommit,
  hint,
}: RecordPickerProps<Value>) {
  const { common, meetings } = useText();
  const canWrite = useCanWrite();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => matchingChoices(choices, chosen, typed), [choices, chosen, typed]);
  const byValue = useMemo(() => new Map(choices.map((choice) => [choice.value, choice])), [choices]);
  return (
    <div className={styles.picker}>
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        <Combobox
          placeholder={meetings.picker.search}
          expandIcon={{ 'aria-label': common.field.openChoices(label) }}
          disabled={!canWrite}
          value={typed}
          selectedOptions={[]}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => setTyped('')}
          onOptionSelect={(_event, data) => {
            setTyped('');
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
          {found.length === 0 ? (
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
