import { useCallback, useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { dayIn, type Day } from '../../../../shared/kernel/dates.ts';
import { followUpsOfSite, isOverdue } from '../../../../shared/domain/follow-ups/queries.ts';
import { fullName } from '../../../../shared/domain/organisations/names.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import styles from './sections.module.css';

interface FollowUpsSectionProps {
  readonly site: Site;
}

const allContacts = (database: Database): Database['contacts'] => database.contacts;
const allStaff = (database: Database): Database['staff'] => database.staff;

/** The tasks the office has with a site. */
export function FollowUpsSection({ site }: FollowUpsSectionProps) {
  const { followUps: words, sections, history } = useText().sites;
  const run = useCommand();
  const language = useLanguage();
  const asOf = useAsOf();
  const isPast = asOf < useToday();
  const canWrite = useCanWrite();
  const staff = useDocument(allStaff);
  const contacts = useDocument(allContacts);
  const followUps = useDocument(useCallback((database: Database) => followUpsOfSite(database, site.id), [site.id]));
  const [editing, setEditing] = useState<FollowUp | 'new' | null>(null);

  function when(followUp: FollowUp): string {
    const write = (day: Day): string => formatDay(day, language);
    if (followUp.doneAt !== null) return words.doneOn(write(dayIn(followUp.doneAt)));
    if (followUp.dueOn === null) return words.noDay;
    return isOverdue(followUp, asOf) ? words.overdue(write(followUp.dueOn)) : words.due(write(followUp.dueOn));
  }

  return (
    <Section
      title={sections.followUps}
      actions={<AddButton label={words.add} form="aufgabe" onClick={() => setEditing('new')} />}
    >
      <EntryList
        label={sections.followUps}
        empty={words.empty}
        entries={followUps.map((stored) => {
          const followUp = asOfDay(stored, asOf);
          const { id, title, doneAt, staffId, contactId } = followUp;
          const promised = contactId === null ? undefined : contacts[contactId];
          const owner = [staffId && staff[staffId]?.name, promised && fullName(promised)].filter(Boolean).join(', ');
          return {
            key: id,
            title,
            tick: {
              label: words.done(title),
              isTicked: doneAt !== null,
              // A tick is dated now; it says nothing of a past day.
              isDisabled: !canWrite || isPast,
              onChange: (isDone) => void run('followUp.setDone', { id, isDone }),
            },
            details: (
              <>
                <span className={isOverdue(followUp, asOf) ? styles.overdue : undefined}>{when(followUp)}</span>
                {owner ? ` · ${owner}` : ''}
              </>
            ),
            isCurrent: doneAt === null,
            ...(canWrite && {
              edit: { label: history.edit(title), onClick: () => setEditing(stored) },
              remove: { label: history.remove(title), onClick: () => void run('followUp.remove', { id }) },
            }),
          };
        })}
      />
      {editing && (
        <FollowUpDialog
          siteId={site.id}
          followUp={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

// What was ticked later was still open on the day.
function asOfDay(followUp: FollowUp, asOf: Day): FollowUp {
  const { doneAt } = followUp;
  return doneAt !== null && dayIn(doneAt) > asOf ? { ...followUp, doneAt: null } : followUp;
}
