import { useCallback, useState } from 'react';
import { milestonesOn, type MilestoneState } from '../../../../shared/domain/quality/needs.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Milestone } from '../../../../shared/model/site-quality.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import styles from '../quality.module.css';
import { MilestoneDialog } from './milestone-dialog.tsx';

interface MilestonesSectionProps {
  readonly siteId: SiteId;
}

/** The planned steps of a site as of the day, those to come first. */
export function MilestonesSection({ siteId }: MilestonesSectionProps) {
  const { quality, sites } = useText();
  const { milestones: words } = quality;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const milestones = useDocument(
    useCallback((database: Database) => milestonesOn(database, siteId, asOf), [siteId, asOf]),
  );
  const [editing, setEditing] = useState<Milestone | 'new' | null>(null);

  function when({ dueOn, doneOn }: Milestone, state: MilestoneState): string {
    if (state === 'done' && doneOn !== null) return words.reached(formatDay(doneOn, language));
    if (dueOn === null) return words.noDay;
    return state === 'overdue' ? words.overdue(formatDay(dueOn, language)) : words.due(formatDay(dueOn, language));
  }

  return (
    <Section title={words.title} actions={<AddButton label={words.add} onClick={() => setEditing('new')} />}>
      <EntryList
        label={words.title}
        empty={words.empty}
        entries={milestones.map(({ milestone, state }) => {
          const { id, title, note } = milestone;
          const isDone = state === 'done';
          return {
            key: id,
            title,
            tick: {
              label: words.done(title),
              isTicked: isDone,
              isDisabled: !canWrite,
              onChange: (isTicked) => void run('milestone.setDone', { id, doneOn: isTicked ? asOf : null }),
            },
            details: (
              <>
                <span className={state === 'overdue' ? styles.overdue : undefined}>{when(milestone, state)}</span>
                {note ? ` · ${note}` : ''}
              </>
            ),
            isCurrent: !isDone,
            ...(canWrite && {
              edit: { label: sites.history.edit(title), onClick: () => setEditing(milestone) },
              remove: { label: sites.history.remove(title), onClick: () => void run('milestone.remove', { id }) },
            }),
          };
        })}
      />
      {editing && (
        <MilestoneDialog
          siteId={siteId}
          milestone={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
