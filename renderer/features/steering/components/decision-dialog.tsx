import { useState } from 'react';
import type { SteeringDecision, SteeringGroup } from '../../../../shared/model/steering-group.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface DecisionDialogProps {
  readonly group: SteeringGroup;
  readonly meetingId: string;
  /** Null: a new one. */
  readonly decision: SteeringDecision | null;
  readonly onClose: () => void;
}

const blank = { text: '', responsible: '', dueOn: null, doneOn: null };

/** Adds or changes what a steering body decided at a meeting. */
export function DecisionDialog({ group, meetingId, decision, onClose }: DecisionDialogProps) {
  const { decisions: words, save } = useText().steering;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<SteeringDecision, 'id'>>(decision ?? blank);
  const change = (changes: Partial<SteeringDecision>): void => setDraft((now) => ({ ...now, ...changes }));
  return (
    <EditDialog
      title={decision ? words.editTitle : words.add}
      submitLabel={save}
      onClose={onClose}
      onSubmit={() => {
        const { text, responsible, dueOn, doneOn } = draft;
        const put = { text, responsible, dueOn, doneOn };
        return run(
          'steeringGroup.putDecision',
          { id: group.id, meetingId, decisionId: decision?.id ?? null, decision: put },
          { quiet: true },
        );
      }}
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.text}
            value={draft.text}
            isRequired
            isMultiline
            rows={3}
            maxLength={2000}
            autoFocus
            onCommit={(text) => change({ text })}
            problem={problemOf('text')}
          />
          <TextField
            label={words.responsible}
            value={draft.responsible}
            onCommit={(responsible) => change({ responsible })}
            problem={problemOf('responsible')}
          />
          <FieldGrid>
            <DayField
              label={words.dueOn}
              value={draft.dueOn}
              onCommit={(dueOn) => change({ dueOn })}
              problem={problemOf('dueOn')}
            />
            <DayField
              label={words.doneOn}
              value={draft.doneOn}
              onCommit={(doneOn) => change({ doneOn })}
              problem={problemOf('doneOn')}
            />
          </FieldGrid>
        </>
      )}
    </EditDialog>
  );
}
