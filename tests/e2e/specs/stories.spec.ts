import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readPdf } from '../../builders/read-pdf.ts';
import { expect, test } from '../fixtures/app.ts';
import { runCommand } from '../fixtures/host-process.ts';
import { Program } from '../pages/program.ts';
import { readDatabase } from '../pages/tour.ts';

test.use({ start: 'sample' });

test("pages and papers speak with the office's own words", async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Büro');
  await page.getByRole('button', { name: 'Formen bearbeiten' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Geschlecht' }).selectOption('weiblich (die)');
  await dialog.getByRole('textbox', { name: 'Einzahl', exact: true }).fill('Einrichtung');
  await dialog.getByRole('textbox', { name: 'Mehrzahl', exact: true }).fill('Einrichtungen');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('radio', { name: 'Doppelpunkt (Teilnehmer:innen)' }).click();
  await expect(page.getByText('Die Einrichtung hat sich angemeldet.', { exact: false })).toBeVisible();

  await program.goTo('Einrichtungen');
  await expect(page.getByRole('button', { name: 'Neue Einrichtung anlegen' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Einrichtungen' })).toBeVisible();
  await expect(program.heading).not.toContainText('Standort');
  await program.goTo('Auswertung');
  await expect(page.getByText(/, n = \d+ Einrichtungen; Quelle: /).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Einrichtungen');
  await expect(page.getByRole('main')).not.toContainText('Standorte');
  await program.save();

  const out = path.join(app.folder, 'papers');
  await runCommand(app.folder, ['pack', app.dataFile, '--meeting', '2027-01-07', '--out', out]);
  const pack = (await readdir(out)).find((name) => name.includes('Tagungsmappe')) ?? '';
  const { pages } = await readPdf(await readFile(path.join(out, pack)));
  expect(pages.join('\n')).toContain('Einrichtung');
  expect(pages.join('\n')).toContain('Teilnehmer:innen');
});

test('lists sort the German way, and hidden columns stay hidden', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Organisationen');
  await page.getByRole('grid').press('Enter');
  await program.fill('Name', 'Äskulap-Verbund');
  await expect(program.heading).toHaveText('Äskulap-Verbund');
  await program.goTo('Organisationen');
  const grid = page.getByRole('grid');
  const names = await grid.getByRole('rowheader').allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
  expect(names.findIndex((name) => name.startsWith('Äskulap'))).toBeLessThan(
    names.findIndex((name) => name.startsWith('B')),
  );

  await expect(grid.getByRole('columnheader', { name: 'Telefon' })).toBeVisible();
  await page.getByRole('button', { name: 'Spalten' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Telefon' }).click();
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('columnheader', { name: 'Telefon' })).toHaveCount(0);
  await page.reload();
  await expect(grid.getByRole('columnheader').first()).toBeVisible();
  await expect(grid.getByRole('columnheader', { name: 'Telefon' })).toHaveCount(0);
});

test('the palette finds people without umlauts and with a slip, and runs commands', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  for (const typed of ['Schlueter', 'Schluedter', 'schlüter']) {
    const palette = await program.search(typed);
    await expect(palette.getByRole('option', { name: /Schlüter/ }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
  }
  await program.search('zur auswert');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Auswertung' })).toBeVisible();
  await program.search('Schlueter');
  await page.keyboard.press('Enter');
  await expect(program.heading).toContainText('Schlüter');
});

test('input that cannot be true is answered at its field, and nothing is stored', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  const before = await readFile(app.dataFile, 'utf8');
  await program.goTo('Standorte');
  await page.getByRole('button', { name: 'Neuen Standort anlegen' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Amtliche Bezeichnung' }).fill('x'.repeat(10_000));
  await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
  await expect(page.getByRole('dialog').getByText('Dieser Text ist zu lang.', { exact: false })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();

  await page.getByRole('grid').press('Enter');
  await page.getByRole('tab', { name: 'Vereinbarungen' }).click();
  await page.getByRole('button', { name: 'Vereinbarung anlegen' }).click();
  const agreement = page.getByRole('dialog');
  await agreement.getByRole('textbox', { name: 'Beginn' }).fill('31.02.2026');
  await agreement.getByRole('textbox', { name: /^Ende/ }).fill('1.1.2026');
  await expect(agreement.getByText('Diesen Tag gibt es nicht', { exact: false })).toBeVisible();
  await agreement.getByRole('textbox', { name: 'Beginn' }).fill('1.6.2026');
  await agreement
    .getByRole('button', { name: 'Speichern' })
    .or(agreement.getByRole('button', { name: 'Anlegen' }))
    .click();
  await expect(agreement.getByText(/^Das Ende .*liegt vor dem Anfang/).first()).toBeVisible();
  await agreement.getByRole('button', { name: 'Abbrechen' }).click();

  await program.goTo('Personen');
  await page.getByRole('grid').press('Enter');
  await program.fill('E-Mail (dienstlich)', 'nope');
  await expect(page.getByText('Das ist keine E-Mail-Adresse.', { exact: false })).toBeVisible();
  await program.save();
  expect(JSON.parse(await readFile(app.dataFile, 'utf8'))).toEqual(JSON.parse(before));
});

test('emoji and formulas are stored as they are, and leave the program as text', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  const name = '=HYPERLINK("http://x.example";"Klick") 😀';
  await program.goTo('Standorte');
  await page.getByRole('grid').press('Enter');
  await program.fill('Kurzname', name);
  await expect(program.heading).toContainText(name);
  await program.save();
  expect(Object.values((await readDatabase(app.dataFile)).sites).map(({ shortName }) => shortName)).toContain(name);
  await program.goTo('Auswertung');
  await page.getByRole('button', { name: 'Tabelle (CSV): Standorte und Veranstaltungen' }).click();
  await expect.poll(() => readdir(app.exportsFolder)).toHaveLength(1);
  const [file] = await readdir(app.exportsFolder);
  const csv = await readFile(path.join(app.exportsFolder, file ?? ''), 'utf8');
  expect(csv).toContain('HYPERLINK');
  expect(csv).not.toMatch(/(^|;|")=HYPERLINK/m);
});
