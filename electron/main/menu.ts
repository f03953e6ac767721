import type { MenuItemConstructorOptions } from 'electron';
import type { AppState } from '../../shared/contract/document-state.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

/** The name of an action of the window, as its own list and palette know it. */
export type ActionName = keyof Catalogue['common']['actionNames'];

/** Builds the system's menu for the present state: the same actions as in the window, under the names Office users look for. */
export function menuTemplate(
  texts: Catalogue,
  state: AppState,
  choose: (action: ActionName) => void,
): MenuItemConstructorOptions[] {
  const { menu } = texts.desktop;
  const isOpen = state.phase === 'open';
  const canWrite = isOpen && state.document.readOnly === null;

  /** The window listens to the keys itself; the menu only shows them. */
  function action(name: ActionName, more: MenuItemConstructorOptions = {}): MenuItemConstructorOptions {
    return {
      id: name,
      label: texts.common.actionNames[name],
      enabled: isOpen,
      registerAccelerator: false,
      click: () => choose(name),
      ...more,
    };
  }

  return [
    {
      label: menu.file,
      submenu: [
        action('save', { accelerator: 'CmdOrCtrl+S' }),
        action('import', { enabled: canWrite }),
        action('closeFile'),
        { type: 'separator' },
        { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        action('undo', { ...stepBack(texts, state), accelerator: 'CmdOrCtrl+Z' }),
        action('redo', { ...stepForward(texts, state), accelerator: 'CmdOrCtrl+Y' }),
        { type: 'separator' },
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
        { type: 'separator' },
        action('palette', { accelerator: 'CmdOrCtrl+K' }),
      ],
    },
    {
      label: menu.view,
      submenu: [
        ...pages.map((name) => action(name)),
        { type: 'separator' },
        ...themes.map((name) => action(name)),
        { type: 'separator' },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'resetZoom', label: menu.zoomReset },
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    {
      label: menu.help,
      submenu: [
        action('shortcuts', { accelerator: 'F1' }),
        action('languageDe'),
        action('languageEn'),
        { type: 'separator' },
        { role: 'about', label: menu.about },
      ],
    },
  ];
}

const pages = ['overview', 'sites', 'organisations', 'contacts', 'meetings', 'charts', 'office'] as const;
const themes = ['themeSystem', 'themeLight', 'themeDark'] as const;

function stepBack(texts: Catalogue, state: AppState): MenuItemConstructorOptions {
  const name = state.phase === 'open' ? state.document.undo : null;
  const { undo, undoNamed } = texts.common.file;
  return { label: name === null ? undo : undoNamed(commandLabel(texts, name)), enabled: name !== null };
}

function stepForward(texts: Catalogue, state: AppState): MenuItemConstructorOptions {
  const name = state.phase === 'open' ? state.document.redo : null;
  const { redo, redoNamed } = texts.common.file;
  return { label: name === null ? redo : redoNamed(commandLabel(texts, name)), enabled: name !== null };
}

function commandLabel(texts: Catalogue, name: string): string {
  const labels: Readonly<Record<string, string>> = texts.commands;
  return labels[name] ?? name;
}
