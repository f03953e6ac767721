import { parseGermanTime } from '../../shared/i18n/parse-time.ts';
import type { Time } from '../../shared/kernel/dates.ts';
import { useText } from '../state/use-text.ts';
import { DraftInput } from './draft-input.tsx';
import { fieldProblemText, problemOf, type CommitOutcome } from './field-problem.ts';
import { useDraft } from './use-draft.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: Time | null;
  readonly onCommit: (value: Time | null) => CommitOutcome;
  readonly name?: string;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** A time of day: 9, 930, 9.30 and 09:30 are understood. */
export function TimeField(props: TimeFieldProps) {
  const texts = useText();
  const draft = useDraft<Time | null>({
    text: props.value ?? '',
    parse: (typed) => {
      if (typed.trim() === '') {
        return props.isRequired ? { problem: fieldProblemText(texts, 'required') } : { value: null };
      }
      const value = parseGermanTime(typed);
      return value === null ? { problem: fieldProblemText(texts, 'not-a-time') } : { value };
    },
    isSame: (value) => value === props.value,
    onCommit: props.onCommit,
    problemText: (error) => problemOf(texts, error, props.name) ?? problemOf(texts, error),
  });
  const { label, problem, hint, isRequired } = props;
  return (
    <DraftInput {...{ draft, label, problem, hint, isRequired }} placeholder={texts.common.field.timePlaceholder} />
  );
}
