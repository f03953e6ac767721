import type { Page } from 'playwright-core';
import { keyToPaint } from './key-to-paint.ts';
import type { Interaction } from './bench-page.ts';

/** A list of the program, and what it is measured with. */
export interface BenchedList {
  readonly name: string;
  readonly path: string;
  /** The column it is grouped by. */
  readonly group: string;
  /** Views of it can be saved; default they can. */
  readonly hasViews?: boolean;
}

/** The lists of the program: 600 sites, 6,000 people, 20,000 offers, their agreements and what is due in the large sample. */
export const benchedLists: readonly BenchedList[] = [
  { name: 'sites', path: '/standorte', group: 'Art' },
  { name: 'people', path: '/personen', group: 'Anrede' },
  { name: 'offers', path: '/angebote', group: 'Status' },
  { name: 'agreements', path: '/vereinbarungen', group: 'Status' },
  { name: 'deadlines', path: '/fristen', group: 'Art', hasViews: false },
];

const grid = 'main :is([role=grid], [role=treegrid])';
const listText = `${grid} :is([role=rowheader], [aria-expanded]), main [role=status]`;
const words = ['lin', 'berg', 'neu', 'ost', 'see', 'burg'];
const changes = 8;
/** Between two keys of a steady typist. */
const pauseMs = 120;

/** Filters, sorts, groups a list and changes between its views, by keyboard. */
export async function benchList(page: Page, list: BenchedList): Promise<readonly Interaction[]> {
  await page.evaluate((path) => void (location.hash = `#${path}`), list.path);
  await page.waitForSelector(`${grid} [role=rowheader]`);
  const first = await firstLetter(page, list);
  const all = [first, await filter(page, list), await sort(page, list), await group(page, list)];
  return list.hasViews === false ? all : [...all, await view(page, list)];
}

/** The letter typed as soon as the list is there, before it has had time to learn. */
async function firstLetter(page: Page, { name }: BenchedList): Promise<Interaction> {
  const milliseconds: number[] = [];
  await focusSearch(page);
  push(milliseconds, await keyToPaint(page, 'z', listText));
  await page.keyboard.press('Control+a');
  push(milliseconds, await timedKey(page, 'Delete'));
  await page.waitForTimeout(2000);
  return { name: `${name}: first letter at once`, milliseconds: milliseconds.slice(0, 1) };
}

async function filter(page: Page, { name }: BenchedList): Promise<Interaction> {
  const milliseconds: number[] = [];
  await focusSearch(page);
  for (const word of words) {
    for (const letter of word) push(milliseconds, await timedKey(page, letter));
    await page.keyboard.press('Control+a');
    push(milliseconds, await timedKey(page, 'Delete'));
  }
  return { name: `${name}: filter, per letter`, milliseconds };
}

async function sort(page: Page, { name }: BenchedList): Promise<Interaction> {
  const milliseconds: number[] = [];
  await page.locator(grid).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  const columns = await page.locator('[role=columnheader]').count();
  for (let run = 0; run < 16; run += 1) {
    await page.waitForTimeout(pauseMs);
    push(milliseconds, await keyToPaint(page, 'Enter', '[role=columnheader]'));
    if (run % 2 === 1) await page.keyboard.press((run - 1) / 2 < columns - 1 ? 'ArrowRight' : 'Home');
  }
  return { name: `${name}: sort`, milliseconds };
}

async function group(page: Page, list: BenchedList): Promise<Interaction> {
  const milliseconds: number[] = [];
  for (let run = 0; run < changes; run += 1) {
    await page.getByRole('button', { name: /^Gruppier/ }).click();
    const choice = page.getByRole('menuitemradio', { name: run % 2 === 0 ? list.group : 'Keine Gruppen', exact: true });
    await choice.focus();
    push(milliseconds, await timedKey(page, 'Enter'));
  }
  return { name: `${list.name}: group`, milliseconds };
}

async function view(page: Page, { name }: BenchedList): Promise<Interaction> {
  const milliseconds: number[] = [];
  await focusSearch(page);
  await page.keyboard.type('berg');
  await openViews(page);
  await page.getByRole('menuitem', { name: 'Als neue Ansicht speichern …' }).click();
  await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Berg');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ansicht: Berg' }).waitFor();
  await page.waitForTimeout(1000);
  for (let run = 0; run < changes; run += 1) {
    await openViews(page);
    await page.getByRole('menuitemradio', { name: run % 2 === 0 ? 'Alle' : 'Berg', exact: true }).focus();
    push(milliseconds, await timedKey(page, 'Enter'));
  }
  await openViews(page);
  await page.getByRole('menuitemradio', { name: 'Alle', exact: true }).click();
  return { name: `${name}: change the view`, milliseconds };
}

async function openViews(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Ansicht: / }).click();
}

async function focusSearch(page: Page): Promise<void> {
  await page.locator('input[data-page-filter], [data-page-filter] input').first().focus();
}

async function timedKey(page: Page, key: string): Promise<number | null> {
  await page.waitForTimeout(pauseMs);
  return keyToPaint(page, key, listText);
}

function push(list: number[], value: number | null): void {
  if (value !== null) list.push(value);
}
