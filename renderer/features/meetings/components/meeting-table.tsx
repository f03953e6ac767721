import { Badge } from '@fluentui/react-components';
import { Link } from 'react-router';
import { countRegistrations } from '../../../../shared/domain/attendance/queries.ts';
import { isPresenceRecorded } from '../../../../shared/domain/attendance/states.ts';
import { firstDate, lastDate } from '../../../../shared/domain/meetings/queries.ts';
import { formatShortWeekday } from '../../../../shared/i18n/format.ts';
import { daysBetween } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import styles from '../meetings-page.module.css';

const seriesOf = (database: Database) => database.series;

interface MeetingTableProps {
  readonly label: string;
  readonly meetings: readonly Meeting[];
}

/** Meetings with weekday, number in their series, place and counts. */
export function MeetingTable({ label, meetings }: MeetingTableProps) {
  const { meetings: texts } = useText();
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.date}</th>
            <th scope="col">{texts.columns.title}</th>
            <th scope="col">{texts.columns.place}</th>
            <th scope="col" className={styles.number}>
              {texts.columns.registered}
            </th>
            <th scope="col" className={styles.number}>
              {texts.columns.present}
            </th>
            <th scope="col" className={styles.number}>
              {texts.columns.sites}
            </th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeetingRow({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: texts, enums } = useText();
  const language = useLanguage();
  const today = useToday();
  const series = useDocument(seriesOf);
  const counts = countRegistrations(meeting);
  const days = daysBetween(today, firstDate(meeting));
  const inSeries = meeting.seriesId === null ? undefined : series[meeting.seriesId];
  const numbered =
    inSeries && meeting.seriesNumber !== null ? texts.numbered(meeting.seriesNumber, inSeries.title) : '';
  const isOver = lastDate(meeting) < today;
  const isRecorded = isPresenceRecorded(meeting);
  return (
    <tr>
      <td className={styles.date}>
        <div>{formatShortWeekday(firstDate(meeting), language)}</div>
        {isOver ? null : <div className={styles.small}>{texts.inDays(Math.max(0, days))}</div>}
      </td>
      <td>
        <Link className={styles.link ?? ''} to={`/veranstaltungen/${meeting.id}`}>
          {meeting.title}
        </Link>{' '}
        {meeting.isCancelled ? (
          <Badge appearance="outline" color="danger">
            {texts.states.cancelled}
          </Badge>
        ) : null}
        <div className={styles.small}>
          {[numbered === meeting.title ? '' : numbered, inSeries ? '' : enums.meetingKind[meeting.meetingKind]]
            .filter((part) => part !== '')
            .join(' · ')}
        </div>
      </td>
      <td>
        {meeting.format === 'ON_SITE' && meeting.venue.city !== ''
          ? meeting.venue.city
          : enums.meetingFormat[meeting.format]}
      </td>
      <td className={styles.number}>{counts.placesTaken + counts.byStatus.NO_SHOW}</td>
      <td className={styles.number}>{isRecorded ? counts.byStatus.ATTENDED : isOver ? texts.notRecorded : '–'}</td>
      <td className={styles.number}>{!isOver ? counts.sites : isRecorded ? counts.sitesPresent : '–'}</td>
    </tr>
  );
}
