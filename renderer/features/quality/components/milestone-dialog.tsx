import { useState } from 'react';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankMilestone } from '../../../../shared/model/blank.ts';
import type { Milestone } from '../../../../shared/model/site-quality.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface MilestoneDialogProps {
  readonly siteId: SiteId;
  /** Null: a new one. */
  readonly milestone: Milestone | null;
  readonly onClose: () => void;
}

/** Adds or changes a planned step of a site. */
export function MilestoneDialog({ siteId, milestone, onClose }: MilestoneDialogProps) {
  const { milestones: words, save } = useText().quality;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<Milestone, 'id'>>(milestone ?? blankMilestone(siteId, ''));
  const change = (changes: Partial<Milestone>): void => setDraft((now) => ({ ...now, ...changes }));
  const { title, dueOn, doneOn, note } = draft;
  return (
    <EditDialog
      title={milestone ? words.editTitle : words.add}
      submitLabel={save}
      onClose={onClose}
      onSubmit={() =>
        milestone
          ? run('milestone.update', { id: milestone.id, changes: { title, dueOn, doneOn, note } }, { quiet: true })
          : run('milestone.create', { record: draft }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.label}
            value={title}
            isRequired
            autoFocus
            onCommit={(value) => change({ title: value })}
            problem={problemOf('title')}
          />
          <FieldGrid>
            <DayField
              label={words.dueOn}
              value={dueOn}
              onCommit={(day) => change({ dueOn: day })}
              problem={problemOf('dueOn')}
            />
            <DayField
              label={words.doneOn}
              value={doneOn}
              onCommit={(day) => change({ doneOn: day })}
              problem={problemOf('doneOn')}
            />
          </FieldGrid>
          <TextField
            label={words.note}
            value={note}
            isMultiline
            rows={3}
            onCommit={(value) => change({ note: value })}
            problem={problemOf('note')}
          />
        </>
      )}
    </EditDialog>
  );
}
