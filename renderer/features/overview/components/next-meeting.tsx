import { Button } from '@fluentui/react-components';
import {
  ArrowRightRegular,
  CalendarAddRegular,
  CalendarRegular,
  LocationRegular,
  PeopleRegular,
} from '@fluentui/react-icons';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { countRegistrations } from '../../../../shared/domain/attendance/queries.ts';
import { firstDate, nextMeeting } from '../../../../shared/domain/meetings/queries.ts';
import { formatWeekday } from '../../../../shared/i18n/format.ts';
import { daysBetween } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/page.tsx';
import { Countdown } from './countdown.tsx';
import styles from './next-meeting.module.css';

/** The meeting that comes next, how far away it is, and what is to be done for it. */
export function NextMeeting() {
  const { overview } = useText();
  const today = useToday();
  const meeting = useDocument(useCallback((database: Database) => nextMeeting(database, today), [today]));
  const { nextMeeting: texts } = overview;
  return (
    <Section
      title={texts.title}
      actions={
        meeting ? (
          <Button as="a" appearance="subtle" iconPosition="after" icon={<ArrowRightRegular />} href={hrefOf(meeting)}>
            {texts.open}
          </Button>
        ) : null
      }
    >
      {meeting ? (
        <Details meeting={meeting} />
      ) : (
        <EmptyState
          icon={<CalendarAddRegular />}
          title={texts.emptyTitle}
          text={texts.emptyText}
          actions={
            <Button as="a" appearance="primary" href="#/veranstaltungen">
              {texts.create}
            </Button>
          }
        />
      )}
    </Section>
  );
}

interface DetailsProps {
  readonly meeting: Meeting;
}

function Details({ meeting }: DetailsProps) {
  const { overview, enums, language } = useText();
  const { nextMeeting: texts } = overview;
  const today = useToday();
  const date = firstDate(meeting);
  const days = daysBetween(today, date);
  const place = [meeting.venue.name, meeting.venue.city].filter((text) => text !== '').join(', ');
  const { byStatus, placesTaken } = countRegistrations(meeting);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.distance}>
          <span className={styles.number}>{days > 21 ? Math.floor(days / 7) : days}</span>
          <span className={styles.unit}>{days > 21 ? texts.weeks(Math.floor(days / 7)) : texts.days(days)}</span>
        </div>
        <div className={styles.facts}>
          <Link className={styles.title} to={`/veranstaltungen/${meeting.id}`}>
            {meeting.title}
          </Link>
          <span className={styles.fact}>
            <CalendarRegular aria-hidden="true" />
            {formatWeekday(date, language)}, {enums.meetingFormat[meeting.format]}
          </span>
          <span className={styles.fact}>
            <LocationRegular aria-hidden="true" />
            {place || texts.noVenue}
          </span>
          <span className={styles.fact}>
            <PeopleRegular aria-hidden="true" />
            {texts.registered(placesTaken + byStatus.NO_SHOW, byStatus.DECLINED + byStatus.CANCELLED)}
          </span>
        </div>
      </div>
      <Countdown meeting={meeting} phase="before" />
    </>
  );
}

function hrefOf(meeting: Meeting): string {
  return `#/veranstaltungen/${meeting.id}`;
}
