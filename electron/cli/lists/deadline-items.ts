import { deadlinePlace, deadlineTitle } from '../../../shared/domain/deadlines/deadline-text.ts';
import { deadlinesOn } from '../../../shared/domain/deadlines/queries.ts';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { ListItem } from './list-item.ts';

/** Lists what is due as of a day, the next first, with what the office has said about it. */
export function deadlineItems(database: Database, asOf: Day): ListItem[] {
  const catalogue = createCatalogue('de', database.office);
  return deadlinesOn(database, asOf).map((deadline) => {
    const { key, staffId, ...own } = deadline;
    return {
      id: key,
      ...own,
      title: deadlineTitle(deadline, catalogue),
      place: deadlinePlace(database, deadline),
      responsible: database.staff[staffId ?? '']?.name ?? null,
    };
  });
}
