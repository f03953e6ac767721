import { addDays, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { firstDate, lastPresentations } from './queries.ts';

/** Whether a site has presented its work by a day; `unknown` where a programme is missing in which it may have stood. */
export type Presenting =
  { readonly state: 'presented'; readonly on: Day } | { readonly state: 'never' | 'unknown'; readonly on: null };

/** Says of each site when it last presented its work on or before a day. */
export function presentingOn(database: Database, day: Day): (site: Pick<Site, 'id' | 'joinedOn'>) => Presenting {
  const last = lastPresentations(database, addDays(day, 1));
  const withoutProgramme = Object.values(database.meetings)
    .filter((meeting) => !meeting.isCancelled && Object.keys(meeting.agenda).length === 0)
    .map(firstDate)
    .filter((date) => date <= day);
  return ({ id, joinedOn }) => {
    const on = last.get(id);
    if (on !== undefined) return { state: 'presented', on };
    const isMissing = withoutProgramme.some((date) => joinedOn === null || date >= joinedOn);
    return { state: isMissing ? 'unknown' : 'never', on: null };
  };
}
