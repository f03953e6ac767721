import { Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { callsOf } from '../../../../shared/commands/plan-cells.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { useText } from '../../../state/use-text.ts';
import { FormDialog } from '../../dialog.tsx';
import { useReturnFocus } from '../../use-return-focus.ts';
import type { DataColumn } from '../column.ts';
import { PlanTable } from '../plan-table.tsx';
import type { CellChanges } from '../use-cell-changes.ts';

interface BulkEditDialogProps<Row extends object> {
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly changes: CellChanges<Row>;
  readonly onClose: () => void;
}

/** Gives one field of many records the same value, after showing what changes at each. */
export function BulkEditDialog<Row extends object>({
  rows,
  columns,
  nameOf,
  changes,
  onClose,
}: BulkEditDialogProps<Row>) {
  const { views, language } = useText();
  useReturnFocus();
  const { bulk: texts, plan: planTexts, cells } = views;
  const editable = columns.filter(({ edit }) => edit);
  const [columnId, setColumnId] = useState('');
  const [typed, setTyped] = useState('');
  const column = editable.find(({ id }) => id === columnId);
  const wanted = useDeferredValue(typed);
  const isReady = column !== undefined && (column.edit?.kind !== 'choice' || wanted !== '');
  // A list of thousands takes longer than a key press may; the field answers first.
  const plan = column && isReady ? changes.plan(rows.map((row) => ({ row, column, typed: wanted }))) : [];
  const count = callsOf(plan).length;
  return (
    <FormDialog
      isOpen
      isWide
      title={texts.title(rows.length)}
      submitLabel={planTexts.apply(count)}
      canSubmit={count > 0 && wanted === typed}
      onSubmit={() => changes.apply(plan)}
      onClose={onClose}
    >
      <Field label={texts.field} required>
        <Select
          value={columnId}
          onChange={(_, data) => {
            setColumnId(data.value);
            setTyped('');
          }}
        >
          <option value="" disabled>
            {cells.choose}
          </option>
          {editable.map(({ id, header }) => (
            <option key={id} value={id}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
      {column?.edit ? (
        <Field
          label={texts.value}
          {...(column.edit.from ? { hint: cells.from(formatDay(column.edit.from, language)) } : {})}
        >
          {column.edit.choices ? (
            <Select value={typed} onChange={(_, data) => setTyped(data.value)}>
              <option value="" disabled>
                {cells.choose}
              </option>
              {column.edit.choices.map(({ value, label }) => (
                <option key={value} value={label}>
                  {label}
                </option>
              ))}
            </Select>
          ) : (
            <Input value={typed} autoComplete="off" onChange={(_, data) => setTyped(data.value)} />
          )}
        </Field>
      ) : null}
      <p role="status">
        {!isReady ? texts.pick : plan.length === 0 ? planTexts.nothing : planTexts.summary(count, plan.length - count)}
      </p>
      {plan.length > 0 ? <PlanTable plan={plan} nameOf={nameOf} /> : null}
    </FormDialog>
  );
}
