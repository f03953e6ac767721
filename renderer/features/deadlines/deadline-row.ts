import { deadlinePlace, deadlineTitle } from '../../../shared/domain/deadlines/deadline-text.ts';
import type { Deadline } from '../../../shared/domain/deadlines/deadline.ts';
import { deadlinesOn } from '../../../shared/domain/deadlines/queries.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';

/** A deadline with the names its row shows. */
export interface DeadlineRow {
  readonly deadline: Deadline;
  readonly title: string;
  /** Site or meeting it belongs to; blank: none. */
  readonly place: string;
  /** Blank: nobody in particular. */
  readonly responsible: string;
}

/** Lists the deadlines of a day with their names. */
export function deadlineRows(database: Database, asOf: Day, text: Catalogue): DeadlineRow[] {
  return deadlinesOn(database, asOf).map((deadline) => ({
    deadline,
    title: deadlineTitle(deadline, text),
    place: deadlinePlace(database, deadline),
    responsible: deadline.staffId === null ? '' : (database.staff[deadline.staffId]?.name ?? ''),
  }));
}
