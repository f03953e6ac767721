import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { axeFindings } from '../pages/axe.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('a view of sites is used for an invitation, a chart and the profiles', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  await saveAs(page, 'Mit A', 'au');
  const shown = await page.getByRole('grid', { name: 'Standorte' }).getByRole('rowheader').count();
  await page.getByRole('button', { name: 'Exportieren' }).click();
  await page.getByRole('menuitem', { name: 'CSV-Datei (.csv)' }).click();
  await expect(page.getByText('Die Liste ist exportiert: Mit A 2026-11-23.csv.')).toBeVisible();

  await program.goTo('Auswertung');
  await page.getByRole('combobox', { name: 'Ansicht' }).selectOption('Mit A');
  await expect(page.getByText(/^Nur Ansicht „Mit A“; Stand 23\.11\.2026, n = /).first()).toBeVisible();

  await program.goTo('Standorte');
  await page.getByRole('button', { name: 'Steckbriefe …' }).click();
  await page.getByRole('combobox', { name: 'Ansicht' }).selectOption('Mit A');
  await expect(page.getByRole('checkbox', { checked: true })).not.toHaveCount(0);

  await program.goTo('Veranstaltungen');
  await page.getByRole('link', { name: '10. Austauschtreffen' }).click();
  await page.getByRole('tab', { name: 'Anmeldungen' }).click();
  await page.getByRole('button', { name: 'Standorte einladen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Ansicht' }).selectOption('Mit A');
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(shown);
  expect(await axeFindings(page, 'invitation by a view')).toEqual([]);
  await dialog.getByRole('button', { name: /Person(en)? einladen$/ }).click();
  await expect(dialog).toHaveCount(0);
});

test('two ticked sites are compared, and what differs is said', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  await page.getByRole('grid', { name: 'Standorte' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Vergleichen' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  const table = page.getByRole('table', { name: 'Standorte vergleichen' });
  await expect(table.getByRole('row', { name: /Amtliche Bezeichnung .* verschieden/ })).toBeVisible();
  await expect(table.getByRole('row', { name: / gleich$/ })).not.toHaveCount(0);
  expect(await axeFindings(page, 'two sites side by side')).toEqual([]);
  await page.getByRole('switch', { name: 'Nur Unterschiede zeigen' }).click();
  await expect(table.getByRole('row', { name: / gleich$/ })).toHaveCount(0);

  const name = (column: number) => table.getByRole('columnheader').nth(column);
  const second = (await name(2).textContent()) ?? '';
  await page.getByRole('button', { name: 'Seiten tauschen' }).click();
  await expect(name(1)).toHaveText(second);
  await name(1).getByRole('link').click();
  await page.getByRole('button', { name: 'Vergleichen …' }).click();
  await expect(page.getByText('Zwei Standorte auswählen')).toBeVisible();
});

async function saveAs(page: Page, name: string, search: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Standorte filtern' }).or(page.getByRole('searchbox')).first().fill(search);
  await page.getByRole('button', { name: 'Ansicht: Alle' }).click();
  await page.getByRole('menuitem', { name: 'Als neue Ansicht speichern …' }).click();
  await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Ansicht: ${name}` })).toBeVisible();
}
