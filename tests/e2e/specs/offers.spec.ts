import { readFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { ChartsPage } from '../pages/charts-page.ts';
import { Program } from '../pages/program.ts';
import { readDatabase } from '../pages/tour.ts';

test.use({ start: 'sample' });

test('an offer is entered in one line, completed in its form, and repeated next year', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Angebote');
  const line = page.getByRole('textbox', { name: 'Schnell erfassen' });
  await line.fill('Wintergruppe 2026; Bewegung; 1.12.2026');
  await line.press('Enter');
  await expect(line).toHaveValue('');
  await page.getByRole('searchbox').fill('Wintergruppe');
  const row = page.getByRole('row', { name: /Wintergruppe 2026/ });
  await expect(row).toContainText('Bewegungsgewohnheiten');
  await expect(row).toContainText('01.12.2026');

  await row.getByRole('rowheader').click();
  const dialog = page.getByRole('dialog', { name: 'Angebot bearbeiten' });
  await expect(dialog.getByText('Namen und andere Angaben zu Kundinnen und Kunden gehören nicht')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Plätze' }).fill('10');
  await dialog.getByRole('textbox', { name: 'Anmeldungen' }).fill('12');
  await dialog.getByRole('textbox', { name: 'Anmeldungen' }).press('Tab');
  await expect(dialog.getByText('Mehr Anmeldungen (12) als Plätze (10).', { exact: false })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);

  await row.getByRole('rowheader').click();
  await page.getByRole('button', { name: 'Für das nächste Jahr übernehmen' }).click();
  const copy = page.getByRole('dialog', { name: 'Angebot für das nächste Jahr' });
  await expect(copy.getByRole('textbox', { name: 'Titel' })).toHaveValue('Wintergruppe 2027');
  await expect(copy.getByRole('textbox', { name: 'Beginn' })).toHaveValue('01.12.2027');
  await copy.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('row', { name: /Wintergruppe 2027/ })).toContainText('geplant');
  await program.save();

  const made = Object.values((await readDatabase(app.dataFile)).offers).filter(({ title }) =>
    title.startsWith('Wintergr'),
  );
  expect(
    made.map(({ title, startsOn, placesOffered, enrolments }) => [title, startsOn, placesOffered, enrolments]),
  ).toEqual(
    expect.arrayContaining([
      ['Wintergruppe 2026', '2026-12-01', 10, 12],
      ['Wintergruppe 2027', '2027-12-01', 10, null],
    ]),
  );
});

test('small counts are marked in the window and gone in every file, until the office changes the limit', async ({
  app,
}) => {
  const { page } = app;
  const program = new Program(page);
  const charts = new ChartsPage(page);
  const name = 'Erreichte Personen';
  const exported = (ending: string) =>
    readFile(path.join(app.exportsFolder, `${name} 2026-11-23.${ending}`), 'utf8').catch(() => '');

  await charts.open();
  await charts.showTable(name);
  const table = page.getByRole('table', { name: `Wertetabelle: ${name}` });
  await expect(table.getByRole('cell', { name: /^[12] •$/ }).first()).toBeVisible();
  await charts.exportAs('Tabelle (CSV)', name);
  await charts.exportAs('Vektorbild (SVG)', name);
  await expect.poll(() => exported('svg')).toContain('</svg>');
  const csv = await exported('csv');
  expect(csv).toContain('• = Zahl unter 3');
  const counts = csv
    .split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(';').slice(1));
  expect(counts).toContain('•');
  expect(counts.filter((each) => each === '1' || each === '2')).toEqual([]);
  const svg = await exported('svg');
  expect(svg).toContain('• = Zahl unter 3');
  expect(svg).not.toMatch(/>[12]( •)?<\/text>/);

  await program.goTo('Büro');
  const limit = page.getByRole('textbox', { name: 'Zahlen verdecken unter' });
  await limit.fill('2');
  await limit.press('Enter');
  await expect(page.getByText('Bitte 0 oder mindestens 3', { exact: false })).toBeVisible();
  await limit.fill('0');
  await limit.press('Enter');
  await expect(page.getByText('Es wird nichts verdeckt.')).toBeVisible();
  await charts.open();
  await expect(page.getByRole('table', { name: `Wertetabelle: ${name}` })).not.toContainText('•');
});

test('the page of a site shows its offers and asks about a field that is not ticked', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  await page
    .getByRole('row', { name: /Grauheide/ })
    .first()
    .getByRole('rowheader')
    .click();
  await page.getByRole('tab', { name: 'Angebote' }).click();
  await expect(page.getByRole('grid', { name: 'Angebote: Grauheide' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'übergreifend' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Ankreuzen' }).click();
  await expect(page.getByRole('checkbox', { name: 'übergreifend' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Ankreuzen' })).toHaveCount(0);
});
