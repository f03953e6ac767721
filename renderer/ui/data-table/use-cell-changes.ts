import { useContext, useState } from 'react';
import { mostChanges } from '../../../shared/commands/change-many.ts';
import { callsOf, planCells, type CellWish, type PlannedCell } from '../../../shared/commands/plan-cells.ts';
import type { CommandCall } from '../../../shared/commands/registry.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { dayIn } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { ClockContext } from '../../state/clock.ts';
import { useToast } from '../../state/toasts.ts';
import { useCommand } from '../../state/use-command.ts';
import { useSession } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { problemOf, problemText } from '../field-problem.ts';

/** Changes that wait for a yes. */
export interface WaitingPlan<Row> {
  readonly title: string;
  readonly plan: readonly PlannedCell<Row>[];
  readonly outside: number;
}

/** The way from what was typed or pasted to data that have changed. */
export interface CellChanges<Row> {
  readonly plan: (wishes: readonly CellWish<Row>[]) => PlannedCell<Row>[];
  /** Makes one change at once; shows several, or what is refused, before they are made. */
  readonly propose: (
    wishes: readonly CellWish<Row>[],
    about: { readonly title: string; readonly outside?: number },
  ) => void;
  /** Makes all changes of a plan in one step. */
  readonly apply: (plan: readonly PlannedCell<Row>[]) => Promise<Result<unknown, AppError>>;
  readonly waiting: WaitingPlan<Row> | null;
  readonly dismiss: () => void;
}

/** Plans changes of cells on the data on the screen and runs them. */
export function useCellChanges<Row>(nameOf: (row: Row) => string): CellChanges<Row> {
  const text = useText();
  const { replica } = useSession();
  const clock = useContext(ClockContext);
  const run = useCommand();
  const toast = useToast();
  const [waiting, setWaiting] = useState<WaitingPlan<Row> | null>(null);

  function plan(wishes: readonly CellWish<Row>[]): PlannedCell<Row>[] {
    const state = replica.state();
    if (state.status !== 'ready') return [];
    const now = clock.now();
    return planCells(wishes, {
      database: state.database,
      context: { now, today: dayIn(now) },
      readOnlyText: text.views.cells.readOnly,
      problemText: (error) => problemOf(text, error) ?? problemText(text, error).text,
    });
  }

  function propose(
    wishes: readonly CellWish<Row>[],
    { title, outside = 0 }: { title: string; outside?: number },
  ): void {
    if (wishes.length > mostChanges) {
      return toast.info(text.views.plan.tooMany(formatNumber(mostChanges, text.language)));
    }
    const planned = plan(wishes);
    const [first] = planned;
    if (planned.length === 0 && outside === 0) return toast.info(text.views.plan.nothing);
    if (planned.length !== 1 || !first || !('call' in first.outcome) || outside > 0) {
      return setWaiting({ title, plan: planned, outside });
    }
    void runOne(first, first.outcome.call);
  }

  async function runOne(cell: PlannedCell<Row>, call: CommandCall): Promise<void> {
    const done = await run(call.name, call.input as never); // a call pairs the name with its input
    if (!done.ok || !cell.from) return;
    toast.success(text.views.cells.changed(cell.header, nameOf(cell.row), formatDay(cell.from, text.language)));
  }

  async function apply(planned: readonly PlannedCell<Row>[]): Promise<Result<unknown, AppError>> {
    const changes = callsOf(planned);
    const [only] = changes;
    if (!only) return ok(null);
    const done =
      changes.length === 1
        ? await run(only.name, only.input as never, { quiet: true }) // as above
        : await run('records.changeMany', { changes }, { quiet: true });
    if (done.ok) toast.success(text.views.plan.applied(changes.length));
    return done;
  }

  return { plan, propose, apply, waiting, dismiss: () => setWaiting(null) };
}
