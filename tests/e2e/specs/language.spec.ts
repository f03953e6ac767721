import path from 'node:path';
import type { Page } from '@playwright/test';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';
import type { Language } from '../../../shared/i18n/format.ts';
import { expect, test } from '../fixtures/app.ts';
import { readDatabase, Tour } from '../pages/tour.ts';
import { foreignTexts } from '../pages/wording.ts';

test.use({ start: 'sample' });

test('every page and dialog is German throughout', async ({ app }) => {
  expect(await foreignTextsOf(app.page, app.dataFile, 'de')).toEqual([]);
});

test('every page and dialog is English throughout once English is chosen', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Ansicht und Sprache' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const { common } = createCatalogue('en', (await readDatabase(app.dataFile)).office);
  await expect(page.getByRole('heading', { level: 1, name: common.navigation.overview })).toBeVisible();
  expect(await foreignTextsOf(page, app.dataFile, 'en')).toEqual([]);
});

async function foreignTextsOf(page: Page, dataFile: string, language: Language): Promise<string[]> {
  const database = await readDatabase(dataFile);
  const tour = new Tour(page, database, language);
  const found: string[] = [];
  for (const stop of [...tour.records(), ...tour.work()]) {
    await stop.open();
    const texts = await foreignTexts(page, language, { database, fileName: path.basename(dataFile) });
    found.push(...texts.map((text) => `${stop.name}: ${text}`));
    await stop.leave?.();
  }
  return found;
}
