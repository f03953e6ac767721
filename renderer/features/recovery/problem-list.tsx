import type { RecordProblem } from '../../../shared/kernel/errors.ts';
import { useText } from '../../state/use-text.ts';
import styles from './recovery-page.module.css';

interface ProblemListProps {
  readonly problems: readonly RecordProblem[];
}

const mostShown = 50;

/** The faulty records of a file, one a line. */
export function ProblemList({ problems }: ProblemListProps) {
  const {
    errors,
    recovery: { recovery },
  } = useText();
  const rest = problems.length - mostShown;
  return (
    <section className={styles.section} aria-label={recovery.problemsTitle}>
      <h2 className={styles.heading}>{recovery.problemsTitle}</h2>
      <ul className={styles.problems}>
        {problems.slice(0, mostShown).map((each) => (
          <li key={`${each.record}/${each.field}`}>{recovery.problem(each.record, each.field, errors.fault(each))}</li>
        ))}
        {rest > 0 ? <li>{recovery.moreProblems(rest)}</li> : null}
      </ul>
    </section>
  );
}
