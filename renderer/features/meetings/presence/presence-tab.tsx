import { Button } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { countRegistrations, registrationRows } from '../../../../shared/domain/attendance/queries.ts';
import { firstDate } from '../../../../shared/domain/meetings/queries.ts';
import { daysBetween } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { splitName } from '../../../../shared/domain/organisations/split-name.ts';
import { ImportButton } from '../../records/index.ts';
import { GuestDialog } from './guest-dialog.tsx';
import { PresenceField } from './presence-field.tsx';
import { PresenceLists } from './presence-lists.tsx';
import styles from './presence.module.css';

const databaseItself = (database: Database) => database;

/** The desk at the door: two letters and Enter mark a person as present. */
export function PresenceTab({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, meetings } = useText();
  const texts = attendance.presence;
  const database = useDocument(databaseItself);
  const today = useToday();
  const run = useCommand();
  const toast = useToast();
  const canWrite = useCanWrite();
  const [guestName, setGuestName] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const rows = useMemo(() => registrationRows(database, meeting), [database, meeting]);
  const counts = countRegistrations(meeting);
  const missing = counts.byStatus.REGISTERED;
  const days = daysBetween(today, firstDate(meeting));

  async function markRest(): Promise<void> {
    const done = await run('registration.markRestNoShow', { meetingId: meeting.id });
    if (done.ok) toast.success(texts.restMarked(done.value.marked));
  }

  return (
    <div className={styles.tab}>
      {days > 0 ? <p className={styles.early}>{texts.early(meetings.inDays(days))}</p> : null}
      <div className={styles.desk}>
        <p className={styles.counts} role="status">
          <strong className={styles.big}>{texts.present(counts.byStatus.ATTENDED)}</strong>
          <span>{texts.sites(counts.sitesPresent)}</span>
          <span>{texts.expected(missing)}</span>
          {counts.byStatus.NO_SHOW > 0 ? <span>{texts.noShow(counts.byStatus.NO_SHOW)}</span> : null}
        </p>
        {canWrite ? (
          <>
            <PresenceField meeting={meeting} rows={rows} onMarked={setAnnouncement} onGuest={setGuestName} />
            <div className={styles.buttons}>
              <Button icon={<PersonAddRegular />} onClick={() => setGuestName('')}>
                {texts.guest}
              </Button>
              <ImportButton kind="attendance" meetingId={meeting.id} />
              {missing > 0 ? <Button onClick={() => void markRest()}>{texts.restNoShow(missing)}</Button> : null}
            </div>
          </>
        ) : null}
        <p className="only-for-screen-readers" role="status">
          {announcement}
        </p>
      </div>
      <PresenceLists meeting={meeting} rows={rows} />
      {guestName === null ? null : (
        <GuestDialog meeting={meeting} name={splitName(guestName)} onClose={() => setGuestName(null)} />
      )}
    </div>
  );
}
