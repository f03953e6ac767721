import { useText } from '../state/use-text.ts';
import { DraftInput } from './draft-input.tsx';
import { fieldProblemText, problemOf, type CommitOutcome } from './field-problem.ts';
import { useDraft } from './use-draft.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => CommitOutcome;
  /** Largest number taken. */
  readonly max: number;
  /** Smallest number taken; default 0. */
  readonly min?: number;
  /** Unit shown after the number, such as "Min.". */
  readonly unit?: string;
  readonly name?: string;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** A whole number in its limits. */
export function NumberField(props: NumberFieldProps) {
  const texts = useText();
  const draft = useDraft<number | null>({
    text: props.value === null ? '' : String(props.value),
    parse: (typed) => {
      const text = typed.trim();
      if (text === '') return props.isRequired ? { problem: fieldProblemText(texts, 'required') } : { value: null };
      if (!/^-?\d{1,9}$/.test(text)) return { problem: fieldProblemText(texts, 'not-a-number') };
      const value = Number(text);
      if (value < (props.min ?? 0)) return { problem: fieldProblemText(texts, value < 0 ? 'negative' : 'not-one-of') };
      return value > props.max ? { problem: fieldProblemText(texts, 'too-large') } : { value };
    },
    isSame: (value) => value === props.value,
    onCommit: props.onCommit,
    problemText: (error) => problemOf(texts, error, props.name) ?? problemOf(texts, error),
  });
  const { label, problem, hint, isRequired } = props;
  return <DraftInput {...{ draft, label, problem, hint, isRequired }} isNumeric unit={props.unit} />;
}
