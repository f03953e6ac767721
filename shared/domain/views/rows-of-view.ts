import { createCatalogue, type Catalogue } from '../../i18n/catalogue.ts';
import type { ContactId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { SavedView } from '../../model/saved-view.ts';
import { arrange } from './arrange.ts';
import { arrangementOf } from './arrangement.ts';
import { withListing, type ListDay } from './listings.ts';

/** The moment and the language a view is asked in. */
export interface ViewMoment extends ListDay {
  /** The words searched in; default German with the office's own words. */
  readonly text?: Catalogue;
}

/** Lists the ids of the records a saved view shows on a day, in its order: what the list on the screen shows, without the window. */
export function rowsOfView(database: Database, view: SavedView, moment: ViewMoment): string[] {
  const text = moment.text ?? createCatalogue('de', database.office);
  return withListing(view.viewList, ({ rows, columns }) =>
    arrange(rows(database, moment), columns(text), arrangementOf(view)).rows.map(({ id }) => id),
  );
}

/** The moment of a view of sites or people, which are listed on any day. */
export type DayOfView = Omit<ViewMoment, 'today'>;

/** Lists the sites of a view; empty for a view of another list. */
export function sitesOfView(database: Database, view: SavedView, moment: DayOfView): SiteId[] {
  if (view.viewList !== 'SITES') return [];
  return rowsOfView(database, view, { ...moment, today: moment.asOf }) as SiteId[]; // ids of the table of sites
}

/** Lists the people of a view; empty for a view of another list. */
export function contactsOfView(database: Database, view: SavedView, moment: DayOfView): ContactId[] {
  if (view.viewList !== 'CONTACTS') return [];
  return rowsOfView(database, view, { ...moment, today: moment.asOf }) as ContactId[]; // as above
}
