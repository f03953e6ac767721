import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';

const test = base.extend<{ shell: { readonly app: ElectronApplication; readonly window: Page } }>({
  shell: async ({ browserName }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), `austauschwerk-${browserName}-`));
    const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] });
    await use({ app, window: await app.firstWindow() });
    await app.close();
    await rm(folder, { recursive: true, force: true });
  },
});

test('the window is served by the own scheme and shows the program', async ({ shell }) => {
  expect(shell.window.url()).toMatch(/^austauschwerk:\/\/app\/index\.html/);
  await expect(shell.window.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page has neither Node nor the rest of Electron', async ({ shell }) => {
  const found = await shell.window.evaluate(() => ['require', 'process', 'Buffer'].filter((name) => name in window));
  expect(found).toEqual([]);
});

test('the window stays on its page and opens no other', async ({ shell }) => {
  const before = shell.window.url();
  await shell.window.evaluate(() => {
    window.open('file:///etc/passwd');
    window.location.href = 'https://example.com/';
  });
  await expect(shell.window.getByRole('heading', { level: 1 })).toBeVisible();
  expect(shell.window.url()).toBe(before);
  expect(shell.app.windows()).toHaveLength(1);
});

test('the page is granted no permission', async ({ shell }) => {
  const state = await shell.window.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(state).toBe('denied');
});

test('the menu has the names Office users look for', async ({ shell }) => {
  const labels = await shell.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(labels).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe']);
});
