import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { blankOffice } from '../../shared/domain/office/blank-office.ts';
import { packagedCommands } from '../cli/command-table.ts';
import { runCli } from '../cli/index.ts';
import { openOutput } from '../cli/open-output.ts';
import { appVersion } from '../core/app-version.ts';
import { createCore } from '../core/create-core.ts';
import { fileLogger, systemClock, systemIdentity, systemRandomBytes } from '../core/node-surroundings.ts';
import { openWish } from '../core/open-wish.ts';
import { readServedFolder } from '../core/page/served-folder.ts';
import type { CorePorts, Paths } from '../core/ports.ts';
import { readCall, type Call } from './arguments.ts';
import { bindIpc, tellWindow } from './bind-ipc.ts';
import type { ElectronModules } from './electron-modules.ts';
import { createMainWindow } from './main-window.ts';
import { createMarks } from './marks.ts';
import { menuTemplate } from './menu.ts';
import { createElectronPages } from './page-renderer.ts';
import { createElectronPlatform } from './platform-electron.ts';
import { guardQuit } from './quit-guard.ts';
import { guardNavigation } from './security/navigation.ts';
import { denyAllPermissions, denyNetwork } from './security/permissions.ts';
import { appScheme, createSchemeHandler, schemePrivileges } from './security/protocol.ts';

/** Starts the program in Electron: guards first, then core, then window. `builtFolder` holds the built parts. */
export async function boot(electron: ElectronModules, builtFolder: string): Promise<void> {
  const { app, protocol, session, shell } = electron;
  const call = readCall(process.argv.slice(1), process.cwd());
  const mark = createMarks(call.marks ? (line) => process.stdout.write(line) : null);
  mark('main/start');
  if (call.cli === null && !app.requestSingleInstanceLock()) return app.quit();
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  guardNavigation(app, (address) => void shell.openExternal(address));
  const opened = filesOpenedBySystem(app);
  await app.whenReady();
  mark('main/ready');
  denyAllPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
  const folder = await readServedFolder(path.join(builtFolder, 'renderer'));
  protocol.handle(appScheme, createSchemeHandler(folder));

  let window: BrowserWindow | null = null;
  const presentWindow = () => (window && !window.isDestroyed() ? window : null);
  const texts = createCatalogue('de', blankOffice(''));
  const paths = electronPaths(app);
  const ports: CorePorts = {
    clock: systemClock,
    randomBytes: systemRandomBytes,
    logger: fileLogger(paths.userData),
    paths,
    identity: systemIdentity(),
    appVersion,
    platform: createElectronPlatform(electron, {
      pages: createElectronPages(electron, folder),
      window: presentWindow,
      texts,
      documentsFolder: paths.documents,
    }),
  };
  if (call.cli !== null) return app.exit(await runHeadless(call.cli, ports));

  const core = createCore(ports);
  const contents = () => presentWindow()?.webContents ?? null;
  bindIpc({ ipcMain: electron.ipcMain, core, window: contents });
  guardQuit({ app, dialog: electron.dialog, core, texts, window: presentWindow });
  const showMenu = (state: Parameters<typeof menuTemplate>[1]) => {
    const template = menuTemplate(texts, state, (action) => tellWindow(contents, 'menu.chosen', { action }));
    electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template));
  };
  showMenu({ phase: 'welcome', recentFiles: [], defaultFolder: paths.documents });
  core.on('app.stateChanged', showMenu);
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', (_event, argv, workingFolder) => {
    void openAgain(readCall(argv.slice(1), workingFolder));
  });
  opened.onFile((file) => void openAgain({ wish: { file, sample: false } }));
  electron.powerMonitor.on('suspend', () => void core.flush());

  await openWish(core, { ...call.wish, file: call.wish.file ?? opened.first() }, paths.documents);
  mark('document/opened');
  window = createMainWindow(electron, {
    preloadFile: path.join(builtFolder, 'preload', 'index.cjs'),
    onFirstPaint: () => mark('renderer/first-paint'),
  });
  mark('window/created');
  window.on('blur', () => void core.flush());

  async function openAgain({ wish }: Pick<Call, 'wish'>): Promise<void> {
    await openWish(core, wish, paths.documents);
    const shown = presentWindow();
    if (shown?.isMinimized()) shown.restore();
    shown?.focus();
  }
}

function electronPaths(app: ElectronModules['app']): Paths {
  const documents = path.join(app.getPath('documents'), 'Austauschwerk');
  return { userData: app.getPath('userData'), documents, exports: path.join(documents, 'Ausgaben') };
}

function runHeadless(given: readonly string[], ports: CorePorts): Promise<number> {
  return runCli(packagedCommands, {
    arguments: given,
    workingFolder: process.cwd(),
    ports,
    out: openOutput(process.stdout),
    err: openOutput(process.stderr),
  });
}

/** macOS names a file that was double-clicked by an event, which may come before everything else. */
function filesOpenedBySystem(app: ElectronModules['app']) {
  const early: string[] = [];
  let open: (file: string) => void = (file) => early.push(file);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open(file);
  });
  return {
    first: () => early[0] ?? null,
    onFile: (listener: (file: string) => void) => (open = listener),
  };
}
