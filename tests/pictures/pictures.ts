import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../electron/loopback/browser.ts';
import { required } from '../../shared/kernel/assert.ts';
import { runCommand, startHost } from '../e2e/fixtures/host-process.ts';

/** The moment of the pictures: the sample's coming meeting is half planned then. */
const moment = '2026-11-23T09:00:00Z';
const target = path.resolve('docs', 'pictures');

interface Picture {
  readonly name: string;
  readonly height: number;
  /** Brings the page to where the picture is taken. */
  readonly show: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'overview', height: 860, show: async (page) => heading(page, 'Übersicht') },
  {
    name: 'programme',
    height: 900,
    show: async (page) => {
      await openComingMeeting(page);
      await page.getByRole('tab', { name: 'Programm' }).click();
      await page.getByRole('treeitem').first().waitFor();
    },
  },
  {
    name: 'pack',
    height: 900,
    show: async (page) => {
      await openComingMeeting(page);
      await page.getByRole('tab', { name: 'Unterlagen' }).click();
      await page.locator('canvas').nth(2).waitFor();
      await page
        .getByText(/1\s*von\s*\d+/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'charts',
    height: 900,
    show: async (page) => {
      await openPage(page, 'Auswertung');
      await page.locator('svg.recharts-surface, svg[role="img"]').first().waitFor();
    },
  },
  {
    name: 'site',
    height: 900,
    show: async (page) => {
      await openPage(page, 'Standorte');
      await page
        .getByRole('row', { name: /Auenburg/ })
        .first()
        .getByRole('rowheader')
        .click();
      await heading(page, /Auenburg/);
    },
  },
];

const folder = await mkdtemp(path.join(os.tmpdir(), 'austauschwerk-pictures-'));
const file = path.join(folder, 'Lindenmark.austausch');
await mkdir(target, { recursive: true });
await runCommand(folder, ['sample', '--out', file]);
const host = await startHost({ folder, parameters: ['--now', moment, file], scriptsDialogs: false });
const found = required(await findBrowser(), 'a browser is needed to take pictures');
const browser = await chromium.launch({ executablePath: found.executablePath, args: browserFlags() });
try {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(host.url);
  for (const { name, height, show } of pictures) {
    await page.setViewportSize({ width: 1280, height });
    await show(page);
    // The pointer rests where nothing reacts to it, and what has the focus does not blink.
    await page.mouse.move(1279, height - 1);
    await page.screenshot({ path: path.join(target, `${name}.png`), caret: 'hide' });
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
} finally {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
}

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await heading(page, name);
}

async function openComingMeeting(page: Page): Promise<void> {
  await openPage(page, 'Veranstaltungen');
  await page.getByRole('link', { name: '10. Austauschtreffen' }).click();
  await heading(page, '10. Austauschtreffen');
}

async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
