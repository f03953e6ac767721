import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('what day is shown is said in the title bar, and a day nine years ago is six presses away', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  const banner = page.getByRole('banner');
  await banner.getByRole('button', { name: 'Stand: heute' }).click();
  await page.getByRole('button', { name: 'Kalender öffnen: Stand am' }).click();
  await page.getByRole('button', { name: 'November 2026, Monat wählen' }).click();
  await page.getByRole('button', { name: '2026, Jahr wählen' }).click();
  const { violations } = await new AxeBuilder({ page }).include('[role=group][aria-label="2010 – 2029"]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.getByRole('button', { name: '2017', exact: true }).click();
  await page.getByRole('button', { name: 'Juni', exact: true }).click();
  await page.getByRole('button', { name: 'Donnerstag, 1. Juni 2017' }).click();
  await page.keyboard.press('Escape');
  await expect(banner.getByRole('button', { name: 'Stand: 01.06.2017' })).toBeVisible();
});

test('tasks have their place beside the other areas', async ({ app }) => {
  const { page } = app;
  await page.getByRole('navigation').getByRole('link', { name: 'Aufgaben' }).click();
  await expect(page.getByRole('heading', { name: 'Aufgaben', level: 1 })).toBeVisible();
});
