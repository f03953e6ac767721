import { expect, test } from '../fixtures/app.ts';
import { axeFindingsInAllLooks } from '../pages/axe.ts';
import { readDatabase, Tour, type Stop } from '../pages/tour.ts';
import type { Page } from '@playwright/test';

test.describe('axe finds nothing in light, dark and forced colours', () => {
  test.describe('with the sample', () => {
    test.use({ start: 'sample' });

    test('on pages of records and in their dialogs', async ({ app }) => {
      test.setTimeout(300_000);
      const tour = new Tour(app.page, await readDatabase(app.dataFile));
      expect(await findingsOf(app.page, tour.records())).toEqual([]);
    });

    test('on meetings, charts and import', async ({ app }) => {
      test.setTimeout(300_000);
      const tour = new Tour(app.page, await readDatabase(app.dataFile));
      expect(await findingsOf(app.page, tour.work())).toEqual([]);
    });
  });
});

async function findingsOf(page: Page, stops: readonly Stop[]): Promise<string[]> {
  const findings: string[] = [];
  for (const stop of stops) {
    await stop.open();
    findings.push(...(await axeFindingsInAllLooks(page, stop.name)));
    await stop.leave?.();
  }
  return findings;
}
