import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { FollowUp } from '../../model/follow-up.ts';

/** Lists the open tasks: those due first come first, those without a day last. */
export function openFollowUps(database: Database): FollowUp[] {
  return byDueDay(Object.values(database.followUps).filter(({ doneAt }) => doneAt === null));
}

/** Lists the tasks of a site: open ones by due day, then the done ones, newest first. */
export function followUpsOfSite(database: Database, siteId: SiteId): FollowUp[] {
  const own = Object.values(database.followUps).filter((each) => each.siteId === siteId);
  const done = own.filter(({ doneAt }) => doneAt !== null);
  return [
    ...byDueDay(own.filter(({ doneAt }) => doneAt === null)),
    ...done.sort((left, right) => (right.doneAt ?? '').localeCompare(left.doneAt ?? '')),
  ];
}

/** Says whether a task should have been done before a day. */
export function isOverdue(followUp: FollowUp, today: Day): boolean {
  return followUp.doneAt === null && followUp.dueOn !== null && followUp.dueOn < today;
}

function byDueDay(followUps: readonly FollowUp[]): FollowUp[] {
  return [...followUps].sort((left, right) => (left.dueOn ?? '9999-12-31').localeCompare(right.dueOn ?? '9999-12-31'));
}
