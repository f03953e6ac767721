import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MeetingPage } from '../../../../renderer/features/meetings/index.ts';
import { SessionContext, startSession } from '../../../../renderer/state/session.ts';
import { ToastProvider } from '../../../../renderer/ui/toast.tsx';
import { required } from '../../../../shared/kernel/assert.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { meetingWorld } from '../../../builders/meeting-world.ts';
import { memoryHost } from '../../../builders/memory-host.ts';

let root: Root;
let database: ReturnType<typeof memoryHost>['database'];

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const memory = memoryHost(meetingWorld());
  database = memory.database;
  const session = unwrap(await startSession(memory.host), 'the memory host always answers');
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <SessionContext value={session}>
          <ToastProvider>
            <MemoryRouter initialEntries={['/veranstaltungen/m1?tab=anwesenheit']}>
              <Routes>
                <Route path="/veranstaltungen/:meetingId" element={<MeetingPage />} />
              </Routes>
            </MemoryRouter>
          </ToastProvider>
        </SessionContext>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const field = () =>
  required(document.querySelector<HTMLInputElement>('input[role="combobox"]'), 'the field at the door');
const marked = () => Object.values(database().meetings['m1']?.registrations ?? {}).map(({ contactId }) => contactId);

async function type(text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

async function press(key: string): Promise<void> {
  await act(async () => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

describe('Enter at the door', () => {
  it('marks who fits by name', async () => {
    await type('el');
    await press('Enter');
    expect(marked()).toEqual(['c3']);
  });

  it('marks nobody who fits by place only, until the person is chosen', async () => {
    await type('gels');
    expect(document.querySelector('[role="option"][aria-selected="true"]')).toBeNull();
    expect(document.querySelector('[role="listbox"]')?.textContent).toContain(
      'Nur der Ort oder die Organisation passt',
    );
    await press('Enter');
    expect([marked(), field().value]).toEqual([[], 'gels']);
    await press('ArrowDown');
    await press('Enter');
    expect(marked()).toEqual(['c3']);
  });
});
