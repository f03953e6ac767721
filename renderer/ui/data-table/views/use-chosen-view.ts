import { useCallback } from 'react';
import { arrangementOf, isSameArrangement, type Arrangement } from '../../../../shared/domain/views/arrangement.ts';
import { viewsOf } from '../../../../shared/domain/views/queries.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SavedView, ViewList } from '../../../../shared/model/saved-view.ts';
import { useDocument } from '../../../state/use-document.ts';

/** The saved views of a list, and which of them a table shows. */
export interface ChosenView {
  readonly views: readonly SavedView[];
  /** Null: all rows, or a view that is gone. */
  readonly chosen: SavedView | null;
  /** The table is looked at in another way than the chosen view says. */
  readonly isChanged: boolean;
}

/** Finds the saved view that a table shows. */
export function useChosenView(
  viewList: ViewList,
  { viewId, arrangement }: { readonly viewId: string | null; readonly arrangement: Arrangement },
): ChosenView {
  const views = useDocument(useCallback((database: Database) => viewsOf(database, viewList), [viewList]));
  const chosen = views.find(({ id }) => id === viewId) ?? null;
  return { views, chosen, isChanged: chosen !== null && !isSameArrangement(arrangementOf(chosen), arrangement) };
}
