import { expect, test } from '../fixtures/app.ts';
import { startHost } from '../fixtures/host-process.ts';
import { axeFindings } from '../pages/axe.ts';
import { ImportWizard } from '../pages/import-wizard.ts';
import { readDatabase } from '../pages/tour.ts';

test.use({ start: 'sample' });

const headings = ['Standort', 'Angebot', 'Handlungsfeld', 'Beginn', 'Teilnahmen', 'Diagnose', 'Farbe'];

test('a block from Excel goes in, a doubt is settled in place, and the next list of its kind needs no questions', async ({
  app,
}) => {
  const { page } = app;
  const wizard = new ImportWizard(page);
  await wizard.open('Angebote');
  await wizard.paste('Angebote Frühjahr', [
    headings,
    ['Jobcenter Landkreis Siebenkoog', 'Rückenfit am See', 'Bewegung', '12.01.2026', 'ca. 40', 'M54', 'blau'],
    ['Jobcenter Landkreis Siebenkog', 'Kochen zu zweit', 'Ernährung', '02.03.2026', '31', '', 'grün'],
  ]);
  await expect(wizard.column('Diagnose')).toBeDisabled();
  await expect(page.getByText('Diese 2 Spalten werden nicht importiert: „Diagnose“ und „Farbe“.')).toBeVisible();
  await expect(page.getByText('M54')).toHaveCount(0);
  await wizard.column('Farbe').selectOption('Bemerkung');
  await expect(page.getByText('Diese Spalte wird nicht importiert: „Diagnose“.')).toBeVisible();
  expect(await axeFindings(page, 'columns')).toEqual([]);

  await wizard.check();
  await expect(page.getByText('1 zweifelhafte Zeile bleibt weg.')).toBeVisible();
  await expect(wizard.row('Rückenfit am See')).toContainText('Ungefähre Zahl. Verstanden als „40“.');
  const doubt = wizard.row('Kochen zu zweit');
  await expect(doubt).toContainText('Zweifelhaft');
  await doubt.getByRole('combobox').selectOption('gehört zu: Jobcenter Landkreis Siebenkoog');
  await expect(doubt).toContainText('Neu');
  expect(await axeFindings(page, 'check')).toEqual([]);
  await wizard.apply('2 Zeilen importieren');
  await expect(page.getByText('2 Angebote neu angelegt.')).toBeVisible();

  await page.getByRole('button', { name: 'Weitere Liste importieren' }).click();
  await expect(wizard.run('Angebote Frühjahr')).toContainText('2 neu');
  await wizard.paste('Angebote Sommer', [
    headings,
    ['Jobcenter Landkreis Siebenkoog', 'Gehen im Park', 'Bewegung', '04.06.2026', '12', '', 'gelb'],
  ]);
  await expect(page.getByText(/Zugeordnet wie beim letzten Mal/)).toBeVisible();
  await expect(wizard.column('Farbe').locator('option:checked')).toHaveText('Bemerkung');
  await wizard.program.save();
  const offers = Object.values((await readDatabase(app.dataFile)).offers);
  const taken = offers.filter(({ title }) => ['Rückenfit am See', 'Kochen zu zweit', 'Gehen im Park'].includes(title));
  expect(taken.map(({ title, note }) => `${title}: ${note}`).toSorted()).toEqual([
    'Kochen zu zweit: grün',
    'Rückenfit am See: blau',
  ]);
});

test('a file with a password changes nothing; an import is taken back days after the file was closed', async ({
  app,
}) => {
  const before = await readDatabase(app.dataFile);
  const wizard = new ImportWizard(app.page);
  await wizard.open();
  await wizard.drop('Kasse vertraulich.xlsx', lockedWorkbook());
  const problem = app.page.getByText(/„Kasse vertraulich\.xlsx“ wurde nicht importiert, es wurde nichts geändert\./);
  await expect(problem).toContainText('mit einem Kennwort geschützt');

  const list = 'Standort;Art;Federführende Kasse\nJobcenter Neustadt am See;gE;Kasse am See\n';
  await wizard.drop('standorte-neu.csv', Buffer.from(list));
  await wizard.check();
  await wizard.apply('1 Zeile importieren');
  await expect(app.page.getByText('Angelegt: 1 Standort und 1 Organisation.')).toBeVisible();
  await wizard.program.save();
  app.watch.expectFault(/WebSocket|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await app.host.stop();
  await expect(app.page.getByText('Verbindung unterbrochen')).toBeVisible();

  const days = { folder: app.folder, parameters: ['--now', '2026-12-04T09:00:00Z', app.dataFile] };
  const later = await startHost({ ...days, scriptsDialogs: false });
  const page = await app.page.context().newPage();
  await page.goto(later.url);
  const again = new ImportWizard(page);
  await again.open();
  await again
    .run('standorte-neu.csv')
    .getByRole('button', { name: /zurücknehmen/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Import zurücknehmen?' });
  await expect(dialog.getByRole('listitem')).toHaveText(
    'Gelöscht wird, was der Import angelegt hat: 1 Standort und 1 Organisation.',
  );
  await dialog.getByRole('button', { name: 'Import zurücknehmen' }).click();
  await expect(again.run('standorte-neu.csv')).toContainText('zurückgenommen am 04.12.2026');
  await again.program.save();
  await page.close();
  await later.stop();
  const { sites, organisations, contacts } = await readDatabase(app.dataFile);
  expect({ sites, organisations, contacts }).toEqual({
    sites: before.sites,
    organisations: before.organisations,
    contacts: before.contacts,
  });
});

/** What a workbook with a password looks like from outside: a container that says it holds an encrypted package. */
function lockedWorkbook(): Buffer {
  const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([container, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
}
