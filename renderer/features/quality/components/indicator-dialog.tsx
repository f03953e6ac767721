import { useState } from 'react';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { err } from '../../../../shared/kernel/result.ts';
import { blankIndicator } from '../../../../shared/model/blank.ts';
import { indicatorUnit, type Indicator } from '../../../../shared/model/site-quality.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { DecimalField } from '../../../ui/decimal-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint, EditDialog } from '../../records/index.ts';

interface IndicatorDialogProps {
  /** Null: of the whole office. */
  readonly siteId: SiteId | null;
  /** Null: a new one. */
  readonly indicator: Indicator | null;
  readonly onClose: () => void;
}

const limit = 1_000_000_000;

/** Adds or changes a figure with its unit, period, reference day and source. */
export function IndicatorDialog({ siteId, indicator, onClose }: IndicatorDialogProps) {
  const { enums, quality } = useText();
  const { indicators: words } = quality;
  const run = useCommand();
  const [draft, setDraft] = useState<Omit<Indicator, 'id'>>(indicator ?? blankIndicator(siteId, ''));
  const [value, setValue] = useState<number | null>(indicator?.value ?? null);
  const change = (changes: Partial<Indicator>): void => setDraft((now) => ({ ...now, ...changes }));
  const isOther = draft.indicatorUnit === 'OTHER';

  function submit() {
    if (value === null) return Promise.resolve(err(invalidField('value', 'required')));
    if (isOther && draft.unitLabel === '') return Promise.resolve(err(invalidField('unitLabel', 'required')));
    const { name, indicatorUnit: unit, from, until, referenceDate, source, note } = draft;
    const unitLabel = isOther ? draft.unitLabel : '';
    const changes = { name, value, indicatorUnit: unit, unitLabel, from, until, referenceDate, source, note };
    return indicator
      ? run('indicator.update', { id: indicator.id, changes }, { quiet: true })
      : run('indicator.create', { record: { siteId, ...changes } }, { quiet: true });
  }

  return (
    <EditDialog
      title={indicator ? words.editTitle : words.add}
      submitLabel={quality.save}
      onClose={onClose}
      onSubmit={submit}
    >
      {(problemOf) => (
        <>
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={draft.name}
            isRequired
            autoFocus
            onCommit={(name) => change({ name })}
            problem={problemOf('name')}
          />
          <FieldGrid>
            <DecimalField
              label={words.value}
              value={value}
              limit={limit}
              isRequired
              onCommit={setValue}
              problem={problemOf('value')}
            />
            <ChoiceField
              label={words.unit}
              value={draft.indicatorUnit}
              choices={indicatorUnit.options.map((unit) => ({ value: unit, label: enums.indicatorUnit[unit] }))}
              onCommit={(unit) => change({ indicatorUnit: unit })}
            />
            {isOther && (
              <TextField
                label={words.unitLabel}
                value={draft.unitLabel}
                isRequired
                onCommit={(unitLabel) => change({ unitLabel })}
                problem={problemOf('unitLabel') && words.needsUnit}
              />
            )}
            <DayField
              label={words.from}
              value={draft.from}
              onCommit={(from) => change({ from })}
              problem={problemOf('from')}
            />
            <DayField
              label={words.until}
              value={draft.until}
              onCommit={(until) => change({ until })}
              problem={problemOf('until')}
            />
            <DayField
              label={words.referenceDate}
              value={draft.referenceDate}
              onCommit={(referenceDate) => change({ referenceDate })}
              problem={problemOf('referenceDate')}
            />
            <TextField
              label={words.source}
              hint={words.sourceHint}
              value={draft.source}
              onCommit={(source) => change({ source })}
              problem={problemOf('source')}
            />
          </FieldGrid>
          <TextField
            label={words.note}
            value={draft.note}
            isMultiline
            rows={2}
            onCommit={(note) => change({ note })}
            problem={problemOf('note')}
          />
          <DataHint>{quality.noClientData}</DataHint>
        </>
      )}
    </EditDialog>
  );
}
