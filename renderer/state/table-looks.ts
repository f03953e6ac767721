import { create } from 'zustand';
import type { SavedView } from '../../shared/model/saved-view.ts';

/** What narrows and groups one table; kept while the file is open, so that coming back finds the list as it was left. */
export interface TableLook extends Readonly<Pick<SavedView, 'search' | 'filters' | 'groupBy'>> {
  /** The saved view that was chosen last; null: all. */
  readonly viewId: string | null;
}

/** Nothing narrows the table. */
export const plainLook: TableLook = { search: '', filters: [], groupBy: null, viewId: null };

interface TableLooksState {
  readonly looks: Readonly<Record<string, TableLook>>;
  readonly setLook: (tableId: string, look: TableLook) => void;
}

/** How each table of the window is looked at now; apart from the kept preferences, since it changes with every letter. */
export const useTableLooks = create<TableLooksState>()((set) => ({
  looks: {},
  setLook: (tableId, look) => set((state) => ({ looks: { ...state.looks, [tableId]: look } })),
}));

/** Forgets how tables were looked at; another file begins anew. */
export function forgetTableLooks(): void {
  useTableLooks.setState({ looks: {} });
}
