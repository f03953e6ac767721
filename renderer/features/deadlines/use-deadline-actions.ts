import { useMemo } from 'react';
import type { Deadline } from '../../../shared/domain/deadlines/deadline.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { addDays, addMonths, type Day } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useAsOf, useToday } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useCanWrite, useHost } from '../../state/use-host.ts';
import { useTellWritten } from '../../state/use-tell-written.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';

/** What can be done to deadlines; each tells what came of it. */
export interface DeadlineActions {
  /** Whether marks can be made: the file is ours to write, and the page does not show a past day. */
  readonly canMark: boolean;
  /** The note is kept where `isMarkedOnly` holds. */
  readonly done: (deadlines: readonly Deadline[], note?: string) => Promise<Result<unknown, AppError>>;
  readonly snooze: (deadlines: readonly Deadline[], until: Day) => Promise<Result<unknown, AppError>>;
  readonly snoozeWeek: (deadlines: readonly Deadline[]) => Promise<Result<unknown, AppError>>;
  readonly snoozeMonth: (deadlines: readonly Deadline[]) => Promise<Result<unknown, AppError>>;
  readonly reopen: (deadlines: readonly Deadline[]) => Promise<Result<unknown, AppError>>;
  readonly exportCalendar: (deadlines: readonly Deadline[]) => Promise<void>;
}

/** Gives the ways to deal with deadlines, with a message and a way back after each. */
export function useDeadlineActions(): DeadlineActions {
  const host = useHost();
  const run = useCommand();
  const toast = useToast();
  const { deadlines: words, common, language } = useText();
  const tell = useTellWritten();
  const today = useToday();
  const asOf = useAsOf();
  const canWrite = useCanWrite();

  return useMemo(() => {
    const undo = {
      label: common.actions.undo,
      onAct: () => void host.call('history.undo', {}).then((outcome) => !outcome.ok && toast.problem(outcome.error)),
    };

    async function done(deadlines: readonly Deadline[], note = ''): Promise<Result<unknown, AppError>> {
      const outcome = await run('notice.done', { notices: noticesOf(deadlines), note });
      if (outcome.ok) toast.success(words.markedDone(deadlines.length), undo);
      return outcome;
    }

    async function snooze(deadlines: readonly Deadline[], until: Day): Promise<Result<unknown, AppError>> {
      const outcome = await run('notice.snooze', { notices: noticesOf(deadlines), until }, { quiet: true });
      if (outcome.ok) toast.success(words.markedSnoozed(deadlines.length, formatDay(until, language)), undo);
      return outcome;
    }

    async function reopen(deadlines: readonly Deadline[]): Promise<Result<unknown, AppError>> {
      const outcome = await run('notice.clear', { notices: noticesOf(deadlines) });
      if (outcome.ok) toast.success(words.reopened(deadlines.length), undo);
      return outcome;
    }

    async function exportCalendar(deadlines: readonly Deadline[]): Promise<void> {
      const made = await host.call('export.calendar', { asOf, keys: deadlines.map(({ key }) => key) });
      if (!made.ok) return made.error.code === 'cancelled' ? undefined : toast.problem(made.error);
      tell(made.value, words.exported);
    }

    return {
      canMark: canWrite && asOf >= today,
      done,
      snooze,
      snoozeWeek: (deadlines) => snooze(deadlines, addDays(today, 7)),
      snoozeMonth: (deadlines) => snooze(deadlines, addMonths(today, 1)),
      reopen,
      exportCalendar,
    };
  }, [host, run, toast, words, common, language, tell, today, asOf, canWrite]);
}

function noticesOf(deadlines: readonly Deadline[]): { notice: string; dueOn: Day }[] {
  return deadlines.map(({ key, dueOn }) => ({ notice: key, dueOn }));
}
