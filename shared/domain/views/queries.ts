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

/** Finds a view of a list by id, or by name in any spelling of upper and lower case. */
export function findView(database: Database, wanted: string, viewList: ViewList): SavedView | null {
  const name = wanted.trim().toLowerCase();
  const views = viewsOf(database, viewList);
  return views.find(({ id }) => id === wanted) ?? views.find((view) => view.name.trim().toLowerCase() === name) ?? null;
}
