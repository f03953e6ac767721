import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';

interface TermEndFieldsProps {
  readonly termEnd: Day | null;
  readonly isOpenEnded: boolean;
  readonly onEnd: (termEnd: Day | null) => void;
  readonly onOpenEnded: (isOpenEnded: boolean) => void;
  readonly problem: string | undefined;
}

/** The end of a term, or that it has none; two fields of a grid. */
export function TermEndFields({ termEnd, isOpenEnded, onEnd, onOpenEnded, problem }: TermEndFieldsProps) {
  const { agreements: words } = useText().sites;
  return (
    <>
      {isOpenEnded ? (
        // Stays in its place, so that the box beside it does not move under the pointer.
        <Field label={words.termEnd}>
          <Input disabled value={words.openEnded} />
        </Field>
      ) : (
        <DayField label={words.termEnd} value={termEnd} onCommit={onEnd} problem={problem} />
      )}
      <Field label={words.limit}>
        <Checkbox
          label={words.openEnded}
          checked={isOpenEnded}
          onChange={(_, data) => onOpenEnded(data.checked === true)}
        />
      </Field>
    </>
  );
}
