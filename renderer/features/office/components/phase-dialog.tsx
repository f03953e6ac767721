import { useState } from 'react';
import { blankFundingPhase } from '../../../../shared/model/blank.ts';
import type { FundingPhase } from '../../../../shared/model/funding-phase.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface PhaseDialogProps {
  /** Null: a new one. */
  readonly phase: FundingPhase | null;
  readonly onClose: () => void;
}

/** Adds or changes a funding phase; a new name goes to its agreements as well. */
export function PhaseDialog({ phase, onClose }: PhaseDialogProps) {
  const text = useText();
  const { phases: words } = text.agreements;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<FundingPhase, 'id'>>(phase ?? blankFundingPhase(''));
  const change = (changes: Partial<FundingPhase>): void => setDraft((now) => ({ ...now, ...changes }));
  const { label, from, until, note } = draft;
  return (
    <EditDialog
      title={phase ? words.editTitle : words.addTitle}
      submitLabel={text.office.save}
      problemTexts={{ 'not-one-of': words.taken }}
      onClose={onClose}
      onSubmit={async () =>
        phase
          ? run('fundingPhase.update', { id: phase.id, changes: { label, from, until, note } }, quiet)
          : run('fundingPhase.create', { record: draft }, quiet)
      }
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.label}
            hint={words.labelHint}
            value={label}
            isRequired
            autoFocus
            onCommit={(value) => change({ label: value })}
            problem={problemOf('label')}
          />
          <FieldGrid>
            <DayField
              label={words.from}
              value={from}
              onCommit={(value) => change({ from: value })}
              problem={problemOf('from')}
            />
            <DayField
              label={words.until}
              value={until}
              onCommit={(value) => change({ until: value })}
              problem={problemOf('until')}
            />
          </FieldGrid>
          <TextField
            label={words.note}
            value={note}
            isMultiline
            rows={2}
            onCommit={(value) => change({ note: value })}
            problem={problemOf('note')}
          />
        </>
      )}
    </EditDialog>
  );
}

const quiet = { quiet: true };
