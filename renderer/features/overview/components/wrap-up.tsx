import { useCallback } from 'react';
import { Link } from 'react-router';
import { lastDate } from '../../../../shared/domain/meetings/queries.ts';
import { meetingsToWrapUp } from '../../../../shared/domain/overview/queries.ts';
import { formatShortWeekday } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { Countdown } from './countdown.tsx';
import styles from './list.module.css';

/** Meetings of the last weeks whose follow-up is not finished; nothing where there is none. */
export function WrapUp() {
  const { overview, language } = useText();
  const today = useToday();
  const meetings = useDocument(useCallback((database: Database) => meetingsToWrapUp(database, today), [today]));
  if (meetings.length === 0) return null;
  return (
    <Section title={overview.wrapUp.title}>
      {meetings.map((meeting) => (
        <div key={meeting.id}>
          <Link className={styles.link} to={`/veranstaltungen/${meeting.id}`}>
            {meeting.title}
          </Link>{' '}
          <span className={styles.quiet}>{formatShortWeekday(lastDate(meeting), language)}</span>
          <Countdown meeting={meeting} phase="after" />
        </div>
      ))}
    </Section>
  );
}
