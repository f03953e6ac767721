import type { ReactElement } from 'react';
import type { Capabilities } from '../../shared/contract/capabilities.ts';
import type { AppState } from '../../shared/contract/document-state.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import type { Language } from '../../shared/i18n/format.ts';
import type { ThemeChoice } from '../state/ui-store.ts';
import type { Toasts } from '../state/toasts.ts';
import type { Shortcut } from './shortcut.ts';

/** What an action can reach. */
export interface ActionContext {
  readonly host: Host;
  readonly capabilities: Capabilities;
  readonly texts: Catalogue;
  readonly toast: Toasts;
  readonly appState: AppState;
  readonly isSample: boolean;
  /** Goes to a page, or steps through those seen before. */
  readonly navigate: (to: string | -1 | 1) => void;
  readonly show: (dialog: 'palette' | 'shortcuts' | 'remove-sample') => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** The groups the list of shortcuts is ordered by. */
export type ActionGroup = 'file' | 'edit' | 'go' | 'view';

/** Something the program can do that changes no record by itself; palette, menus and shortcuts read the same list. */
export interface Action {
  readonly name: keyof Catalogue['common']['actionNames'];
  readonly group: ActionGroup;
  readonly icon: ReactElement;
  /** The first one is shown; the others work too. */
  readonly shortcuts: readonly Shortcut[];
  readonly isAvailable: (context: ActionContext) => boolean;
  readonly perform: (context: ActionContext) => void | Promise<void>;
}
