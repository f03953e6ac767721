import { ClockRegular, WarningFilled } from '@fluentui/react-icons';
import type { ScheduledItem } from '../../../../shared/domain/programme/schedule.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './timing-note.module.css';

/** Slack or overrun before a locked start, exactly where it arises; in words and with a sign, not by colour alone. */
export function TimingNote({ row }: { readonly row: ScheduledItem }) {
  const { programme } = useText();
  if (row.overrunMinutes > 0)
    return (
      <p className={`${styles.note ?? ''} ${styles.overrun ?? ''}`}>
        <WarningFilled aria-hidden="true" />
        {programme.overrun(row.overrunMinutes)}
      </p>
    );
  if (row.slackBefore > 0)
    return (
      <p className={`${styles.note ?? ''} ${styles.slack ?? ''}`}>
        <ClockRegular aria-hidden="true" />
        {programme.slack(row.slackBefore, row.start)}
      </p>
    );
  return null;
}
