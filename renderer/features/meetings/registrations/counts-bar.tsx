import { Badge } from '@fluentui/react-components';
import { CalendarClockRegular, WarningFilled } from '@fluentui/react-icons';
import { countRegistrations } from '../../../../shared/domain/attendance/queries.ts';
import { statusOrder } from '../../../../shared/domain/attendance/states.ts';
import type { AttendanceTexts } from '../../../../shared/i18n/de/attendance.ts';
import { formatDay, type Language } from '../../../../shared/i18n/format.ts';
import { daysBetween, type Day } from '../../../../shared/kernel/dates.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './registrations.module.css';

/** What the list adds up to, how long registration is open, and whether places are left. */
export function CountsBar({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, enums } = useText();
  const language = useLanguage();
  const today = useToday();
  const counts = countRegistrations(meeting);
  const waiting = counts.byStatus.WAITLISTED;
  const free = counts.placesFree;
  return (
    <div className={styles.counts} role="status">
      <ul className={styles.countList}>
        {statusOrder
          .filter((status) => counts.byStatus[status] > 0 || status === 'REGISTERED')
          .map((status) => (
            <li key={status}>
              <Badge
                appearance={status === 'REGISTERED' ? 'filled' : 'outline'}
                color={status === 'REGISTERED' ? 'brand' : 'informative'}
                size="large"
              >
                {attendance.counts(enums.registrationStatus[status], counts.byStatus[status])}
              </Badge>
            </li>
          ))}
        <li>{attendance.sitesCount(counts.sites)}</li>
        <li>{attendance.organisationsCount(counts.organisations)}</li>
        {meeting.capacity === null ? null : <li>{attendance.places(counts.placesTaken, meeting.capacity)}</li>}
        <li className={styles.deadline}>
          <CalendarClockRegular aria-hidden="true" />
          {deadlineText(attendance, meeting.registrationDeadline, today, language)}
        </li>
      </ul>
      {free !== null && free <= 0 ? (
        <p className={styles.warning}>
          <WarningFilled aria-hidden="true" />
          {attendance.full}
        </p>
      ) : null}
      {free !== null && free > 0 && waiting > 0 ? (
        <p className={styles.warning}>
          <WarningFilled aria-hidden="true" />
          {attendance.moveUpHint(free, waiting)}
        </p>
      ) : null}
    </div>
  );
}

function deadlineText(texts: AttendanceTexts, deadline: Day | null, today: Day, language: Language): string {
  if (deadline === null) return texts.deadlineNone;
  const days = daysBetween(today, deadline);
  return days < 0
    ? texts.deadlineOver(formatDay(deadline, language))
    : texts.deadlineIn(days, formatDay(deadline, language));
}
