import { expect, test } from '../fixtures/app.ts';
import { frameFindings, pushToTheEnd } from '../pages/frame.ts';
import { readDatabase, Tour, type Stop } from '../pages/tour.ts';

// A small laptop, the smallest window, and 200 % zoom of 1280 × 800.
const sizes = [
  { width: 1366, height: 768 },
  { width: 800, height: 600 },
  { width: 640, height: 400 },
];
/** Where an entry is jumped to or a form opens by itself. */
const jumpSizes = sizes.filter(({ width }) => width === 1366 || width === 640);

for (const viewport of sizes) {
  test.describe(`at ${String(viewport.width)} × ${String(viewport.height)} only parts of the window scroll`, () => {
    test.use({ start: 'sample', viewport });

    test('on pages of records and in their dialogs', async ({ app }) => {
      const tour = new Tour(app.page, await readDatabase(app.dataFile));
      expect(await findingsOf(app, tour.records())).toEqual([]);
    });

    test('on meetings, charts and import', async ({ app }) => {
      const tour = new Tour(app.page, await readDatabase(app.dataFile));
      expect(await findingsOf(app, tour.work())).toEqual([]);
    });
  });
}

for (const viewport of jumpSizes) {
  test.describe(`at ${String(viewport.width)} × ${String(viewport.height)} a jump to an entry`, () => {
    test.use({ start: 'sample', viewport });

    test('from what needs attention and from deadlines does not move the frame', async ({ app }) => {
      const { page } = app;
      const tour = new Tour(page, await readDatabase(app.dataFile));
      const findings: string[] = [];
      const addresses = await jumpsOf(tour);
      expect(addresses.length).toBeGreaterThan(5);
      for (const address of addresses) {
        await tour.goTo('/organisationen');
        await jump(page, address);
        findings.push(...(await frameFindings(page, address)));
        await pushToTheEnd(page);
        findings.push(...(await frameFindings(page, `${address}, at its end`)));
        if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      expect(findings).toEqual([]);
    });
  });
}

/** Follows an address and waits until what it asks for has the focus: a form, an entry, or else the title. */
async function jump(page: Tour['page'], address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  const focused = page.locator(
    address.includes('neu=')
      ? '[role=dialog]:focus-within'
      : address.includes('eintrag=')
        ? 'main :focus:not(h1), [role=dialog]:focus-within'
        : 'main h1:focus',
  );
  await expect(focused, address).toHaveCount(1);
}

/** One address of each kind of step that the overview and the list of deadlines lead to. */
async function jumpsOf(tour: Tour): Promise<string[]> {
  const { page } = tour;
  await tour.goTo('/');
  const closed = page.locator('main h3 button[aria-expanded=false]');
  for (let left = await closed.count(); left > 0; left -= 1) {
    await closed.first().click();
    await expect(closed).toHaveCount(left - 1);
  }
  const found = await hrefsOf(page);
  await tour.goTo('/fristen');
  await expect(page.getByRole('grid')).toBeVisible();
  const all = [...found, ...(await hrefsOf(page))];
  const kindOf = (address: string): string => address.replace(/^[^?]*/, '').replace(/eintrag=[^&]*/, 'eintrag');
  return [...new Map(all.map((address) => [kindOf(address), address])).values()];
}

async function hrefsOf(page: Tour['page']): Promise<string[]> {
  const hrefs = await page
    .getByRole('main')
    .locator('a[href*="?"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.replace(/^#/, ''));
}

test.describe('before a file is open', () => {
  test.use({ viewport: { width: 683, height: 384 } });

  test('the welcome page scrolls, the window does not', async ({ app }) => {
    await app.page.getByRole('button', { name: 'Neues Büro anlegen' }).waitFor();
    await pushToTheEnd(app.page);
    expect(await frameFindings(app.page, 'welcome')).toEqual([]);
  });
});

async function findingsOf({ page }: { readonly page: Tour['page'] }, stops: readonly Stop[]): Promise<string[]> {
  const findings: string[] = [];
  for (const stop of stops) {
    await stop.open();
    findings.push(...(await frameFindings(page, stop.name)));
    await pushToTheEnd(page);
    findings.push(...(await frameFindings(page, `${stop.name}, at its end`)));
    await stop.leave?.();
  }
  return findings;
}
