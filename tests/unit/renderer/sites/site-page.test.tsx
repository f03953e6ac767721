import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SitePage } from '../../../../renderer/features/sites/index.ts';
import { ClockContext } from '../../../../renderer/state/clock.ts';
import { SessionContext, startSession } from '../../../../renderer/state/session.ts';
import { useUiStore } from '../../../../renderer/state/ui-store.ts';
import { ToastProvider } from '../../../../renderer/ui/toast.tsx';
import { day, instant, type Day } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { memoryHost } from '../../../builders/memory-host.ts';
import { databaseOf } from '../../shared/sites/run.ts';

let root: Root;
let database: ReturnType<typeof memoryHost>['database'];

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const active = { from: day('2026-11-23'), status: 'ACTIVE', mergedInto: null, note: '' } as const;
  const memory = memoryHost(databaseOf({ bottrop: { shortName: 'Bottrop', statusHistory: [active] } }));
  database = memory.database;
  const session = unwrap(await startSession(memory.host), 'the memory host always answers');
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <ClockContext value={{ now: () => instant('2026-11-23T09:00:00Z') }}>
          <SessionContext value={session}>
            <ToastProvider>
              <MemoryRouter initialEntries={['/standorte/bottrop']}>
                <Routes>
                  <Route path="/standorte/:siteId" element={<SitePage />} />
                </Routes>
              </MemoryRouter>
            </ToastProvider>
          </SessionContext>
        </ClockContext>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function byLabel(label: string, within: ParentNode = document): HTMLInputElement {
  const found = [...within.querySelectorAll('label')].find(
    (each) => each.textContent.replace('*', '').trim() === label,
  );
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement; // the label's own control
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find((each) => each.textContent === name);
}

async function click(name: string): Promise<void> {
  await act(async () => {
    button(name)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

async function lookAt(asOf: Day | null): Promise<void> {
  await act(async () => {
    useUiStore.getState().setAsOf(asOf);
    await new Promise((resolve) => setTimeout(resolve));
  });
}

const dialog = () => document.querySelector('[role="dialog"]');
const history = () => database().sites['bottrop']?.statusHistory.map(({ from, status }) => [from, status]);

describe('the page of a site', () => {
  it('does not let a day past that the calendar does not have, and says so at the field', async () => {
    await click('Status eintragen');
    await type(byLabel('ab', dialog() ?? document), '31.02.2026');
    await click('Speichern');
    expect(dialog()?.querySelector('[aria-invalid="true"]')).toBe(byLabel('ab', dialog() ?? document));
    expect(dialog()?.textContent).toContain('Diesen Tag gibt es nicht');
    expect(history()).toEqual([['2026-11-23', 'ACTIVE']]);
  });

  it('refuses a second status on one day, then takes another day and closes', async () => {
    await click('Status eintragen');
    await click('Speichern');
    expect(dialog()?.textContent).toContain('An diesem Tag gibt es schon einen Eintrag');
    await type(byLabel('ab', dialog() ?? document), '1.3.26');
    await click('Speichern');
    expect(history()).toEqual([
      ['2026-03-01', 'ACTIVE'],
      ['2026-11-23', 'ACTIVE'],
    ]);
  });

  it('refuses 10,000 characters in a name at the field, and keeps a formula as text', async () => {
    const name = byLabel('Kurzname');
    await type(name, 'x'.repeat(10_000));
    await act(async () => {
      name.blur();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(database().sites['bottrop']?.shortName).toBe('Bottrop');
    await type(name, '=HYPERLINK("http://x.example")');
    await act(async () => {
      name.blur();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(database().sites['bottrop']?.shortName).toBe('=HYPERLINK("http://x.example")');
    expect(document.querySelector('h1')?.textContent).toContain('=HYPERLINK("http://x.example")');
  });

  it('says on another day what a change means, and proposes that day', async () => {
    await lookAt(day('2026-12-01'));
    expect(document.body.textContent).toContain('Sie sehen den Stand vom 01.12.2026');
    await click('Status eintragen');
    expect(byLabel('ab', dialog() ?? document).value).toBe('01.12.2026');
    await lookAt(null);
    expect(document.body.textContent).not.toContain('Sie sehen den Stand vom');
  });
});
