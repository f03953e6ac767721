import { useState } from 'react';
import { asOfDay, isOverdue } from '../../../shared/domain/follow-ups/queries.ts';
import { fullName } from '../../../shared/domain/organisations/names.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { dayIn, type Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { EntryList } from '../../ui/entry-list.tsx';
import { RecordLink } from '../records/index.ts';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import styles from './follow-ups.module.css';

interface FollowUpEntriesProps {
  readonly label: string;
  readonly followUps: readonly FollowUp[];
  readonly empty: string;
  /** The day the page speaks of; what was ticked later was still open on it. */
  readonly asOf: Day;
  /** A tick is dated now; it says nothing of a past day. */
  readonly isPast: boolean;
  /** Names the site and the meeting of each task, where the page does not say it. */
  readonly withPlaces: boolean;
}

const peopleAndPlaces = ({ staff, contacts, sites, meetings }: Database) => ({ staff, contacts, sites, meetings });

/** Tasks to tick off, with when they are due, who is in charge and what they belong to. */
export function FollowUpEntries({ label, followUps, empty, asOf, isPast, withPlaces }: FollowUpEntriesProps) {
  const { followUps: words, history } = useText().sites;
  const run = useCommand();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const { staff, contacts, sites, meetings } = useDocument(peopleAndPlaces);
  const [editing, setEditing] = useState<FollowUp | null>(null);

  function when(followUp: FollowUp): string {
    const write = (day: Day): string => formatDay(day, language);
    if (followUp.doneAt !== null) return words.doneOn(write(dayIn(followUp.doneAt)));
    if (followUp.dueOn === null) return words.noDay;
    return isOverdue(followUp, asOf) ? words.overdue(write(followUp.dueOn)) : words.due(write(followUp.dueOn));
  }

  function ownerOf({ staffId, contactId }: FollowUp): string {
    const promised = contactId === null ? undefined : contacts[contactId];
    return [staffId && staff[staffId]?.name, promised && fullName(promised)].filter(Boolean).join(', ');
  }

  return (
    <>
      <EntryList
        label={label}
        empty={empty}
        entries={followUps.map((stored) => {
          const followUp = asOfDay(stored, asOf);
          const { id, title, doneAt, siteId, meetingId } = followUp;
          const owner = ownerOf(followUp);
          const site = withPlaces && siteId !== null ? sites[siteId] : undefined;
          const meeting = withPlaces && meetingId !== null ? meetings[meetingId] : undefined;
          return {
            key: id,
            title,
            tick: {
              label: words.done(title),
              isTicked: doneAt !== null,
              isDisabled: !canWrite || isPast,
              onChange: (isDone) => void run('followUp.setDone', { id, isDone }),
            },
            details: (
              <>
                <span className={isOverdue(followUp, asOf) ? styles.overdue : undefined}>{when(followUp)}</span>
                {owner ? ` · ${owner}` : ''}
                {site && (
                  <>
                    {' · '}
                    <RecordLink to={`/standorte/${site.id}`}>{site.shortName}</RecordLink>
                  </>
                )}
                {meeting && (
                  <>
                    {' · '}
                    <RecordLink to={`/veranstaltungen/${meeting.id}`}>{meeting.title}</RecordLink>
                  </>
                )}
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
      {editing && <FollowUpDialog start={noStart} followUp={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

const noStart = {};
