import { deadlineLines, deadlineSummary } from '../../domain/deadlines/deadline-text.ts';
import type { Deadline } from '../../domain/deadlines/deadline.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Instant } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { calendarFile } from './calendar-file.ts';

/** Writes deadlines as a calendar file; `revision` of the data tells a calendar which of two files is the newer one. */
export function deadlineCalendar(
  database: Database,
  deadlines: readonly Deadline[],
  options: { readonly catalogue: Catalogue; readonly revision: number; readonly stampedAt: Instant },
): string {
  const { catalogue, revision, stampedAt } = options;
  const texts = catalogue.deadlines;
  return calendarFile(
    deadlines.map((deadline) => ({
      uid: `${deadline.key}@austauschwerk`,
      day: deadline.dueOn,
      summary: deadlineSummary(database, deadline, catalogue),
      description: deadlineLines(database, deadline, catalogue).join('\n'),
      category: texts.kinds[deadline.kind],
      sequence: revision,
      alarmDays: deadline.leadDays,
    })),
    { name: texts.calendarName(database.office.shortName || database.office.name), stampedAt },
  );
}
