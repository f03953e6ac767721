import { useState } from 'react';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankSteeringGroup } from '../../../../shared/model/blank.ts';
import type { SteeringGroup } from '../../../../shared/model/steering-group.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface CreateGroupDialogProps {
  readonly siteId: SiteId;
  /** The day proposed for its beginning. */
  readonly from: Day;
  readonly onClose: () => void;
}

/** Adds the steering body of a site. */
export function CreateGroupDialog({ siteId, from, onClose }: CreateGroupDialogProps) {
  const words = useText().steering;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<SteeringGroup, 'id'>>({ ...blankSteeringGroup(siteId), from });
  return (
    <EditDialog
      title={words.create}
      submitLabel={words.submitCreate}
      problemTexts={{ 'overlapping-terms': words.oneAtATime }}
      onClose={onClose}
      onSubmit={() => run('steeringGroup.create', { record: draft }, { quiet: true })}
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.facts.name}
            hint={words.facts.nameHint}
            value={draft.name}
            autoFocus
            onCommit={(name) => setDraft((now) => ({ ...now, name }))}
            problem={problemOf('name')}
          />
          <DayField
            label={words.facts.from}
            value={draft.from}
            onCommit={(day) => setDraft((now) => ({ ...now, from: day }))}
            problem={problemOf('from')}
          />
          <TextField
            label={words.facts.rhythm}
            hint={words.facts.rhythmHint}
            value={draft.rhythm}
            onCommit={(rhythm) => setDraft((now) => ({ ...now, rhythm }))}
            problem={problemOf('rhythm')}
          />
        </>
      )}
    </EditDialog>
  );
}
