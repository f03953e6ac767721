import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { guardQuit } from '../../../electron/main/quit-guard.ts';
import { blankOffice } from '../../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { createFakeCore } from '../../security/support/fake-core.ts';

const texts = createCatalogue('de', blankOffice(''));

describe('ending the program', () => {
  it('waits until everything is written', async () => {
    const { app, quit, core } = guarded({ written: true });
    quit();
    await vi.waitFor(() => expect(app.exited).toEqual([0]));
    expect(core.steps).toEqual(['flush', 'close']);
  });

  it('stays when the last changes cannot be written and the user stays', async () => {
    const { app, quit, core, asked } = guarded({ written: false, answer: 0 });
    quit();
    await vi.waitFor(() => expect(asked()).toBe(1));
    await vi.waitFor(() => expect(core.steps).toEqual(['flush']));
    expect(app.exited).toEqual([]);
  });

  it('ends when the user gives the last changes up', async () => {
    const { app, quit } = guarded({ written: false, answer: 1 });
    quit();
    await vi.waitFor(() => expect(app.exited).toEqual([0]));
  });

  it('asks with staying as the answer of Enter and Escape', async () => {
    const { quit, boxes } = guarded({ written: false, answer: 0 });
    quit();
    await vi.waitFor(() => expect(boxes).toHaveLength(1));
    expect(boxes[0]).toMatchObject({
      defaultId: 0,
      cancelId: 0,
      buttons: [texts.desktop.quit.stay, texts.desktop.quit.leave],
    });
  });
});

function guarded(options: { readonly written: boolean; readonly answer?: number }) {
  const app = Object.assign(new EventEmitter(), {
    exited: [] as number[],
    exit: (code: number) => void app.exited.push(code),
  });
  const boxes: unknown[] = [];
  const steps: string[] = [];
  const failure = err({ code: 'write-failed', path: '/x', cause: 'ENOSPC' } as const);
  const core = Object.assign(createFakeCore(), {
    steps,
    flush: () => Promise.resolve(steps.push('flush')).then(() => (options.written ? ok(null) : failure)),
    close: () => Promise.resolve(void steps.push('close')),
  });
  const showMessageBox = (...box: unknown[]) => {
    boxes.push(box.at(-1));
    return Promise.resolve({ response: options.answer ?? 0, checkboxChecked: false });
  };
  // Two of Electron's objects, as far as the guard uses them.
  const fakes = { app, dialog: { showMessageBox } } as unknown as Pick<
    Parameters<typeof guardQuit>[0],
    'app' | 'dialog'
  >;
  guardQuit({ ...fakes, core, texts, window: () => null });
  return {
    app,
    core,
    boxes,
    asked: () => boxes.length,
    quit: () => app.emit('before-quit', { preventDefault: vi.fn() }),
  };
}
