import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular } from '@fluentui/react-icons';
import type { RegistrationRow } from '../../../../shared/domain/attendance/queries.ts';
import { timeIn } from '../../../../shared/kernel/dates.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import styles from './presence.module.css';

interface PresenceListsProps {
  readonly meeting: Meeting;
  readonly rows: readonly RegistrationRow[];
}

/** Who is here, the latest first, and who is still expected. */
export function PresenceLists({ meeting, rows }: PresenceListsProps) {
  const { attendance } = useText();
  const texts = attendance.presence;
  const run = useCommand();
  const canWrite = useCanWrite();
  const present = rows
    .filter(({ registration }) => registration.registrationStatus === 'ATTENDED')
    .sort((left, right) => ((left.registration.statusAt ?? '') < (right.registration.statusAt ?? '') ? 1 : -1));
  const expected = rows.filter(({ registration }) => registration.registrationStatus === 'REGISTERED');
  const stayedAway = rows.filter(({ registration }) => registration.registrationStatus === 'NO_SHOW').length;
  const meetingId = meeting.id;
  return (
    <div className={styles.lists}>
      <Section title={`${texts.listPresent} (${String(present.length)})`}>
        {present.length === 0 ? <p className={styles.muted}>{texts.nobodyPresent}</p> : null}
        <ul className={styles.people}>
          {present.map(({ registration, listName, site, organisation }) => (
            <li key={registration.id} className={styles.person}>
              <span className={styles.name}>{listName}</span>
              <span className={styles.muted}>{site || organisation}</span>
              <span className={styles.muted}>
                {registration.statusAt === null ? '' : texts.at(timeIn(registration.statusAt))}
              </span>
              {canWrite ? (
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUndoRegular />}
                  aria-label={texts.undoMark(listName)}
                  onClick={() =>
                    void run('registration.setStatus', {
                      meetingId,
                      ids: [registration.id],
                      registrationStatus: 'REGISTERED',
                    })
                  }
                />
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`${texts.listExpected} (${String(expected.length)})`}>
        {expected.length === 0 ? (
          <p className={styles.muted}>{texts.nobodyExpected(present.length, stayedAway)}</p>
        ) : null}
        <ul className={styles.people}>
          {expected.map(({ registration, listName, site, organisation }) => (
            <li key={registration.id} className={styles.person}>
              <span className={styles.name}>{listName}</span>
              <span className={styles.muted}>{site || organisation}</span>
              <span />
              {canWrite ? (
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<CheckmarkRegular />}
                  aria-label={texts.markRow(listName)}
                  onClick={() => void run('registration.markPresent', { meetingId, id: registration.id })}
                />
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
