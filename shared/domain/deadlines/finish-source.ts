import { withMark } from '../overview/countdown.ts';
import type { CommandContext, Transaction } from '../command.ts';
import type { Notice } from './marks.ts';

/**
 * Ticks what is due where its record can say so itself (a task, a milestone, a decision, a meeting's countdown), so that
 * nothing is done in one list and open in another. Says whether it did; false where only a mark can say it.
 */
export function finishSource(tx: Transaction, { notice, dueOn }: Notice, { now, today }: CommandContext): boolean {
  const at = notice.indexOf(':');
  const id = notice.slice(at + 1);
  switch (notice.slice(0, at)) {
    case 'follow-up': {
      const followUp = tx.table('followUps').get(id);
      if (followUp?.dueOn !== dueOn) return false;
      tx.table('followUps').put({ ...followUp, doneAt: followUp.doneAt ?? now });
      return true;
    }
    case 'milestone': {
      const milestone = tx.table('milestones').get(id);
      if (milestone?.dueOn !== dueOn) return false;
      tx.table('milestones').put({ ...milestone, doneOn: milestone.doneOn ?? today });
      return true;
    }
    case 'registration-deadline': {
      const meeting = tx.meetings().get(id);
      if (meeting?.registrationDeadline !== dueOn) return false;
      const checklist = withMark(meeting.checklist, 'registration-deadline', { doneAt: now, isSkipped: false });
      tx.meetings().put({ ...meeting, checklist });
      return true;
    }
    case 'steering-decision':
      return finishDecision(tx, { address: id, dueOn }, today);
    default:
      return false;
  }
}

function finishDecision(
  tx: Transaction,
  { address, dueOn }: { readonly address: string; readonly dueOn: Notice['dueOn'] },
  today: CommandContext['today'],
): boolean {
  const [groupId = '', meetingId, decisionId] = address.split('/');
  const group = tx.table('steeringGroups').get(groupId);
  const decision = group?.meetings.find(({ id }) => id === meetingId)?.decisions.find(({ id }) => id === decisionId);
  if (!group || decision?.dueOn !== dueOn) return false;
  const done = { ...decision, doneOn: decision.doneOn ?? today };
  const meetings = group.meetings.map((meeting) =>
    meeting.id === meetingId
      ? { ...meeting, decisions: meeting.decisions.map((each) => (each === decision ? done : each)) }
      : meeting,
  );
  tx.table('steeringGroups').put({ ...group, meetings });
  return true;
}
