import { expect, test } from '../fixtures/app.ts';
import { frameFindings, pushToTheEnd } from '../pages/frame.ts';
import { readDatabase, Tour, type Stop } from '../pages/tour.ts';

// A small laptop, the smallest window, and 200 % zoom of 1366 × 768.
const sizes = [
  { width: 1366, height: 768 },
  { width: 800, height: 600 },
  { width: 683, height: 384 },
];

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
