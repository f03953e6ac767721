import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { Language } from '../../shared/i18n/format.ts';

/** What the user prefers to look at. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** How a user has arranged one table. */
export interface TableSettings {
  /** Ids of the columns that are shown or hidden against the table's own default. */
  readonly columnVisibility: Readonly<Record<string, boolean>>;
  readonly sort: readonly { readonly id: string; readonly desc: boolean }[] | null;
  /** Ids of the shown columns from left to right; missing or null: as the table comes, save `columnVisibility`. */
  readonly columns?: readonly string[] | null;
  /** Widths in px the user has given to columns; missing: none. */
  readonly widths?: Readonly<Record<string, number>>;
}

/** A table as it comes. */
export const noTableSettings: TableSettings = { columnVisibility: {}, sort: null };

interface UiState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** The day lists and charts speak of; null: today. Not kept over a restart. */
  readonly asOf: Day | null;
  readonly isNavCollapsed: boolean;
  readonly tables: Readonly<Record<string, TableSettings>>;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setAsOf: (asOf: Day | null) => void;
  readonly setNavCollapsed: (isNavCollapsed: boolean) => void;
  readonly setTable: (tableId: string, settings: TableSettings) => void;
  readonly setWidths: (tableId: string, widths: Readonly<Record<string, number>>) => void;
}

type Kept = Pick<UiState, 'language' | 'theme' | 'isNavCollapsed' | 'tables'>;

// The core keeps it, since the address of a loopback window, and with it the browser's own storage, is new at every start.
let keeper: Host | null = null;
const storage = createJSONStorage<Kept>(() => ({
  getItem: async () => {
    const kept = await keeper?.call('preferences.load', {});
    return kept?.ok ? kept.value.json : null;
  },
  setItem: async (_name, json) => {
    await keeper?.call('preferences.save', { json });
  },
  removeItem: () => undefined,
}));

/** The user's own arrangement of the window; kept in the user's folder, never in the data file. */
export const useUiStore = create<UiState>()(
  persist(
    (set) => ({
      language: 'de',
      theme: 'system',
      asOf: null,
      isNavCollapsed: false,
      tables: {},
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setAsOf: (asOf) => set({ asOf }),
      setNavCollapsed: (isNavCollapsed) => set({ isNavCollapsed }),
      setTable: (tableId, settings) => set((state) => ({ tables: { ...state.tables, [tableId]: settings } })),
      setWidths: (tableId, widths) =>
        set(({ tables }) => ({
          tables: { ...tables, [tableId]: { ...(tables[tableId] ?? noTableSettings), widths } },
        })),
    }),
    {
      name: 'austauschwerk',
      version: 1,
      storage,
      skipHydration: true,
      partialize: ({ language, theme, isNavCollapsed, tables }): Kept => ({ language, theme, isNavCollapsed, tables }),
    },
  ),
);

/** Arranges the window as its user left it, and keeps every later change with this host. */
export async function loadPreferences(host: Host): Promise<void> {
  keeper = host;
  await useUiStore.persist.rehydrate();
}

/** The language texts, dates and numbers are written in. */
export function useLanguage(): Language {
  return useUiStore((state) => state.language);
}
