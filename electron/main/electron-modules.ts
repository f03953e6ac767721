import type * as Electron from 'electron';

/** The parts of Electron the shell uses, handed in so that tests can give their own. */
export type ElectronModules = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'ClipboardItem'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'powerMonitor'
  | 'protocol'
  | 'session'
  | 'shell'
>;
