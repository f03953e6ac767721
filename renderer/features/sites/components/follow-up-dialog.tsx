import { useState } from 'react';
import { staffByName } from '../../../../shared/domain/office/queries.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankFollowUp } from '../../../../shared/model/blank.ts';
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ContactField, DataHint, EditDialog } from '../../records/index.ts';

interface FollowUpDialogProps {
  readonly siteId: SiteId;
  /** Null: a new one. */
  readonly followUp: FollowUp | null;
  readonly onClose: () => void;
}

/** Adds or changes a task of a site. */
export function FollowUpDialog({ siteId, followUp, onClose }: FollowUpDialogProps) {
  const { followUps: words, noClientData, nobody, save } = useText().sites;
  const run = useCommand();
  const staff = useDocument(staffByName);
  const [draft, setDraft] = useState<Omit<FollowUp, 'id'>>(followUp ?? { ...blankFollowUp(''), siteId });
  const change = (changes: Partial<FollowUp>): void => setDraft((now) => ({ ...now, ...changes }));
  const { title, dueOn, staffId, contactId, note } = draft;
  return (
    <EditDialog
      title={followUp ? words.editTitle : words.add}
      submitLabel={save}
      onClose={onClose}
      onSubmit={async () =>
        followUp
          ? run(
              'followUp.update',
              { id: followUp.id, changes: { title, dueOn, staffId, contactId, note } },
              { quiet: true },
            )
          : run('followUp.create', { record: draft }, { quiet: true })
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
          <DayField
            label={words.dueOn}
            value={dueOn}
            onCommit={(day) => change({ dueOn: day })}
            problem={problemOf('dueOn')}
          />
          <ChoiceField
            label={words.owner}
            value={staffId}
            choices={staff.map((member) => ({ value: member.id, label: member.name }))}
            onCommit={(id) => change({ staffId: id })}
            onClear={() => change({ staffId: null })}
            clearLabel={nobody}
          />
          <ContactField
            label={words.contact}
            value={contactId}
            onCommit={(id) => change({ contactId: id })}
            onClear={() => change({ contactId: null })}
            clearLabel={nobody}
          />
          <TextField
            label={words.note}
            value={note}
            isMultiline
            rows={3}
            onCommit={(value) => change({ note: value })}
            problem={problemOf('note')}
          />
          <DataHint>{noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
