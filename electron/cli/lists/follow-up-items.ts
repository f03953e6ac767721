import { asOfDay } from '../../../shared/domain/follow-ups/queries.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import { byDay, siteName, type ListItem } from './list-item.ts';

/** Lists the tasks by due day, each with whether it was done on a day. */
export function followUpItems(database: Database, asOf: Day): ListItem[] {
  return byDay(Object.values(database.followUps), ({ dueOn }) => dueOn)
    .map((stored) => asOfDay(stored, asOf))
    .map((each) => ({
      ...each,
      meeting: database.meetings[each.meetingId ?? '']?.title ?? null,
      site: siteName(database, each.siteId),
      staff: database.staff[each.staffId ?? '']?.name ?? null,
      isDone: each.doneAt !== null,
    }));
}
