import { useState } from 'react';
import { siteStatus, type Site, type StatusEntry } from '../../../../shared/model/site.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface StatusDialogProps {
  readonly site: Site;
  /** Null: a new one. */
  readonly entry: StatusEntry | null;
  readonly onClose: () => void;
}

/** Adds or changes one entry of the status history; a merger keeps its kind, because it names another site. */
export function StatusDialog({ site, entry, onClose }: StatusDialogProps) {
  const text = useText();
  const { history, save } = text.sites;
  const run = useCommand();
  const asOf = useAsOf();
  const [draft, setDraft] = useState<StatusEntry>(
    entry ?? { from: asOf, status: 'ACTIVE', mergedInto: null, note: '' },
  );
  const isMerger = entry?.status === 'MERGED';
  const choices = siteStatus.options.filter((status) => isMerger || status !== 'MERGED');
  return (
    <EditDialog
      title={entry ? history.editStatus : history.addStatus}
      submitLabel={save}
      problemTexts={{ 'overlapping-terms': history.sameDay }}
      onClose={onClose}
      onSubmit={() =>
        entry
          ? run('site.reviseStatus', { id: site.id, from: entry.from, entry: draft }, { quiet: true })
          : run('site.setStatus', { id: site.id, ...withoutMerger(draft) }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          {!isMerger && (
            <ChoiceField
              label={history.status}
              value={draft.status}
              choices={choices.map((value) => ({ value, label: text.enums.siteStatus[value] }))}
              onCommit={(status) => setDraft({ ...draft, status })}
              problem={problemOf('status')}
            />
          )}
          <DayField
            label={history.from}
            value={draft.from}
            hint={history.fromHint}
            onCommit={(from) => setDraft((now) => ({ ...now, from }))}
            problem={problemOf('from')}
          />
          <TextField
            label={history.note}
            value={draft.note}
            onCommit={(note) => setDraft((now) => ({ ...now, note }))}
            problem={problemOf('note')}
          />
        </>
      )}
    </EditDialog>
  );
}

function withoutMerger({ from, status, note }: StatusEntry): Omit<StatusEntry, 'mergedInto'> {
  return { from, status, note };
}
