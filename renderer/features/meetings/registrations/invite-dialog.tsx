import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { mailAddresses } from '../../../../shared/domain/attendance/mail-addresses.ts';
import { contactsOfSites, registeredContacts } from '../../../../shared/domain/attendance/queries.ts';
import { firstDate } from '../../../../shared/domain/meetings/queries.ts';
import { statusOn } from '../../../../shared/domain/sites/queries.ts';
import { contactsOfView, sitesOfView } from '../../../../shared/domain/views/rows-of-view.ts';
import { foldGerman, sortedGerman } from '../../../../shared/kernel/collate.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { SavedView } from '../../../../shared/model/saved-view.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { FormDialog } from '../../../ui/dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ViewChoice } from '../../records/index.ts';
import { FilterInput } from './filter-input.tsx';
import styles from './registrations.module.css';

interface InviteDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

const lists = ['SITES', 'CONTACTS'] as const;
const databaseItself = (database: Database) => database;

/** Invites everybody who works at the chosen sites, in one step that can be taken back. */
export function InviteDialog({ meeting, onClose }: InviteDialogProps) {
  const text = useText();
  const { attendance, views } = text;
  const run = useCommand();
  const toast = useToast();
  const database = useDocument(databaseItself);
  const on = firstDate(meeting);
  const [typed, setTyped] = useState('');
  const [isOnlyActive, setOnlyActive] = useState(true);
  const sites = useMemo(() => sortedGerman(Object.values(database.sites), (site) => site.shortName), [database]);
  const [view, setView] = useState<SavedView | null>(null);
  const inView = useMemo(
    () => (view?.viewList === 'SITES' ? new Set(sitesOfView(database, view, { asOf: on, text })) : null),
    [database, view, on, text],
  );
  // What a view shows is what its maker wanted, whatever the state of a site.
  const offered = sites.filter((site) =>
    inView ? inView.has(site.id) : !isOnlyActive || statusOn(site, on)?.status === 'ACTIVE',
  );
  const shown = offered.filter((site) =>
    foldGerman(`${site.shortName} ${site.region} ${site.entryWave}`).includes(foldGerman(typed.trim())),
  );
  const [taken, setTaken] = useState<ReadonlySet<SiteId>>(new Set());
  const chosen = new Set(offered.map(({ id }) => id).filter((id) => taken.has(id)));
  const fromView = view?.viewList === 'CONTACTS' ? contactsOfView(database, view, { asOf: on, text }) : null;
  const people = fromView ?? contactsOfSites(database, chosen, on).map(({ id }) => id);

  async function invite(): Promise<Result<unknown, AppError>> {
    const known = registeredContacts(meeting);
    const addedPeople = people.filter((id) => !known.has(id));
    const input = { meetingId: meeting.id, contactIds: people, registrationStatus: 'INVITED' as const };
    const done = await run('registration.addMany', input, { quiet: true });
    if (!done.ok) return done;
    const { added, alreadyThere } = done.value;
    const copy = { label: attendance.copyAddresses, onAct: () => void copyAddresses(addedPeople) };
    toast.success(attendance.addedMany(added, alreadyThere), added === 0 ? undefined : copy);
    return done;
  }

  async function copyAddresses(ids: readonly string[]): Promise<void> {
    const { text: addresses, count, without } = mailAddresses(ids.flatMap((id) => database.contacts[id] ?? []));
    if (count > 0) await navigator.clipboard.writeText(addresses);
    toast.info(attendance.addressesCopied(count, without));
  }

  function choose(next: SavedView | null): void {
    setView(next);
    if (next?.viewList === 'SITES') setTaken(new Set(sitesOfView(database, next, { asOf: on, text })));
  }

  function toggle(id: SiteId): void {
    const next = new Set(taken);
    if (!next.delete(id)) next.add(id);
    setTaken(next);
  }

  return (
    <FormDialog
      isOpen
      title={attendance.inviteTitle}
      submitLabel={attendance.inviteCount(people.length)}
      canSubmit={people.length > 0}
      onSubmit={invite}
      onClose={onClose}
    >
      <p className={styles.hint}>{attendance.inviteText}</p>
      <ViewChoice lists={lists} chosen={view} noneLabel={views.use.byHand} onChoose={choose} />
      {fromView ? (
        <p role="status">{views.use.people(fromView.length)}</p>
      ) : (
        <>
          {' '}
          <FilterInput label={attendance.inviteFilter} value={typed} onChange={setTyped} />
          <div className={styles.inviteTools}>
            {inView ? null : (
              <Checkbox
                label={attendance.inviteOnlyActive}
                checked={isOnlyActive}
                onChange={(_event, data) => setOnlyActive(data.checked === true)}
              />
            )}
            <Button size="small" onClick={() => setTaken(new Set([...taken, ...shown.map(({ id }) => id)]))}>
              {attendance.inviteAll}
            </Button>
            <Button size="small" onClick={() => setTaken(new Set())}>
              {attendance.inviteNone}
            </Button>
          </div>
          <div className={styles.siteList} role="group" aria-label={attendance.inviteTitle} tabIndex={0}>
            {shown.map((site) => (
              <Checkbox
                key={site.id}
                label={site.entryWave === '' ? site.shortName : `${site.shortName} (${site.entryWave})`}
                checked={taken.has(site.id)}
                onChange={() => toggle(site.id)}
              />
            ))}
          </div>
        </>
      )}
    </FormDialog>
  );
}
