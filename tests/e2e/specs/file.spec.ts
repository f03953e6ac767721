import { readFile, writeFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, testMoment } from '../fixtures/app.ts';
import { startHost } from '../fixtures/host-process.ts';
import { axeFindingsInAllLooks } from '../pages/axe.ts';
import { layoutFindings } from '../pages/layout.ts';
import { Program } from '../pages/program.ts';
import { readDatabase } from '../pages/tour.ts';

const connectionLost = /WebSocket|ERR_CONNECTION_REFUSED|Failed to load resource/;

test.describe('with the sample', () => {
  test.use({ start: 'sample' });

  test('changes of every area are taken back and done again by name, and land on the disk', async ({ app }) => {
    const program = new Program(app.page);
    await program.goTo('Organisationen');
    await app.page.getByRole('grid').press('Enter');
    await program.fill('Telefon', '0123 456');
    await expect(program.step('Rückgängig', 'Organisation ändern')).toBeEnabled();
    await program.goTo('Büro');
    await program.fill('Kurzname', 'KGA neu');
    await program.step('Rückgängig', 'Büro ändern').click();
    await expect(program.field('Kurzname')).toHaveValue('KGA Lindenmark');
    await program.step('Rückgängig', 'Organisation ändern').click();
    await expect(app.page.getByRole('button', { name: 'Nichts rückgängig zu machen' })).toBeVisible();
    await program.step('Wiederholen', 'Organisation ändern').click();
    await program.step('Wiederholen', 'Büro ändern').click();
    await expect(program.field('Kurzname')).toHaveValue('KGA neu');
    await program.save();
    const { office, organisations } = await readDatabase(app.dataFile);
    expect(office.shortName).toBe('KGA neu');
    expect(Object.values(organisations).map(({ phone }) => phone)).toContain('0123 456');
  });

  test('a change that was acknowledged is there again after the program was killed', async ({ app }) => {
    const program = new Program(app.page);
    await program.goTo('Büro');
    await program.fill('Kurzname', 'Vor dem Stromausfall');
    await expect(program.step('Rückgängig', 'Büro ändern')).toBeEnabled();
    app.watch.expectFault(connectionLost);
    await app.host.kill();
    await expect(app.page.getByText('Verbindung unterbrochen')).toBeVisible();
    const again = await startHost({
      folder: app.folder,
      parameters: ['--now', testMoment, app.dataFile],
      scriptsDialogs: false,
    });
    const page = await app.page.context().newPage();
    await page.goto(again.url);
    await expect(page.getByRole('banner').getByText('Vor dem Stromausfall')).toBeVisible();
    await page.close();
    await again.stop();
    expect((await readDatabase(app.dataFile)).office.shortName).toBe('Vor dem Stromausfall');
  });

  test('a second program opens the file read-only and names who holds it', async ({ app }) => {
    const second = await startHost({
      folder: app.folder,
      parameters: ['--now', testMoment, app.dataFile],
      scriptsDialogs: false,
    });
    const page = await app.page.context().newPage();
    await page.goto(second.url);
    await expect(page.getByText(/ \(Rechner .+\) bearbeitet diese Datei seit 23\.11\.2026/)).toBeVisible();
    await expect(page.getByRole('banner').getByText('Schreibgeschützt')).toBeVisible();
    expect(await axeFindingsInAllLooks(page, 'read-only')).toEqual([]);
    await page.getByRole('link', { name: 'Büro', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Kurzname' })).not.toBeEditable();
    await page.close();
    await second.stop();
  });

  test('the sample is marked, goes in one step, and comes back with undo', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Beispieldaten', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Entfernen' }).click();
    await expect(page.getByRole('button', { name: 'Beispieldaten', exact: true })).toHaveCount(0);
    const program = new Program(page);
    for (const area of ['Übersicht', 'Standorte', 'Veranstaltungen', 'Personen', 'Organisationen', 'Auswertung']) {
      await program.goTo(area);
      expect(await axeFindingsInAllLooks(page, `empty ${area}`)).toEqual([]);
    }
    await program.step('Rückgängig', 'Beispieldaten entfernen').click();
    await expect(page.getByRole('button', { name: 'Beispieldaten', exact: true })).toBeVisible();
    await program.goTo('Standorte');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '32');
  });
});

test.describe('files that cannot be opened', () => {
  test.use({ scriptsDialogs: true });

  test('each kind says what it is, changes nothing, and leads back', async ({ app }) => {
    const { page } = app;
    const program = new Program(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Austauschwerk' })).toBeVisible();
    expect(await axeFindingsInAllLooks(page, 'welcome')).toEqual([]);
    const newer = {
      format: 'austauschwerk',
      schemaVersion: 99,
      minReaderVersion: 99,
      appVersion: '9.0.0',
      revision: 1,
      savedAt: '2026-11-22T08:00:00Z',
      savedBy: 'x',
      data: {},
    };
    const kinds: readonly (readonly [string, string | null, string])[] = [
      ['leer.austausch', '', 'Die Datei ist leer'],
      ['fremd.austausch', '{"name":"anderes Programm"}', 'Das ist keine Austauschwerk-Datei'],
      ['neu.austausch', JSON.stringify(newer), 'Die Datei kommt aus einer neueren Programmversion'],
      ['kaputt.austausch', '{"format":"austauschwerk","schemaVers', 'Die Datei ist beschädigt'],
      ['fehlt.austausch', null, 'Die Datei ist nicht da'],
    ];
    for (const [name, content, title] of kinds) {
      const file = path.join(app.folder, name);
      if (content !== null) await writeFile(file, content);
      await app.host.answer({ dataFile: file });
      await program.openFile();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.getByRole('button', { name: 'Zur Startseite' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Austauschwerk' })).toBeVisible();
      if (content !== null) expect(await readFile(file, 'utf8')).toBe(content);
    }
    expect(await readdir(app.folder)).not.toContain('fehlt.austausch');
  });

  test('a damaged file offers its earlier states and opens one as a copy beside it', async ({ app }) => {
    const { page } = app;
    const program = new Program(page);
    const documents = path.join(app.folder, 'documents');
    await app.host.answer({ newDataFile: path.join(documents, 'Beispiel.austausch') });
    await page.getByRole('button', { name: /Beispiel ansehen/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
    await program.goTo('Büro');
    await program.fill('Kurzname', 'Erster Stand');
    await program.save();
    await page.getByRole('button', { name: 'Ansicht und Sprache' }).click();
    await page.getByRole('menuitem', { name: 'Datei schließen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Austauschwerk' })).toBeVisible();

    const file = path.join(documents, 'Beispiel.austausch');
    const damaged = (await readFile(file, 'utf8')).slice(0, 20_000);
    await writeFile(file, damaged);
    await app.host.answer({ dataFile: file });
    await program.openFile();
    await expect(page.getByRole('heading', { level: 1, name: 'Die Datei ist beschädigt' })).toBeVisible();
    await expect(page.getByText(/31 Standorte, 12 Veranstaltungen/).first()).toBeVisible();
    expect(await axeFindingsInAllLooks(page, 'recovery')).toEqual([]);
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await layoutFindings(page, 'recovery')).toEqual([]);
    await page
      .getByRole('button', { name: /^Fassung vom .* als Kopie öffnen$/ })
      .first()
      .click();
    await expect(page.getByRole('banner').getByText(/^Gespeichert/)).toBeVisible();
    expect(await readFile(file, 'utf8')).toBe(damaged);
    await expect(page.getByRole('banner').getByText('Beispiel.austausch', { exact: true })).toHaveCount(0);
  });
});
