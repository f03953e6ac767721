import { noticeOf, type RadarFinding } from '../../../shared/domain/radar/finding.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { useCommand } from '../../state/use-command.ts';
import { useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';

/** Gives the ways to make a finding quiet, with a message and a way back after each. */
export function useRadarActions() {
  const host = useHost();
  const run = useCommand();
  const toast = useToast();
  const { overview, common, language } = useText();
  const { radar: words } = overview;
  const undo = {
    label: common.actions.undo,
    onAct: () => void host.call('history.undo', {}).then((outcome) => !outcome.ok && toast.problem(outcome.error)),
  };

  async function done(finding: RadarFinding): Promise<void> {
    const outcome = await run('notice.done', { notices: [noticeOf(finding)] });
    if (outcome.ok) toast.success(words.markedDone, undo);
  }

  async function later(finding: RadarFinding, until: Day): Promise<void> {
    const outcome = await run('notice.snooze', { notices: [noticeOf(finding)], until });
    if (outcome.ok) toast.success(words.markedLater(formatDay(until, language)), undo);
  }

  return { done, later };
}
