import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { AppState } from '../../../../shared/contract/document-state.ts';
import type { Host } from '../../../../shared/contract/host.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { instant } from '../../../../shared/kernel/dates.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { ClockContext } from '../../../../renderer/state/clock.ts';
import { SessionContext, startSession } from '../../../../renderer/state/session.ts';
import { forgetTableLooks } from '../../../../renderer/state/table-looks.ts';
import { ToastProvider } from '../../../../renderer/ui/toast.tsx';
import { useUiStore } from '../../../../renderer/state/ui-store.ts';

/** A component on a page of its own, with a blank office open for writing on 23 November 2026. */
export interface Rendered {
  readonly page: HTMLElement;
  readonly show: (content: ReactNode) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Draws a component as the program would. */
export async function render(content: ReactNode, host = emptyHost()): Promise<Rendered> {
  prepareWindow();
  const session = await startSession(host);
  if (!session.ok) throw new Error('the fake core answers');
  const page = document.createElement('div');
  document.body.append(page);
  const root: Root = createRoot(page);
  const clock = { now: () => instant('2026-11-23T09:00:00Z') };
  const show = (next: ReactNode): Promise<void> =>
    act(() =>
      Promise.resolve(
        root.render(
          <FluentProvider theme={webLightTheme}>
            <ClockContext value={clock}>
              <SessionContext value={session.value}>
                <ToastProvider>{next}</ToastProvider>
              </SessionContext>
            </ClockContext>
          </FluentProvider>,
        ),
      ),
    );
  await show(content);
  return {
    page,
    show,
    leave: async () => {
      await act(() => Promise.resolve(root.unmount()));
      page.remove();
    },
  };
}

/** Types a text into a field as a person would, replacing what is there. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // React watches the setter of the element itself; the one of the prototype changes the value as the browser does.
  const write = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  await act(() => {
    field.focus();
    write?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve();
  });
}

/** Presses a key on an element. */
export async function press(target: Element, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    return Promise.resolve();
  });
}

/** Moves the focus away, which makes a field accept its text. */
export async function leaveField(field: HTMLElement): Promise<void> {
  await act(() => {
    field.blur();
    return Promise.resolve();
  });
}

/** Clicks an element. */
export async function click(target: Element): Promise<void> {
  await act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return Promise.resolve();
  });
}

function prepareWindow(): void {
  useUiStore.setState({ language: 'de', tables: {} });
  forgetTableLooks();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom measures nothing; a table needs a height to know which rows are in sight.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 900 });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  Element.prototype.scrollTo = () => undefined;
}

/** A core that holds a blank office and tells nothing. */
export function emptyHost(): Host {
  const state: AppState = {
    phase: 'open',
    document: {
      fileName: 'Büro.austausch',
      folder: 'C:\\Daten',
      revision: 1,
      save: { state: 'saved', at: '2026-11-23T09:00:00Z' },
      readOnly: null,
      undo: null,
      redo: null,
    },
  };
  const answers: Readonly<Record<string, unknown>> = {
    'app.capabilities': { host: 'loopback', nativeDialogs: false, revealInFolder: false, imageClipboard: false },
    'app.state': state,
    'document.load': { revision: 1, parts: 1, json: JSON.stringify(blankDatabase('Büro')) },
  };
  // Only what components under test ask for.
  return {
    call: (method: string) => Promise.resolve(ok(answers[method])),
    on: () => () => undefined,
  } as unknown as Host;
}
