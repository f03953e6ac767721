import { groupedBy } from '../../kernel/grouping.ts';
import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { SiteNote } from '../../model/site-note.ts';

/** Lists the dated notes of a site. */
export const notesOf = groupedBy<SiteNote>(({ siteId }) => [siteId]);

/** Lists the notes of a site up to a day, newest first. */
export function notesUntil(database: Database, siteId: SiteId, asOf: Day): SiteNote[] {
  return notesOf(database.siteNotes, siteId)
    .filter(({ notedOn }) => notedOn <= asOf)
    .sort((left, right) => right.notedOn.localeCompare(left.notedOn));
}
