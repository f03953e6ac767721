import type { SitesOfScope } from '../../../shared/domain/statistics/scope.ts';
import { sitesOfView, type DayOfView } from '../../../shared/domain/views/rows-of-view.ts';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import type { SavedViewId } from '../../../shared/kernel/ids.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { MeetingSeries } from '../../../shared/model/meeting.ts';
import { oncePerDatabase } from '../../state/use-document.ts';

/** The whole document; the charts count over all of it. */
export function wholeDatabase(database: Database): Database {
  return database;
}

/** The series of meetings, in the German order of their titles. */
export const seriesByTitle: (database: Database) => readonly MeetingSeries[] = oncePerDatabase((database) =>
  sortedGerman(Object.values(database.series), ({ title }) => title),
);

/** The sites of the chosen view; null: no view is chosen, or it is gone. */
export function sitesOfChosenView(
  database: Database,
  viewId: SavedViewId | null,
  moment: DayOfView,
): SitesOfScope | null {
  const view = database.savedViews[viewId ?? ''];
  return view ? { name: view.name, siteIds: new Set(sitesOfView(database, view, moment)) } : null;
}

/** Says whether no chart can show anything: neither a meeting nor a site is recorded. */
export function hasNothingToShow({ meetings, sites }: Database): boolean {
  return Object.keys(meetings).length === 0 && Object.keys(sites).length === 0;
}
