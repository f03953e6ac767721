import { expect, test } from '../fixtures/app.ts';
import { axeFindings } from '../pages/axe.ts';
import { Program } from '../pages/program.ts';
import { readDatabase } from '../pages/tour.ts';

test.use({ start: 'sample' });

test('cells are edited, copied, pasted and emptied by keyboard, each block in one step', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const program = new Program(page);
  const before = Object.values((await readDatabase(app.dataFile)).sites);
  await program.goTo('Standorte');
  const grid = page.getByRole('grid', { name: 'Standorte' });
  const district = (row: number) => grid.getByRole('row').nth(row).getByRole('gridcell').nth(2);
  await grid.focus();
  for (let right = 0; right < 3; right += 1) await keyboard.press('ArrowRight');

  await keyboard.press('F2');
  await expect(grid.getByRole('textbox')).toBeFocused();
  await keyboard.type('Kreis Eins');
  await keyboard.press('Enter');
  await expect(district(1)).toHaveText('Kreis Eins');
  await expect(grid).toBeFocused();
  await keyboard.type('Kreis Zwei');
  await keyboard.press('Tab');
  await expect(district(2)).toHaveText('Kreis Zwei');
  await keyboard.press('ArrowLeft');
  await keyboard.type('nicht doch');
  await keyboard.press('Escape');
  await expect(district(2)).toHaveText('Kreis Zwei');

  await keyboard.press('Shift+ArrowUp');
  await keyboard.press('Control+c');
  await expect(page.getByText('Kopiert: 2 Zeilen, 1 Spalte.')).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Aus der Zwischenablage einfügen' });
  await expect(dialog.getByRole('row', { name: /Kreis Zwei/ })).toBeVisible();
  expect(await axeFindings(page, 'before and after')).toEqual([]);
  await dialog.getByRole('button', { name: '2 Änderungen übernehmen' }).click();
  await expect(district(4)).toHaveText('Kreis Zwei');
  await expect(grid).toBeFocused();

  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Delete');
  await page.getByRole('button', { name: '2 Änderungen übernehmen' }).click();
  await expect(district(4)).toHaveText('');
  expect(await axeFindings(page, 'a selected range')).toEqual([]);
  await program.step('Rückgängig', 'Mehrere Einträge ändern').click();
  await expect(district(4)).toHaveText('Kreis Zwei');
  await program.step('Rückgängig', 'Mehrere Einträge ändern').click();
  await expect(district(4)).not.toHaveText('Kreis Zwei');
  for (let step = 0; step < 2; step += 1) await program.step('Rückgängig', 'Standort ändern').click();
  await program.save();
  expect(Object.values((await readDatabase(app.dataFile)).sites)).toEqual(before);
});

test('several sites get a status from the day on, in one step, and keep what was before', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  const grid = page.getByRole('grid', { name: 'Standorte' });
  await grid.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Ausgewählte bearbeiten …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '2 Einträge bearbeiten' });
  await dialog.getByRole('combobox', { name: 'Was ändern?' }).selectOption('Status');
  await dialog.getByRole('combobox', { name: 'Neuer Wert' }).selectOption('ruhend');
  await expect(dialog.getByRole('cell', { name: /ruhend.*gilt ab 23\.11\.2026/ })).toHaveCount(2);
  expect(await axeFindings(page, 'bulk edit')).toEqual([]);
  await dialog.getByRole('button', { name: '2 Änderungen übernehmen' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(grid.getByRole('row', { name: /ruhend/ })).not.toHaveCount(0);
  await program.save();
  const sites = Object.values((await readDatabase(app.dataFile)).sites);
  const paused = sites.filter(({ statusHistory }) => statusHistory.at(-1)?.from === '2026-11-23');
  expect(paused.map(({ statusHistory }) => statusHistory.slice(-2).map(({ status }) => status))).toEqual([
    ['ACTIVE', 'PAUSED'],
    ['ACTIVE', 'PAUSED'],
  ]);

  await page.getByRole('button', { name: 'Ausgewählte löschen …' }).press('Enter');
  await expect(page.getByText('Keiner der ausgewählten Einträge kann gelöscht werden.')).toBeVisible();
  await page.keyboard.press('Escape');
  await program.step('Rückgängig', 'Mehrere Einträge ändern').click();
  await expect(grid.getByRole('row', { name: /Auenburg .*aktiv/ }).first()).toBeVisible();
});

test('a view keeps filter and groups, and says when the list has been changed since', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Standorte');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Status' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^aktiv/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Gruppieren' }).click();
  await page.getByRole('menuitemradio', { name: 'Eintrittswelle' }).click();
  await page.getByRole('button', { name: 'Ansicht: Alle' }).click();
  await page.getByRole('menuitem', { name: 'Als neue Ansicht speichern …' }).click();
  await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Aktive nach Wellen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ansicht: Aktive nach Wellen' })).toBeVisible();

  const tree = page.getByRole('treegrid', { name: 'Standorte' });
  const rows = await tree.getByRole('rowheader').count();
  await tree.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('rowheader')).not.toHaveCount(rows);
  expect(await axeFindings(page, 'grouped list')).toEqual([]);
  await page.getByRole('textbox', { name: 'Standorte filtern' }).or(page.getByRole('searchbox')).first().fill('au');
  await expect(page.getByRole('button', { name: 'Ansicht: Aktive nach Wellen (geändert)' })).toBeVisible();

  await page.getByRole('button', { name: 'Ansicht: Aktive nach Wellen (geändert)' }).click();
  await page.getByRole('menuitemradio', { name: 'Alle' }).click();
  await expect(page.getByRole('grid', { name: 'Standorte' })).toBeVisible();
  await page.getByRole('button', { name: 'Ansicht: Alle' }).click();
  await page.getByRole('menuitemradio', { name: 'Aktive nach Wellen' }).click();
  await expect(tree).toBeVisible();
  await program.save();
  expect(Object.values((await readDatabase(app.dataFile)).savedViews)).toMatchObject([
    { name: 'Aktive nach Wellen', viewList: 'SITES', filters: [{ column: 'status', values: ['ACTIVE'] }] },
  ]);
});
