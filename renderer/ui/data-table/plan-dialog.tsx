import { callsOf, type PlannedCell } from '../../../shared/commands/plan-cells.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useText } from '../../state/use-text.ts';
import { FormDialog } from '../dialog.tsx';
import { useReturnFocus } from '../use-return-focus.ts';
import { PlanTable } from './plan-table.tsx';

interface PlanDialogProps<Row> {
  readonly title: string;
  readonly plan: readonly PlannedCell<Row>[];
  /** Texts that lie beyond the edge of the table. */
  readonly outside: number;
  readonly nameOf: (row: Row) => string;
  readonly onApply: () => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
}

/** Shows changes before they are made, all in one step that can be taken back. */
export function PlanDialog<Row>({ title, plan, outside, nameOf, onApply, onClose }: PlanDialogProps<Row>) {
  const { plan: texts } = useText().views;
  useReturnFocus();
  const count = callsOf(plan).length;
  return (
    <FormDialog
      isOpen
      isWide
      title={title}
      submitLabel={texts.apply(count)}
      canSubmit={count > 0}
      onSubmit={onApply}
      onClose={onClose}
    >
      <p>{count === 0 && plan.length === 0 ? texts.nothing : texts.summary(count, plan.length - count)}</p>
      {plan.some(({ from, outcome }) => from !== null && 'call' in outcome) ? <p>{texts.dated}</p> : null}
      {outside > 0 ? <p>{texts.outside(outside)}</p> : null}
      {plan.length > 0 ? <PlanTable plan={plan} nameOf={nameOf} /> : null}
    </FormDialog>
  );
}
