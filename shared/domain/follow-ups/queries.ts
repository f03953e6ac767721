import { dayIn, type Day } from '../../kernel/dates.ts';
import type { ContactId, MeetingId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { FollowUp } from '../../model/follow-up.ts';

/** Lists the open tasks: those due first come first, those without a day last. */
export function openFollowUps(database: Database): FollowUp[] {
  return byDueDay(Object.values(database.followUps).filter(({ doneAt }) => doneAt === null));
}

/** Lists the tasks that are done, the last ticked first. */
export function doneFollowUps(database: Database): FollowUp[] {
  return lastTickedFirst(Object.values(database.followUps).filter(({ doneAt }) => doneAt !== null));
}

/** What a task can belong to, or be promised by. */
export type FollowUpPlace =
  | { readonly field: 'siteId'; readonly id: SiteId }
  | { readonly field: 'meetingId'; readonly id: MeetingId }
  | { readonly field: 'contactId'; readonly id: ContactId };

/** Lists the tasks of a site, of a meeting or of a person: open ones by due day, then the done ones, newest first. */
export function followUpsOf(database: Database, { field, id }: Pick<FollowUpPlace, 'field' | 'id'>): FollowUp[] {
  const own = Object.values(database.followUps).filter((each) => each[field] === id);
  return [
    ...byDueDay(own.filter(({ doneAt }) => doneAt === null)),
    ...lastTickedFirst(own.filter(({ doneAt }) => doneAt !== null)),
  ];
}

/** A task as it stood on a day: what was ticked later was still open. */
export function asOfDay(followUp: FollowUp, day: Day): FollowUp {
  const { doneAt } = followUp;
  return doneAt !== null && dayIn(doneAt) > day ? { ...followUp, doneAt: null } : followUp;
}

/** Says whether a task should have been done before a day. */
export function isOverdue(followUp: FollowUp, today: Day): boolean {
  return followUp.doneAt === null && followUp.dueOn !== null && followUp.dueOn < today;
}

function byDueDay(followUps: readonly FollowUp[]): FollowUp[] {
  return [...followUps].sort((left, right) => (left.dueOn ?? '9999-12-31').localeCompare(right.dueOn ?? '9999-12-31'));
}

function lastTickedFirst(followUps: readonly FollowUp[]): FollowUp[] {
  return [...followUps].sort((left, right) => (right.doneAt ?? '').localeCompare(left.doneAt ?? ''));
}
