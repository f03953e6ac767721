import { sortedGerman } from '../../kernel/collate.ts';
import type { Database } from '../../model/database.ts';
import type { SavedView, ViewList } from '../../model/saved-view.ts';

/** Lists the saved views of a list, the German way by name. */
export function viewsOf(database: Database, viewList: ViewList): SavedView[] {
  return sortedGerman(
    Object.values(database.savedViews).filter((view) => view.viewList === viewList),
    ({ name }) => name,
  );
}

/** Finds a view by id, or by name in any spelling of upper and lower case; of two with one name the first by list. */
export function findView(database: Database, wanted: string): SavedView | null {
  const name = wanted.trim().toLowerCase();
  return (
    database.savedViews[wanted] ??
    Object.values(database.savedViews).find((view) => view.name.trim().toLowerCase() === name) ??
    null
  );
}
