import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('the map leads from a Kreis to its sites, shows another measure, and speaks of the day in the header', async ({
  app,
}) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Karte');
  const card = page.getByRole('region', { name: /Standorten sind aktiv/ });
  await expect(card).toContainText('© GeoBasis-DE / BKG 2016');
  await expect(page.getByText('Beispieldaten: Das Land ist erfunden')).toBeVisible();

  await page.getByRole('button', { name: /^Landkreis Cuxhaven: / }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Landkreis Stade: / })).toBeFocused();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Standorte in Landkreis Stade' });
  const [first] = await list.getByRole('link').allTextContents();
  await expect(list.getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(program.heading).toContainText(first ?? '');

  await program.goTo('Karte');
  await page.getByLabel('Was die Karte zeigt').selectOption('offers');
  await expect(page.getByRole('heading', { name: /haben in diesem Jahr Angebote$/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Angebote im Jahr' })).toBeVisible();
});

test('a site without a Kreis is placed by what its name suggests, and taken back in one step', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  await page.getByRole('button', { name: 'Neuen Standort anlegen' }).click();
  await program.fill('Amtliche Bezeichnung', 'Jobcenter Uelzen');
  await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
  await expect(program.heading).toContainText('Uelzen');
  await program.goTo('Karte');
  await page.getByRole('button', { name: /Landkreis Uelzen zuordnen$/ }).click();
  const row = page.getByRole('row', { name: /^Landkreis Uelzen/ });
  await expect(row).toContainText('Jobcenter Uelzen');
  await program.step('Rückgängig', 'Kreise zuordnen').click();
  await expect(row).toHaveCount(0);
});

test('the map is written as a picture and as a table', async ({ app }) => {
  const { page } = app;
  await new Program(page).goTo('Karte');
  const card = page.getByRole('region', { name: /Standorten sind aktiv/ });
  await card.getByRole('button', { name: 'Tabelle (CSV)' }).click();
  await expect(page.getByText(/Karte der Kreise 2026-11-23\.csv/)).toBeVisible();
});
