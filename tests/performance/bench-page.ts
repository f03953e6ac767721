import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../electron/loopback/browser.ts';
import { required } from '../../shared/kernel/assert.ts';
import { benchedLists, benchList } from './bench-lists.ts';
import { installStopwatch, keyToPaint } from './key-to-paint.ts';

/** An interaction and how long it took, each time it was done. */
export interface Interaction {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

const grid = '[role=grid]';
const searches = ['linden', 'meier', 'treffen', 'anna', 'region'];
const openings = 15;
/** Between two keys of a steady typist. */
const pauseMs = 120;

/** Works in the lists, and before them in a site and the palette, by keyboard, in a real browser at its usual pace. */
export async function benchPage(
  address: string,
  { isOnlyLists = false }: { readonly isOnlyLists?: boolean } = {},
): Promise<readonly Interaction[]> {
  const found = required(await findBrowser(), 'a Chromium is found');
  const environment = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: browserFlags(),
    env: { ...(environment as Record<string, string>), ...found.environment }, // blank entries are filtered out above
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('main h1', { timeout: 60_000 });
    await page.evaluate(() => void (location.hash = '#/standorte'));
    await page.waitForSelector(`${grid} [role=rowheader]`);
    await installStopwatch(page);
    // The search learns in idle moments; nobody types in the first seconds after opening.
    await page.waitForTimeout(3000);
    const interactions = isOnlyLists ? [] : [await openSite(page), ...(await palette(page))];
    for (const list of benchedLists) interactions.push(...(await benchList(page, list)));
    await editSomething(page);
    return interactions;
  } finally {
    await browser.close();
  }
}

async function openSite(page: Page): Promise<Interaction> {
  const milliseconds: number[] = [];
  for (let run = 0; run < openings; run += 1) {
    await page.waitForSelector(`${grid} [role=rowheader]`);
    await page.locator(grid).first().focus();
    for (let down = 0; down <= run; down += 1) await page.keyboard.press('ArrowDown');
    push(milliseconds, await timedKey(page, 'Enter', 'main h1'));
    await page.goBack();
    await page.waitForTimeout(pauseMs);
  }
  return { name: 'list: open a site', milliseconds };
}

async function palette(page: Page): Promise<Interaction[]> {
  const opening: number[] = [];
  const typing: number[] = [];
  const dialog = '[role=dialog]';
  for (const search of [...searches, ...searches, ...searches]) {
    push(opening, await timedKey(page, 'Control+k', dialog));
    if (opening.length <= searches.length) {
      for (const letter of search)
        push(typing, await timedKey(page, letter, `${dialog} [role=option], ${dialog} [role=status]`));
    }
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { state: 'detached' });
  }
  return [
    { name: 'palette: open', milliseconds: opening },
    { name: 'palette: search, per letter', milliseconds: typing },
  ];
}

/** One change, so that the core has saved once. */
async function editSomething(page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/buero'));
  const field = page.getByRole('textbox', { name: 'Telefon' }).first();
  await field.fill('030 23125 111');
  await field.press('Enter');
  // Two seconds after the last change it is on disk.
  await page.waitForTimeout(3500);
}

async function timedKey(page: Page, key: string, selector: string): Promise<number | null> {
  await page.waitForTimeout(pauseMs);
  return keyToPaint(page, key, selector);
}

function push(list: number[], value: number | null): void {
  if (value !== null) list.push(value);
}
