import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import { useText } from '../../../state/use-text.ts';

/** What a new end of a term means: the day was wrong, or another term follows. */
export type ChangedEnd = 'correct' | 'renew';

type Term = Pick<Agreement, 'termEnd' | 'isOpenEnded'>;

/** Says whether a changed end needs the question: a later end, or one of a term that is over, would overwrite history. */
export function needsReason(before: Term, after: Term, today: Day): boolean {
  if (before.termEnd === null || (before.termEnd === after.termEnd && !after.isOpenEnded)) return false;
  return isLater(before, after) || before.termEnd < today;
}

/** Says whether a term ends later than before. */
export function isLater(before: Term, after: Term): boolean {
  return after.isOpenEnded || (after.termEnd !== null && before.termEnd !== null && after.termEnd > before.termEnd);
}

interface ChangedEndFieldProps {
  readonly oldEnd: Day;
  readonly canRenew: boolean;
  /** Null: not answered yet. */
  readonly value: ChangedEnd | null;
  readonly onChange: (value: ChangedEnd) => void;
  readonly problem: string | undefined;
}

/** Asks whether a changed end is a correction or a renewal, so that no term is overwritten unnoticed. */
export function ChangedEndField({ oldEnd, canRenew, value, onChange, problem }: ChangedEndFieldProps) {
  const { agreements, language } = useText();
  const words = agreements.changedEnd;
  return (
    <Field
      label={words.question(formatDay(oldEnd, language))}
      required
      {...(problem ? { validationMessage: problem } : {})}
      {...(value === 'renew' ? { hint: words.renewNote } : {})}
    >
      <RadioGroup
        value={value ?? ''}
        onChange={(_, data) => {
          if (data.value === 'correct' || data.value === 'renew') onChange(data.value);
        }}
      >
        {canRenew && <Radio value="renew" label={words.renew} />}
        <Radio value="correct" label={words.correct} />
      </RadioGroup>
    </Field>
  );
}
