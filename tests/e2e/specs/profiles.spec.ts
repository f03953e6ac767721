import { readdir } from 'node:fs/promises';
import path from 'node:path';
import excel from 'exceljs';
import { required } from '../../../shared/kernel/assert.ts';
import { expect, test, type App } from '../fixtures/app.ts';

test.use({ start: 'sample' });

test('a site has its Steckbrief on one page, and all of them make one PDF that can be called off', async ({ app }) => {
  const { page } = app;
  await openSite(app, 'Auenburg');
  await page.getByRole('tab', { name: 'Steckbrief' }).click();
  await expect(page.getByText(/Seite 1 von 1/).first()).toBeVisible({ timeout: 30_000 });

  await openProfiles(app, '');
  await expect(page.getByText('31 von 31 ausgewählt')).toBeVisible();
  await page.getByRole('button', { name: 'Erstellen', exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgebrochen. Es wurde keine Datei geschrieben.')).toBeVisible();
  expect(await readdir(app.exportsFolder)).toEqual([]);

  await page.getByRole('button', { name: 'Erstellen', exact: true }).click();
  await expect(page.getByText(/Steckbrief.*\.pdf.* 32.Seiten/)).toBeVisible({ timeout: 60_000 });
});

test('a form goes out, comes back, and what is ticked is taken in one step', async ({ app }) => {
  const { page } = app;
  await openSite(app, 'Auenburg');
  await page.getByRole('tab', { name: 'Steckbrief' }).click();
  await page.getByRole('button', { name: 'Formular erstellen (Excel)' }).click();
  await expect(page.getByText(/Steckbrief-Formular_Auenburg\.xlsx/)).toBeVisible({ timeout: 30_000 });

  const sent = required((await readdir(app.exportsFolder))[0], 'the form');
  const returned = path.join(app.folder, 'zurueck.xlsx');
  await fillForm(path.join(app.exportsFolder, sent), returned, { phone: '030 12345 6' });
  const foreign = path.join(app.folder, 'andere-liste.xlsx');
  const other = new excel.Workbook();
  other.addWorksheet('Liste').addRow(['Standort']);
  await other.xlsx.writeFile(foreign);

  await openProfiles(app, '?bereich=ruecklauf');
  await page.getByLabel('Dateien auswählen').setInputFiles([returned, foreign]);
  await expect(page.getByText(/„andere-liste.xlsx“ ist kein Steckbrief-Formular/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Telefon/ })).toBeChecked();
  await page.getByRole('button', { name: '1 Änderung übernehmen' }).click();
  await expect(page.getByText(/Übernommen: 0 neu, 1 geändert/)).toBeVisible();

  // The same form once more, after the office has changed the number itself: shown, and not ticked.
  await fillForm(path.join(app.exportsFolder, sent), returned, { phone: '030 77777 7' });
  await page.getByLabel('Dateien auswählen').setInputFiles([returned]);
  await expect(page.getByText(/Seit dem Versand .* wurde hier etwas geändert/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Telefon/ })).not.toBeChecked();
  await expect(page.getByRole('button', { name: '0 Änderungen übernehmen' })).toBeDisabled();

  // A form that was filled in for another site: its headline says so.
  await fillForm(path.join(app.exportsFolder, sent), returned, { phone: '030 99', heading: 'Steckbrief Birkenheide' });
  await page.getByLabel('Dateien auswählen').setInputFiles([returned]);
  await expect(page.getByText(/Überschrift .*Steckbrief Birkenheide/)).toBeVisible();
  await expect(page.getByRole('button', { name: '0 Änderungen übernehmen' })).toBeDisabled();
});

async function openSite({ page }: App, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Standorte' }).first().click();
  await page.getByRole('rowheader', { name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
}

async function openProfiles({ page }: App, search: string): Promise<void> {
  await page.evaluate((address) => (location.hash = address), `#/steckbriefe${search}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Steckbriefe' })).toBeVisible();
}

async function fillForm(
  from: string,
  to: string,
  { phone, heading }: { readonly phone: string; readonly heading?: string },
): Promise<void> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(from);
  const sheet = required(book.worksheets[0], 'the sheet of the form');
  let row = 0;
  sheet.eachRow((each, number) => {
    if (row === 0 && each.getCell(1).value === 'site') row = number;
  });
  sheet.getCell(row, 3).value = phone;
  if (heading !== undefined) sheet.getCell(1, 2).value = heading;
  await book.xlsx.writeFile(to);
}
