import type { App, BrowserWindow, Dialog } from 'electron';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import type { Core } from '../core/core.ts';

/** Lets the program end only when everything is written, or when the user gives up what is not. */
export function guardQuit(options: {
  readonly app: Pick<App, 'on' | 'exit'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly core: Core;
  readonly texts: Catalogue;
  readonly window: () => BrowserWindow | null;
}): void {
  const { app, core } = options;
  let isEnding = false;
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void end().then((ended) => (isEnding = ended));
  });

  async function end(): Promise<boolean> {
    const written = await core.flush();
    if (!written.ok && !(await givesUp())) return false;
    await core.close();
    app.exit(0);
    return true;
  }

  async function givesUp(): Promise<boolean> {
    const { quit } = options.texts.desktop;
    const { message, detail } = quit;
    const box = {
      type: 'warning' as const,
      message,
      detail,
      buttons: [quit.stay, quit.leave],
      defaultId: 0,
      cancelId: 0,
    };
    const window = options.window();
    const { response } = window
      ? await options.dialog.showMessageBox(window, box)
      : await options.dialog.showMessageBox(box);
    return response === 1;
  }
}
