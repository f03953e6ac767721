import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.ts';

/** A window of an installed browser that shows the program and nothing else. */
export interface AppWindow {
  /** Resolves when the user has closed it. */
  readonly closed: Promise<void>;
  close(): void;
}

/** Opens the address in a window of its own with a profile of its own; null: no display, or no browser that has windows. */
export async function openAppWindow(url: string): Promise<AppWindow | null> {
  const browser = hasDisplay() ? await findBrowser({ withWindow: true }) : null;
  if (!browser) return null;
  const profile = await mkdtemp(path.join(os.tmpdir(), 'austauschwerk-window-'));
  const child = spawn(browser.executablePath, [`--app=${url}`, `--user-data-dir=${profile}`, ...windowFlags()], {
    stdio: 'ignore',
    env: { ...process.env, ...browser.environment },
  });
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).then(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return { closed, close: () => child.kill() };
}

function windowFlags(): string[] {
  return [
    '--lang=de',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    // Chromium refuses to start its sandbox as root; everybody else keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
