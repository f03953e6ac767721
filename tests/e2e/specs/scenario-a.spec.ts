import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { MeetingPages, type TypedItem } from '../pages/meeting-pages.ts';
import { readPdf } from '../../builders/read-pdf.ts';

const list = path.resolve('tests', 'fixtures', 'lists', 'standorte-2026-10.csv');

/** The first exchange of NRW, 15 December 2017 in Bochum, as documented; the clock times are chosen. */
const programme: readonly TypedItem[] = [
  { title: 'Ankommen', minutes: 30 },
  { title: 'Begrüßung', minutes: 15, who: 'G.I.B. NRW und LZG.NRW' },
  { title: 'Kennenlernen', minutes: 20 },
  { title: 'Überblick über das Modellprojekt', minutes: 25, who: 'Federführungen' },
  { title: 'Erste Austauschphase: Praxis', minutes: 60, who: 'Bottrop, Wuppertal, Gelsenkirchen' },
  { title: 'Mittagspause', minutes: 60 },
  { title: 'Zweite Austauschphase: neue Standorte', minutes: 90 },
  { title: 'Ausblick', minutes: 20 },
];

const themes = ['Organisation und Beratung', 'Förderangebote', 'Netzwerke'];

for (const zoom of [100, 200]) {
  test.describe(`at ${String(zoom)} % zoom`, () => {
    // Zoom halves the room a page has; that is what a browser and Windows do at 200 %.
    test.use({ viewport: { width: (1280 * 100) / zoom, height: (800 * 100) / zoom }, deviceScaleFactor: zoom / 100 });

    test('from a site list to Tagungsmappe and charts without a mouse', async ({ app }) => {
      test.setTimeout(300_000);
      const { page } = app;
      const keyboard = new Keyboard(page);
      const meeting = new MeetingPages(page, keyboard);
      // Listening from the start: a listener added just before the key would race with it.
      page.on('filechooser', (chooser) => void chooser.setFiles(list));

      await test.step('a new office', async () => {
        await keyboard.activate(page.getByRole('button', { name: /Neues Büro anlegen/ }));
        await keyboard.fill(page.getByRole('textbox', { name: 'Name des Büros' }), 'Koordinierungsstelle NRW');
        await keyboard.activate(page.getByRole('button', { name: 'Anlegen' }));
        await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
      });

      await test.step('its own untidy list', async () => {
        await keyboard.goTo('Import');
        await keyboard.activate(page.getByRole('button', { name: /Datei auswählen/ }));
        await keyboard.activate(page.getByRole('button', { name: 'Weiter' }));
        await expect(page.getByText('Neu (31)')).toBeVisible();
        await expect(page.getByText('Zweifelhaft (1)')).toBeVisible();
        await keyboard.activate(page.getByRole('button', { name: '31 Zeilen importieren' }));
        await expect(page.getByText(/31 Standorte neu angelegt/)).toBeVisible();
      });

      await test.step('the meeting', async () => {
        await meeting.create({
          series: 'Erfahrungsaustausch',
          title: 'Erster Erfahrungsaustausch',
          date: '15.12.2017',
        });
        await keyboard.fill(page.getByRole('textbox', { name: 'Haus oder Raum' }), 'Jahrhunderthaus');
        await keyboard.fill(page.getByRole('textbox', { name: 'Ort', exact: true }), 'Bochum');
        for (const [index, theme] of themes.entries()) {
          await keyboard.tabTo(page.getByRole('textbox', { name: 'Neuer Schwerpunkt' }));
          await keyboard.type(theme);
          await keyboard.press('Enter');
          await expect(page.getByRole('textbox', { name: `Schwerpunkte ${String(index + 1)}` })).toHaveValue(theme);
        }
        await keyboard.activate(page.getByRole('button', { name: 'Vier Leitfragen vorschlagen' }));
        await expect(page.getByRole('group', { name: 'Leitfragen' }).getByRole('listitem')).toHaveCount(4);
      });

      await test.step('the programme', async () => {
        await meeting.openTab('Programm');
        await meeting.typeProgramme(programme);
        expect(await meeting.programme()).toEqual([
          'Ankommen, 10:00 bis 10:30 Uhr',
          'Begrüßung, 10:30 bis 10:45 Uhr',
          'Kennenlernen, 10:45 bis 11:05 Uhr',
          'Überblick über das Modellprojekt, 11:05 bis 11:30 Uhr',
          'Erste Austauschphase: Praxis, 11:30 bis 12:30 Uhr',
          'Mittagspause, 12:30 bis 13:30 Uhr',
          'Zweite Austauschphase: neue Standorte, 13:30 bis 15:00 Uhr',
          'Ausblick, 15:00 bis 15:20 Uhr',
        ]);
        await meeting.goToItem('Mittagspause');
        await keyboard.press('l');
        await meeting.goToItem('Kennenlernen');
        await keyboard.press('Alt+Shift+ArrowUp');
        await expect(page.getByText('Überzieht um 5 Min.').first()).toBeVisible();
        await keyboard.press('Control+z');
        await expect(page.getByText('Überzieht um 5 Min.')).toHaveCount(0);
        await keyboard.press('Alt+ArrowDown');
        await expect(page.getByRole('treeitem', { name: 'Kennenlernen, 11:10 bis 11:30 Uhr' })).toBeVisible();
      });

      await test.step('a site presents itself', async () => {
        await meeting.goToItem('Erste Austauschphase');
        await keyboard.press('d');
        await keyboard.tabTo(page.getByRole('combobox', { name: 'Vorstellende Standorte' }));
        await keyboard.type('Fuhse');
        await expect(page.getByRole('option', { name: /Fuhsetal/ })).toBeVisible();
        await keyboard.press('Enter', 'Escape');
        await expect(page.getByRole('treeitem', { name: /Erste Austauschphase/ })).toContainText('Fuhsetal');
      });

      await test.step('registrations and consents', async () => {
        await meeting.openTab('Anmeldungen');
        await meeting.register('Krüger, A', /Krüger, Aylin/);
        await meeting.register('Winkelmann, Z', /Winkelmann, Zo/);
        await meeting.register('Hoffmann, S', /Hoffmann, Stefan/);
        for (const person of [/Krüger, Aylin/, /Winkelmann, Zo/]) await meeting.consentToList(person);
      });

      await test.step('presence: two letters, Enter', async () => {
        await meeting.openTab('Anwesenheit');
        await meeting.markPresent('kr', 'Krüger, Aylin');
        await meeting.markPresent('wi', 'Winkelmann');
        await expect(page.getByText('2 Personen da')).toBeVisible();
      });

      await test.step('the Tagungsmappe', async () => {
        await meeting.openTab('Unterlagen');
        await keyboard.activate(page.getByRole('button', { name: 'Tagungsmappe erstellen' }));
        await expect(page.getByText(/Tagungsmappe\.pdf/).first()).toBeVisible({ timeout: 30_000 });
        const pdf = await readPdf(await readFile(await onlyFile(app.exportsFolder, '.pdf')));
        expect(pdf.title).toContain('Erfahrungsaustausch');
        expect(pdf.language).toMatch(/^de/);
        expect(pdf.isTagged).toBe(true);
        expect(pdf.bookmarks.map((bookmark) => bookmark.title)).toEqual(
          expect.arrayContaining(['Inhalt', 'Herzlich willkommen', 'Programm', 'Teilnehmende', 'Notizen']),
        );
        expect(pdf.pages).toHaveLength(7);
        const text = pdf.pages.join('\n');
        for (const { title } of programme) expect(text).toContain(title);
        expect(pdf.pages[0]).toContain('1. Erfahrungsaustausch');
        expect(text).toContain('Bochum');
        expect(text).toContain('Krüger, Aylin');
        expect(text, 'nobody without consent is printed').not.toContain('Hoffmann');
        expect(text).toContain(`Seite 2 von ${String(pdf.pages.length)}`);
      });

      await test.step('three charts', async () => {
        await keyboard.goTo('Auswertung');
        await expect(page.getByRole('img').or(page.getByRole('figure')).first()).toBeVisible();
        const picture = page.getByRole('button', { name: /^Bild \(PNG\)/ });
        await expect(picture).toHaveCount(3);
        for (const index of [0, 1, 2]) await keyboard.activate(picture.nth(index));
        await expect
          .poll(async () => (await readdir(app.exportsFolder)).filter((name) => name.endsWith('.png')).length)
          .toBe(3);
      });
    });
  });
}

async function onlyFile(folder: string, ending: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return path.join(folder, names[0] ?? '');
}
