import type { BrowserWindow } from 'electron';
import type { ElectronModules } from './electron-modules.ts';
import { windowAddress } from './security/protocol.ts';

/** Makes the one window: sandboxed, isolated, without Node; shown when its first picture is ready. */
export function createMainWindow(
  { BrowserWindow }: Pick<ElectronModules, 'BrowserWindow'>,
  options: { readonly preloadFile: string; readonly onFirstPaint: () => void },
): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Austauschwerk',
    webPreferences: {
      preload: options.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    options.onFirstPaint();
  });
  void window.loadURL(windowAddress);
  return window;
}
