import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './electron/loopback/browser.ts';

const browser = await findBrowser();
if (!browser) throw new Error('No Chromium found: set AUSTAUSCHWERK_BROWSER to one.');

/** Whether the tests of the real Electron can run is decided by build/test.mjs, which also says so when they cannot. */
const config: PlaywrightTestConfig = {
  testDir: 'tests/e2e/specs',
  outputDir: 'tests/.results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A slow machine may take its time; these only end what hangs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['line'], ['json', { outputFile: 'tests/.results/e2e.json' }]],
  use: {
    headless: true,
    actionTimeout: 45_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser.executablePath,
      args: browserFlags(),
      env: { ...definedEnvironment(), ...browser.environment },
    },
  },
  projects: [
    { name: 'loopback', testIgnore: '**/*.electron.spec.ts' },
    { name: 'electron', testMatch: '**/*.electron.spec.ts' },
  ],
};

export default defineConfig(config);

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
