import { formatNumber } from '../../shared/i18n/format.ts';
import { parseGermanNumber } from '../../shared/i18n/parse-number.ts';
import { useText } from '../state/use-text.ts';
import { DraftInput } from './draft-input.tsx';
import { fieldProblemText, problemOf, type CommitOutcome } from './field-problem.ts';
import { useDraft } from './use-draft.ts';

interface DecimalFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => CommitOutcome;
  /** Largest distance from 0 taken. */
  readonly limit: number;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** A number with decimals, typed the German way: 1.234,5. */
export function DecimalField(props: DecimalFieldProps) {
  const texts = useText();
  const draft = useDraft<number | null>({
    text: props.value === null ? '' : formatNumber(props.value),
    parse: (typed) => {
      if (typed.trim() === '') {
        return props.isRequired ? { problem: fieldProblemText(texts, 'required') } : { value: null };
      }
      const value = parseGermanNumber(typed);
      if (value === null) return { problem: fieldProblemText(texts, 'not-a-number') };
      return Math.abs(value) > props.limit ? { problem: fieldProblemText(texts, 'too-large') } : { value };
    },
    isSame: (value) => value === props.value,
    onCommit: props.onCommit,
    problemText: (error) => problemOf(texts, error),
  });
  const { label, problem, hint, isRequired } = props;
  return <DraftInput {...{ draft, label, problem, hint, isRequired }} />;
}
