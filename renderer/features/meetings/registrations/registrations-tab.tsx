import { useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { PeopleAddRegular, PeopleListRegular } from '@fluentui/react-icons';
import { newSites, registrationRows } from '../../../../shared/domain/attendance/queries.ts';
import { foldGerman } from '../../../../shared/kernel/collate.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { registrationStatus, type RegistrationStatus } from '../../../../shared/model/registration.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { EmptyState } from '../../../ui/page.tsx';
import { ImportButton } from '../../records/index.ts';
import { AddPerson } from './add-person.tsx';
import { CountsBar } from './counts-bar.tsx';
import { FilterInput } from './filter-input.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { RegistrationExport } from './registration-export.tsx';
import { RegistrationTable } from './registration-table.tsx';
import styles from './registrations.module.css';

const databaseItself = (database: Database) => database;

/** Who is invited and registered, with one key per answer. */
export function RegistrationsTab({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, enums } = useText();
  const database = useDocument(databaseItself);
  const canWrite = useCanWrite();
  const [isInviting, setInviting] = useState(false);
  const [status, setStatus] = useState<RegistrationStatus | null>(null);
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => registrationRows(database, meeting), [database, meeting]);
  const fresh = useMemo(() => newSites(database, meeting), [database, meeting]);
  const wanted = foldGerman(typed).split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) =>
      (status === null || row.registration.registrationStatus === status) &&
      wanted.every((word) => foldGerman(`${row.listName} ${row.site} ${row.organisation}`).includes(word)),
  );
  const invite = canWrite ? (
    <Button icon={<PeopleAddRegular />} onClick={() => setInviting(true)}>
      {attendance.inviteSites}
    </Button>
  ) : null;

  return (
    <div className={styles.tab}>
      <CountsBar meeting={meeting} />
      <div className={styles.tools}>
        {canWrite ? <AddPerson meeting={meeting} /> : null}
        {invite}
        <ImportButton kind="registrations" meetingId={meeting.id} />
        {rows.length > 0 ? <RegistrationExport meetingId={meeting.id} /> : null}
      </div>
      {rows.length === 0 ? (
        <EmptyState icon={<PeopleListRegular />} title={attendance.emptyTitle} text={attendance.emptyText} />
      ) : (
        <>
          <div className={styles.filters}>
            <FilterInput label={attendance.filterText} value={typed} onChange={setTyped} />
            <ChoiceField
              label={attendance.filterStatus}
              value={status}
              choices={registrationStatus.options.map((value) => ({ value, label: enums.registrationStatus[value] }))}
              clearLabel={attendance.filterAll}
              onCommit={setStatus}
              onClear={() => setStatus(null)}
              isAlwaysEditable
            />
          </div>
          <RegistrationTable meeting={meeting} rows={shown} newSites={fresh} />
          <p className={styles.hint}>{attendance.keysHint}</p>
          <p className={styles.hint}>{attendance.listHint}</p>
        </>
      )}
      {isInviting ? <InviteDialog meeting={meeting} onClose={() => setInviting(false)} /> : null}
    </div>
  );
}
