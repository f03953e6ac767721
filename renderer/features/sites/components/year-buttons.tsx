import { Field, ToggleButton } from '@fluentui/react-components';
import { lastDayAfterYears, usualYears } from '../../../../shared/domain/agreements/term-length.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './sections.module.css';

interface YearButtonsProps {
  /** Null: not known yet, so that nothing can be counted from it. */
  readonly termStart: Day | null;
  /** Null: not known, or none. */
  readonly termEnd: Day | null;
  readonly onEnd: (termEnd: Day, years: number) => void;
}

/** Gives a term its usual lengths in one press; the one it has is pressed. */
export function YearButtons({ termStart, termEnd, onEnd }: YearButtonsProps) {
  const { agreements: words } = useText().sites;
  return (
    <Field label={words.years}>
      <div role="group" aria-label={words.years} className={styles.years}>
        {usualYears.map((years) => {
          const last = termStart === null ? null : lastDayAfterYears(termStart, years);
          return (
            <ToggleButton
              key={years}
              checked={last !== null && last === termEnd}
              disabled={last === null}
              onClick={() => last !== null && onEnd(last, years)}
            >
              {words.addYears(years)}
            </ToggleButton>
          );
        })}
      </div>
    </Field>
  );
}
