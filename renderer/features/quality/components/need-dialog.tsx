import { useState } from 'react';
import { isSettled } from '../../../../shared/domain/quality/needs.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankNeed } from '../../../../shared/model/blank.ts';
import { needState, type Need } from '../../../../shared/model/site-quality.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint, EditDialog } from '../../records/index.ts';

interface NeedDialogProps {
  readonly siteId: SiteId;
  /** Null: a new one. */
  readonly need: Need | null;
  readonly onClose: () => void;
}

/** Adds or changes a need or wish of a site. */
export function NeedDialog({ siteId, need, onClose }: NeedDialogProps) {
  const { enums, quality } = useText();
  const { needs: words } = quality;
  const run = useCommand();
  const asOf = useAsOf();
  const [draft, setDraft] = useState<Omit<Need, 'id'>>(need ?? { ...blankNeed(siteId, ''), statedOn: asOf });
  const change = (changes: Partial<Need>): void => setDraft((now) => ({ ...now, ...changes }));
  const { title, description, statedOn, assessmentMethod, needState: state, settledOn } = draft;
  return (
    <EditDialog
      title={need ? words.editTitle : words.add}
      submitLabel={quality.save}
      onClose={onClose}
      onSubmit={() => {
        const changes = { title, description, statedOn, assessmentMethod, needState: state, settledOn };
        return need
          ? run('need.update', { id: need.id, changes }, { quiet: true })
          : run('need.create', { record: draft }, { quiet: true });
      }}
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
          <TextField
            label={words.description}
            value={description}
            isMultiline
            rows={3}
            onCommit={(value) => change({ description: value })}
            problem={problemOf('description')}
          />
          <FieldGrid>
            <DayField
              label={words.statedOn}
              value={statedOn}
              onCommit={(day) => change({ statedOn: day })}
              problem={problemOf('statedOn')}
            />
            <TextField
              label={words.method}
              hint={words.methodHint}
              value={assessmentMethod}
              onCommit={(value) => change({ assessmentMethod: value })}
              problem={problemOf('assessmentMethod')}
            />
            <ChoiceField
              label={words.state}
              value={state}
              choices={needState.options.map((value) => ({ value, label: enums.needState[value] }))}
              onCommit={(value) =>
                change({ needState: value, settledOn: isSettled(value) ? (settledOn ?? asOf) : null })
              }
            />
            {isSettled(state) && (
              <DayField
                label={words.settledOn}
                value={settledOn}
                onCommit={(day) => change({ settledOn: day })}
                problem={problemOf('settledOn')}
              />
            )}
          </FieldGrid>
          <DataHint>{quality.noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
