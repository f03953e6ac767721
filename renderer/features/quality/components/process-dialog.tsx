import { useState } from 'react';
import { processPhaseOn } from '../../../../shared/domain/sites/queries.ts';
import { processPhase, type ProcessEntry, type ProcessPhase, type Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface ProcessDialogProps {
  readonly site: Site;
  /** Null: a new one. */
  readonly entry: ProcessEntry | null;
  readonly onClose: () => void;
}

/** Enters or corrects from when a site is in a phase; a new entry proposes the phase that comes next. */
export function ProcessDialog({ site, entry, onClose }: ProcessDialogProps) {
  const { enums, quality, sites } = useText();
  const { process: words } = quality;
  const run = useCommand();
  const asOf = useAsOf();
  const [phase, setPhase] = useState(entry?.processPhase ?? nextPhase(processPhaseOn(site, asOf)));
  const [from, setFrom] = useState(entry ? entry.from : asOf);
  return (
    <EditDialog
      title={entry ? words.editTitle : words.add}
      submitLabel={quality.save}
      problemTexts={{ 'overlapping-terms': sites.history.sameDay }}
      onClose={onClose}
      onSubmit={() =>
        entry
          ? run(
              'site.reviseProcessPhase',
              { id: site.id, from: entry.from, entry: { from, processPhase: phase } },
              { quiet: true },
            )
          : run('site.setProcessPhase', { id: site.id, from, processPhase: phase }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <ChoiceField
            label={words.phase}
            value={phase}
            choices={processPhase.options.map((value) => ({ value, label: enums.processPhase[value] }))}
            onCommit={setPhase}
          />
          <DayField
            label={sites.history.from}
            value={from}
            hint={sites.history.fromHint}
            onCommit={setFrom}
            problem={problemOf('from')}
          />
        </>
      )}
    </EditDialog>
  );
}

function nextPhase(current: ProcessEntry | null): ProcessPhase {
  const at = current ? processPhase.options.indexOf(current.processPhase) + 1 : 0;
  return processPhase.options[at] ?? 'EVALUATION';
}
