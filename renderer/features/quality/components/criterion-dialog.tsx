import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { GoodPracticeCriterion, Site } from '../../../../shared/model/site.ts';
import { criterionOn } from '../../../../shared/domain/quality/criteria.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EntryList } from '../../../ui/entry-list.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface CriterionDialogProps {
  readonly site: Site;
  readonly criterion: GoodPracticeCriterion;
  readonly onClose: () => void;
}

/** The stages of one criterion through time, and a form for a stage with a note. */
export function CriterionDialog({ site, criterion, onClose }: CriterionDialogProps) {
  const { enums, quality, sites } = useText();
  const { criteria: words } = quality;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const current = criterionOn(site, criterion, asOf);
  const [stage, setStage] = useState<number | null>(current?.stage ?? null);
  const [from, setFrom] = useState<Day | null>(asOf);
  const [note, setNote] = useState('');
  const name = enums.goodPracticeCriterion[criterion];
  const entries = site.criterionHistory.filter((each) => each.criterion === criterion).reverse();
  return (
    <EditDialog
      title={words.historyTitle(name)}
      submitLabel={words.add}
      canSubmit={canWrite}
      onClose={onClose}
      onSubmit={async () =>
        stage === null
          ? err(invalidField('stage', 'required'))
          : run('site.setCriterion', { id: site.id, entry: { criterion, from, stage, note } }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <EntryList
            label={words.historyTitle(name)}
            empty={sites.history.empty}
            entries={entries.map((entry) => {
              const day = entry.from === null ? null : formatDay(entry.from, language);
              const title = words.state(entry.stage, day);
              return {
                key: entry.from ?? '',
                title,
                details: entry.note,
                isCurrent: entry === current,
                ...(canWrite && {
                  remove: {
                    label: sites.history.remove(title),
                    onClick: () =>
                      void run('site.reviseCriterion', { id: site.id, criterion, from: entry.from, entry: null }),
                  },
                }),
              };
            })}
          />
          <FieldGrid>
            <NumberField
              label={words.level}
              value={stage}
              max={9}
              isRequired
              onCommit={setStage}
              problem={problemOf('stage')}
            />
            <DayField
              label={words.from}
              value={from}
              hint={sites.history.fromHint}
              onCommit={setFrom}
              problem={problemOf('from')}
            />
          </FieldGrid>
          <TextField label={words.note} value={note} onCommit={setNote} problem={problemOf('note')} />
        </>
      )}
    </EditDialog>
  );
}
