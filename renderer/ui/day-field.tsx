import { Field, Input } from '@fluentui/react-components';
import { formatDay, formatShortWeekday } from '../../shared/i18n/format.ts';
import { parseGermanDay } from '../../shared/i18n/parse-day.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import { useLanguage } from '../state/ui-store.ts';
import { useToday } from '../state/use-clock.ts';
import { useCanWrite } from '../state/use-host.ts';
import { useText } from '../state/use-text.ts';
import { CalendarButton } from './calendar-button.tsx';
import { fieldProblemText, problemOf, type CommitOutcome } from './field-problem.ts';
import { useDraft } from './use-draft.ts';

interface DayFieldProps {
  readonly label: string;
  /** Null: no day given. */
  readonly value: Day | null;
  readonly onCommit: (value: Day | null) => CommitOutcome;
  /** Name of the field in the command's input, to find its fault in a failure. */
  readonly name?: string;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  /** Also usable where no document is open for writing, such as for the day a list speaks of. */
  readonly isAlwaysEditable?: boolean;
}

/** A day, typed the way people in offices do (1.3., 010326, heute, +14, KW 12) or picked from a month. */
export function DayField(props: DayFieldProps) {
  const texts = useText();
  const today = useToday();
  const language = useLanguage();
  const canWrite = useCanWrite() || props.isAlwaysEditable === true;
  const draft = useDraft<Day | null>({
    text: props.value === null ? '' : formatDay(props.value),
    parse: (typed) => {
      if (typed.trim() === '') {
        return props.isRequired ? { problem: fieldProblemText(texts, 'required') } : { value: null };
      }
      const value = parseGermanDay(typed, today);
      return value === null ? { problem: fieldProblemText(texts, 'not-a-day') } : { value };
    },
    isSame: (value) => value === props.value,
    onCommit: props.onCommit,
    problemText: (error) => problemOf(texts, error, props.name) ?? problemOf(texts, error),
  });
  const understood = draft.isDirty ? parseGermanDay(draft.text, today) : props.value;
  const problem = draft.problem ?? props.problem;
  // What is understood is shown at once, so that a two-digit year or a weekday cannot surprise.
  const shown = understood === null ? props.hint : formatShortWeekday(understood, language);
  return (
    <Field
      label={props.label}
      required={props.isRequired ?? false}
      {...(problem ? { validationMessage: problem } : {})}
      {...(shown ? { hint: shown } : {})}
    >
      {(control) => (
        <Input
          {...control}
          value={draft.text}
          placeholder={texts.common.field.dayPlaceholder}
          autoComplete="off"
          readOnly={!canWrite}
          {...(draft.isDirty ? { 'data-dirty': '' } : {})}
          {...(props.autoFocus ? { autoFocus: true } : {})}
          onChange={(_, data) => draft.type(data.value)}
          onBlur={draft.commit}
          onKeyDown={draft.onKeyDown}
          contentAfter={
            canWrite ? (
              <CalendarButton label={props.label} value={understood} onPick={(day) => void props.onCommit(day)} />
            ) : null
          }
        />
      )}
    </Field>
  );
}
