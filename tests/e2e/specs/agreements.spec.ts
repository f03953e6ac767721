import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { writeDataFile } from '../../../electron/cli/write-data-file.ts';
import { blankDatabase } from '../../../shared/domain/office/blank-office.ts';
import { day, instant } from '../../../shared/kernel/dates.ts';
import type { AgreementId, FundingPhaseId, SiteId } from '../../../shared/kernel/ids.ts';
import { blankAgreement, blankFundingPhase, blankSite } from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';
import { expect, test, testMoment, type Preparation } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';
import { SiteAgreements } from '../pages/site-agreements.ts';
import { readDatabase } from '../pages/tour.ts';

const siteId = 's1' as SiteId;

/** One site whose agreement ends with the year, and a phase that follows. */
const prepare: Preparation = async ({ dataFile }) => {
  const database: Database = {
    ...blankDatabase('Büro NI'),
    sites: { s1: { ...blankSite('Jobcenter Altheide'), id: siteId, shortName: 'Altheide' } },
    agreements: {
      a1: {
        ...blankAgreement(siteId),
        id: 'a1' as AgreementId,
        signedOn: day('2022-12-01'),
        termStart: day('2023-01-01'),
        termEnd: day('2026-12-31'),
      },
    },
    fundingPhases: {
      f1: {
        ...blankFundingPhase('Förderphase VI'),
        id: 'f1' as FundingPhaseId,
        from: day('2027-01-01'),
        until: day('2029-12-31'),
      },
    },
  };
  const written = await writeDataFile(dataFile, database, { savedAt: instant(testMoment), landing: 'only-new' });
  if (!written.ok) throw new Error(written.error.code);
};

test.use({ start: { prepare } });

test('a renewal is a new link with a gap that is named, and the old term stays', async ({ app }) => {
  const { page } = app;
  const agreements = new SiteAgreements(page);
  await agreements.open('Altheide');
  await expect(agreements.terms).toHaveCount(1);
  await page.getByRole('button', { name: 'Verlängern …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vereinbarung verlängern' });
  await dialog.getByRole('combobox', { name: 'Förderphase' }).selectOption('Förderphase VI');
  await expect(dialog.getByRole('textbox', { name: /^Ende/ })).toHaveValue('31.12.2029');
  await agreements.fill(dialog, 'Beginn', '1.2.2027');
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await dialog.getByRole('button', { name: 'Verlängern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(agreements.terms.filter({ hasText: '01.02.2027 bis 31.12.2029' })).toContainText('Förderphase VI');
  await expect(agreements.terms.filter({ hasText: '01.01.2023 bis 31.12.2026' })).toHaveCount(2);
  await expect(page.getByText('Lücke vom 01.01.2027 bis 31.01.2027')).toBeVisible();
  await agreements.program.save();
  const terms = Object.values((await readDatabase(app.dataFile)).agreements);
  expect(terms.map(({ termEnd, renewalOf }) => [termEnd, renewalOf])).toEqual(
    expect.arrayContaining([
      ['2026-12-31', null],
      ['2029-12-31', 'a1'],
    ]),
  );
});

test('one press on the overview opens the renewal, one more gives it two years, and one undo takes it back', async ({
  app,
}) => {
  const { page } = app;
  const agreements = new SiteAgreements(page);
  await agreements.program.goTo('Übersicht');
  await page.getByRole('button', { name: /^Vereinbarung endet bald \(1\)/ }).click();
  await page.getByRole('link', { name: /^Verlängern/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Vereinbarung verlängern' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await dialog.getByRole('button', { name: '+2 Jahre' }).click();
  await expect(dialog.getByRole('textbox', { name: /^Ende/ })).toHaveValue('31.12.2028');
  await expect(dialog.getByRole('button', { name: '+2 Jahre' })).toHaveAttribute('aria-pressed', 'true');
  // the length stays when the term begins later
  await agreements.fill(dialog, 'Beginn', '1.3.2027');
  await expect(dialog.getByRole('textbox', { name: /^Ende/ })).toHaveValue('28.02.2029');
  await agreements.fill(dialog, 'Ende', '30.11.2028');
  await agreements.fill(dialog, 'Beginn', '1.1.2027');
  await expect(dialog.getByRole('textbox', { name: /^Ende/ })).toHaveValue('30.11.2028');
  await dialog.getByRole('button', { name: '+2 Jahre' }).click();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await dialog.getByRole('button', { name: 'Verlängern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(agreements.terms.filter({ hasText: '01.01.2027 bis 31.12.2028' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(agreements.terms).toHaveCount(1);
  // the address no longer asks for the form
  await page.reload();
  await expect(agreements.terms).toHaveCount(1);
  await expect(dialog).toHaveCount(0);
});

test('a changed end asks whether it is a correction, so that no term is overwritten unnoticed', async ({ app }) => {
  const { page } = app;
  const agreements = new SiteAgreements(page);
  await agreements.open('Altheide');
  await page.getByRole('button', { name: 'Kooperationsvereinbarung bearbeiten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vereinbarung bearbeiten' });
  await agreements.fill(dialog, 'Ende', '31.12.2029');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte wählen Sie, was geschehen ist', { exact: false })).toBeVisible();
  await dialog.getByRole('radio', { name: /^Verlängern/ }).check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(agreements.terms).toHaveCount(2);
});

test('a scan is kept beside the data file, opens, and a changed copy is not opened but reported', async ({ app }) => {
  const { page } = app;
  const agreements = new SiteAgreements(page);
  await agreements.open('Altheide');
  const scan = Buffer.from('%PDF-1.4\n%%EOF');
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name: 'Scan.pdf', mimeType: 'application/pdf', buffer: scan });
  const link = page.getByRole('button', { name: 'Scan.pdf öffnen' });
  await expect(link).toBeVisible();
  const folder = app.dataFile.replace(/\.austausch$/, ' Anlagen');
  const [copy = ''] = await readdir(folder);
  expect(copy).toBe('Altheide Kooperationsvereinbarung 2023-01-01 bis 2026-12-31.pdf');
  expect(await readFile(path.join(folder, copy))).toEqual(scan);

  const opened = page.waitForEvent('popup');
  await link.click();
  await (await opened).close();

  await input.setInputFiles({ name: 'Programm.exe', mimeType: 'application/octet-stream', buffer: scan });
  await expect(page.getByText(/„Programm\.exe“/)).toBeVisible();
  await writeFile(path.join(folder, copy), '%PDF-1.4 gefälscht');
  await link.click();
  await expect(page.getByText('Die Anlage wurde verändert')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('Datei verändert')).toBeVisible();
});

test('deadlines are done, put off and opened again, and go into a calendar file', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Fristen');
  await expect(page.getByRole('button', { name: '31 bis 90 Tage: 1' })).toBeVisible();
  const end = page.getByRole('row', { name: /Altheide/ });
  await end.getByRole('button', { name: /zurückstellen$/ }).click();
  await page.getByRole('menuitem', { name: 'Um eine Woche' }).click();
  await expect(end).toHaveCount(0);
  await page.getByRole('switch', { name: 'Auch Erledigtes und Zurückgestelltes' }).check();
  await expect(end).toContainText('wieder am 30.11.2026');
  await end.getByRole('button', { name: /wieder öffnen$/ }).click();
  await end.getByRole('button', { name: /: als Kalenderdatei$/ }).click();
  const calendar = path.join(app.exportsFolder, '2026-11-23_Fristen.ics');
  await expect.poll(() => readFile(calendar, 'utf8').catch(() => '')).toContain('UID:agreement-end:a1@austauschwerk');
  expect(await readFile(calendar, 'utf8')).toMatch(/BEGIN:VALARM\r\nACTION:DISPLAY/);
  await end.getByRole('button', { name: /zurückstellen$/ }).click();
  await page.getByRole('menuitem', { name: 'Erledigt mit Notiz …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Als erledigt vermerken' });
  await dialog.getByRole('textbox', { name: 'Notiz' }).fill('läuft aus');
  await dialog.getByRole('button', { name: 'Erledigt' }).click();
  await expect(end).toContainText('erledigt: läuft aus');
  await end.getByRole('rowheader').click();
  await expect(page.getByRole('listitem').filter({ hasText: '01.01.2023 bis 31.12.2026' })).toBeFocused();
});

test('a past day shows what was due on it, and a term that is over stands as overdue until it is renewed', async ({
  app,
}) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Fristen');
  const showAsOf = async (on: string) => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Stand: / })
      .click();
    await program.fill('Stand am', on);
    await page.keyboard.press('Escape');
  };
  await showAsOf('01.10.2026');
  await expect(page.getByRole('button', { name: '91 bis 180 Tage: 1' })).toBeVisible();
  await expect(page.getByText('Rückblick: Erledigen und Zurückstellen geht nur', { exact: false })).toBeVisible();
  await showAsOf('01.02.2027');
  await expect(page.getByRole('button', { name: 'Überfällig: 1' })).toBeVisible();
});
