import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu.ts';
import { commands } from '../../../shared/commands/registry.ts';
import type { AppState } from '../../../shared/contract/document-state.ts';
import { blankOffice } from '../../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';

const texts = createCatalogue('de', blankOffice(''));
const welcome: AppState = { phase: 'welcome', recentFiles: [], defaultFolder: '' };

describe('the menu of the system', () => {
  it('has the four menus Office users look for', () => {
    expect(menuTemplate(texts, welcome, () => undefined).map((menu) => menu.label)).toEqual([
      'Datei',
      'Bearbeiten',
      'Ansicht',
      'Hilfe',
    ]);
  });

  it('names the step that undo takes back', () => {
    const [name] = Object.keys(commands);
    const label = texts.commands[name as keyof typeof texts.commands];
    expect(item(open({ undo: name! }), 'undo')).toMatchObject({ label: `Rückgängig: ${label}`, enabled: true });
    expect(item(open({}), 'undo')).toMatchObject({ label: 'Rückgängig', enabled: false });
  });

  it('offers nothing that needs a document while none is open', () => {
    for (const id of ['save', 'closeFile', 'palette', 'sites', 'undo']) expect(item(welcome, id).enabled).toBe(false);
    expect(item(open({}), 'save').enabled).toBe(true);
  });

  it('offers no import into a file that may not be written', () => {
    expect(item(open({ readOnly: { reason: 'newer-version' } }), 'import').enabled).toBe(false);
  });

  it('hands the chosen action over and leaves its keys to the window', () => {
    const chosen: string[] = [];
    const save = item(open({}), 'save', (action) => chosen.push(action));
    // Electron passes the item, the window and the event; the action needs none of them.
    (save.click as () => void)();
    expect(chosen).toEqual(['save']);
    expect(save.registerAccelerator).toBe(false);
  });
});

function open(more: Partial<Extract<AppState, { phase: 'open' }>['document']>): AppState {
  const save = { state: 'pending' as const };
  const document = { fileName: 'a', folder: '', revision: 1, save, readOnly: null, undo: null, redo: null };
  return { phase: 'open', document: { ...document, ...more } };
}

function item(state: AppState, id: string, choose: (action: string) => void = () => undefined) {
  const items = menuTemplate(texts, state, choose).flatMap((menu) => menu.submenu as MenuItemConstructorOptions[]);
  return items.find((candidate) => candidate.id === id)!;
}
