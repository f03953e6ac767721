import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { FoundBrowser } from './found-browser.ts';
import { npmBrowser } from './npm-browser.ts';

/** What to look for: a browser that can show a window, or any. */
export interface BrowserWish {
  readonly withWindow: boolean;
}

/**
 * Finds a Chromium: the one named by AUSTAUSCHWERK_BROWSER, Playwright's own, an installed Chrome, Edge or Chromium,
 * or the one in the npm package, which is unpacked once. Null: there is none, and none is fetched.
 */
export async function findBrowser(wish: BrowserWish = { withWindow: false }): Promise<FoundBrowser | null> {
  const named = process.env['AUSTAUSCHWERK_BROWSER'];
  if (named !== undefined && named !== '') {
    return isProgram(named) ? { executablePath: named, source: 'environment', environment: {} } : null;
  }
  const own = await playwrightBrowser();
  if (own !== null) return { executablePath: own, source: 'playwright', environment: {} };
  const installed = installedBrowsers().find((candidate) => isProgram(candidate));
  if (installed !== undefined) return { executablePath: installed, source: 'installed', environment: {} };
  return wish.withWindow ? null : npmBrowser();
}

/** The flags every browser is started with: nothing leaves the machine, nothing is remembered, pictures are repeatable. */
export function browserFlags(): string[] {
  return [
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    // Chromium refuses to start its sandbox as root; everybody else keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function playwrightBrowser(): Promise<string | null> {
  const { chromium } = await import('playwright-core');
  const executablePath = chromium.executablePath();
  return isProgram(executablePath) ? executablePath : null;
}

// A file that is there and cannot be started, such as a stub of another package system, is passed over.
function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure) return false;
    throw failure;
  }
}

function installedBrowsers(): string[] {
  switch (process.platform) {
    case 'win32':
      return windowsBrowsers();
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return onSearchPath([
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
        'chromium',
        'chromium-browser',
      ]);
  }
}

function windowsBrowsers(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
}

function onSearchPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
