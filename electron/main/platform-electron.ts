import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import type { PageRenderer, Platform } from '../core/ports.ts';
import type { ElectronModules } from './electron-modules.ts';

/** The desktop as the core sees it: system dialogs, file manager, clipboard. */
export function createElectronPlatform(
  electron: Pick<ElectronModules, 'clipboard' | 'ClipboardItem' | 'dialog' | 'shell'>,
  options: {
    readonly pages: PageRenderer;
    readonly window: () => BrowserWindow | null;
    readonly texts: Catalogue;
    readonly documentsFolder: string;
  },
): Platform {
  const { clipboard, ClipboardItem, dialog, shell } = electron;
  const { dialogs } = options.texts.desktop;
  const filters = [{ name: dialogs.dataFiles, extensions: ['austausch'] }];
  const shownIn = <Wish extends object, Answer>(
    show: { (window: BrowserWindow, wish: Wish): Promise<Answer>; (wish: Wish): Promise<Answer> },
    wish: Wish,
  ): Promise<Answer> => {
    const window = options.window();
    return window ? show(window, wish) : show(wish);
  };

  return {
    capabilities: { host: 'electron', nativeDialogs: true, revealInFolder: true, imageClipboard: true },
    pages: options.pages,
    async chooseDataFile() {
      const wish = { title: dialogs.open, filters, properties: ['openFile' as const] };
      const { filePaths } = await shownIn(dialog.showOpenDialog, wish);
      return filePaths[0] ?? null;
    },
    async chooseNewDataFile(suggestedName) {
      const wish = { title: dialogs.saveNew, filters, defaultPath: path.join(options.documentsFolder, suggestedName) };
      const { filePath } = await shownIn(dialog.showSaveDialog, wish);
      return filePath === '' ? null : filePath;
    },
    async chooseExportFolder() {
      const properties = ['openDirectory' as const, 'createDirectory' as const];
      const { filePaths } = await shownIn(dialog.showOpenDialog, { title: dialogs.exportFolder, properties });
      return filePaths[0] ?? null;
    },
    reveal: (file) => {
      shell.showItemInFolder(file);
      return Promise.resolve();
    },
    async openFile(file) {
      const failure = await shell.openPath(file);
      if (failure !== '') shell.showItemInFolder(file);
      return null;
    },
    writeImageToClipboard: (png) =>
      clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) })]),
  };
}
