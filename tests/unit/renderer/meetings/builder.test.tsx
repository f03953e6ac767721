import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MeetingPage } from '../../../../renderer/features/meetings/index.ts';
import { SessionContext, startSession } from '../../../../renderer/state/session.ts';
import { ToastProvider } from '../../../../renderer/ui/toast.tsx';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { line, meetingWorld } from '../../../builders/meeting-world.ts';
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
  const memory = memoryHost(meetingWorld({}, line([30, 30])));
  database = memory.database;
  const session = unwrap(await startSession(memory.host), 'the memory host always answers');
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <SessionContext value={session}>
          <ToastProvider>
            <MemoryRouter initialEntries={['/veranstaltungen/m1?tab=programm']}>
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

const rows = () => [...document.querySelectorAll('[role="treeitem"]')].map((row) => row.getAttribute('aria-label'));

async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

async function type(text: string): Promise<void> {
  await act(async () => {
    const input = document.activeElement as HTMLInputElement; // the field that is being edited
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setValue?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

const focusRow = (index: number) =>
  act(() => document.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus());

describe('the programme builder by keyboard', () => {
  it('adds an item below, names it, guesses its kind and times it', async () => {
    focusRow(0);
    await press('Enter', { ctrlKey: true });
    await type('Kaffeepause');
    await press('Enter');
    expect(rows()).toEqual(['i0, 09:00 bis 09:30 Uhr', 'Kaffeepause, 09:30 bis 09:45 Uhr', 'i1, 09:45 bis 10:15 Uhr']);
    expect(database().meetings['m1']?.agenda['n1']).toMatchObject({ agendaItemType: 'BREAK', durationMinutes: 15 });
  });

  it('moves an item up and keeps it focused', async () => {
    focusRow(1);
    await press('ArrowUp', { altKey: true });
    expect(rows()).toEqual(['i1, 09:00 bis 09:30 Uhr', 'i0, 09:30 bis 10:00 Uhr']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('i1, 09:00 bis 09:30 Uhr');
  });

  it('makes an item longer and shorter in steps of five minutes', async () => {
    focusRow(0);
    await press('ArrowUp', { altKey: true, shiftKey: true });
    await press('ArrowUp', { altKey: true, shiftKey: true });
    await press('ArrowDown', { altKey: true, shiftKey: true });
    expect(rows()).toEqual(['i0, 09:00 bis 09:35 Uhr', 'i1, 09:35 bis 10:05 Uhr']);
  });

  it('shows the overrun at the locked start', async () => {
    focusRow(1);
    await press('l');
    focusRow(0);
    await press('ArrowUp', { altKey: true, shiftKey: true });
    expect(rows()[1]).toBe('i1, 09:30 bis 10:00 Uhr');
    expect(document.querySelectorAll('[role="treeitem"]')[1]?.textContent).toContain('Überzieht um 5 Min.');
  });

  it('puts an item beside the one before it, and takes it out again', async () => {
    focusRow(1);
    await press('ArrowRight', { altKey: true });
    const parentOf = (id: string) => database().meetings['m1']?.agenda[id]?.parentId;
    expect(parentOf('i1')).toBe(parentOf('i0'));
    expect(parentOf('i0')).not.toBeNull();
    const times = '09:00 bis 09:30 Uhr';
    expect(rows()).toEqual([`Zur selben Zeit, ${times}`, `i0, ${times}`, `i1, ${times}`]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`i1, ${times}`);
    await press('ArrowLeft', { altKey: true });
    expect([parentOf('i0'), parentOf('i1')]).toEqual([null, null]);
    expect(rows()).toEqual(['i0, 09:00 bis 09:30 Uhr', 'i1, 09:30 bis 10:00 Uhr']);
  });

  it('removes an item without asking and goes to its neighbour', async () => {
    focusRow(0);
    await press('Delete');
    expect(rows()).toEqual(['i1, 09:00 bis 09:30 Uhr']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('i1, 09:00 bis 09:30 Uhr');
  });

  it('keeps a wrong duration in its field and changes nothing', async () => {
    focusRow(0);
    await press('m');
    await type('-5');
    await press('Enter');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(database().meetings['m1']?.agenda['i0']?.durationMinutes).toBe(30);
    await press('Escape');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('i0, 09:00 bis 09:30 Uhr');
  });
});
