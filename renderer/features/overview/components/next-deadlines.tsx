import { useCallback } from 'react';
import { Link } from 'react-router';
import { deadlinePlace, deadlineTitle } from '../../../../shared/domain/deadlines/deadline-text.ts';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline.ts';
import { deadlinesOn } from '../../../../shared/domain/deadlines/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { deadlineAddress, RecordLink } from '../../records/index.ts';
import styles from './list.module.css';
import { ShortList } from './short-list.tsx';

/** What is overdue or within its lead time; tasks have a list of their own, and ends of cooperation stand in the radar. */
export function NextDeadlines() {
  const text = useText();
  const { overview: words, kinds, daysLeft } = text.deadlines;
  const today = useToday();
  const pressing = useDocument(
    useCallback(
      (database: Database) =>
        deadlinesOn(database, today)
          .filter(
            ({ isPressing, kind, agreementType }) =>
              isPressing && kind !== 'follow-up' && agreementType !== 'COOPERATION',
          )
          .map((deadline) => ({ deadline, place: deadlinePlace(database, deadline) })),
      [today],
    ),
  );
  const dueText = ({ dueOn, daysLeft: days }: Deadline): string =>
    `${formatDay(dueOn, text.language)}, ${daysLeft(days)}`;
  return (
    <Section
      title={words.title}
      description={words.description}
      actions={<RecordLink to="/fristen">{words.all}</RecordLink>}
    >
      <ShortList
        items={pressing}
        keyOf={({ deadline }) => deadline.key}
        none={words.none}
        renderItem={({ deadline, place }) => (
          <div className={styles.main}>
            <Link className={styles.link} to={deadlineAddress(deadline)}>
              {place || deadlineTitle(deadline, text)}
            </Link>
            <span className={styles.quiet}>
              {[kinds[deadline.kind], place && deadlineTitle(deadline, text)].filter(Boolean).join(' · ')}
            </span>
            <span className={deadline.band === 'overdue' ? styles.danger : styles.quiet}>{dueText(deadline)}</span>
          </div>
        )}
      />
    </Section>
  );
}
