import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../electron/main/menu.ts';
import type { ActionContext } from '../../../../renderer/actions/action.ts';
import { actions } from '../../../../renderer/actions/registry.tsx';
import { useMenuChoices } from '../../../../renderer/actions/use-menu-choices.ts';
import { ConnectionBanner } from '../../../../renderer/app/shell/connection-banner.tsx';
import type { AppState } from '../../../../shared/contract/document-state.ts';
import type { Host } from '../../../../shared/contract/host.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { defaultTerms } from '../../../../shared/i18n/words.ts';
import { emptyHost, render, type Rendered } from '../ui/render.tsx';

const welcome: AppState = { phase: 'welcome', recentFiles: [], defaultFolder: '' };
let rendered: Rendered | null = null;

afterEach(() => rendered?.leave());

describe('the menu of the system', () => {
  it('offers only what the window knows how to do', () => {
    const chosen: string[] = [];
    const texts = createCatalogue('de', { terms: defaultTerms, genderForm: 'NEUTRAL' });
    for (const menu of menuTemplate(texts, welcome, (name) => chosen.push(name))) {
      if (!Array.isArray(menu.submenu)) continue;
      for (const item of menu.submenu) (item.click as (() => void) | undefined)?.(); // our items take no arguments
    }
    const known = actions.map(({ name }): string => name);
    expect(chosen.length).toBeGreaterThan(10);
    expect(chosen.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('leads to the page that is chosen, and does nothing for a name it does not know', async () => {
    const { host, tell } = toldHost();
    const visited: unknown[] = [];
    const open = { phase: 'open', document: { readOnly: null } };
    const context = { host, appState: open, navigate: (to: unknown) => visited.push(to) };
    rendered = await render(<Listening context={context as unknown as ActionContext} />); // what going to a page needs
    await tell('menu.chosen', { action: 'sites' });
    await tell('menu.chosen', { action: 'no-such-action' });
    expect(visited).toEqual(['/standorte']);
  });
});

describe('a lost connection', () => {
  it('is shown with what is safe, until it is there again', async () => {
    const { host, tell } = toldHost();
    rendered = await render(<ConnectionBanner />, host);
    expect(rendered.page.textContent).toBe('');
    await tell('connection.changed', { connected: false });
    expect(rendered.page.textContent).toContain('Was als gespeichert gemeldet war, ist sicher.');
    await tell('connection.changed', { connected: true });
    expect(rendered.page.textContent).toBe('');
  });
});

function Listening({ context }: { readonly context: ActionContext }) {
  useMenuChoices(context);
  return null;
}

function toldHost() {
  const listeners = new Map<string, Set<(payload: object) => void>>();
  const host = {
    ...emptyHost(),
    on(event: string, listener: (payload: object) => void) {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => known.delete(listener);
    },
  } as unknown as Host; // the payload belongs to the event's name
  const tell = (event: string, payload: object): Promise<void> =>
    act(() => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
      return Promise.resolve();
    });
  return { host, tell };
}
