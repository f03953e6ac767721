import path from 'node:path';
import { readdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { runCommand } from '../fixtures/host-process.ts';
import { Program } from '../pages/program.ts';

/** The portfolio of Niedersachsen as documented: 30 sites since June 2017, all terms to the end of 2025, then 2026 to 2028. Names are invented. */
const places = [
  'Aller',
  'Bever',
  'Chemnitzbach',
  'Diemel',
  'Ems',
  'Fuhse',
  'Gande',
  'Hase',
  'Ilme',
  'Jade',
  'Kehding',
  'Leine',
  'Möhlen',
  'Nette',
  'Oker',
  'Plesse',
  'Quell',
  'Rodenberg',
  'Sülze',
  'Trave',
  'Uelzbach',
  'Vechte',
  'Weser',
  'Xanten',
  'Ybbs',
  'Zorge',
  'Ärmel',
  'Örtze',
  'Übersee',
  'Wümme',
].map((name) => `${name}tal`);

interface DeadlinesByBand {
  readonly overdue: number;
  readonly within180: number;
  readonly later: number;
}

test('the portfolio of a Land: two funding phases, and what was due when', async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const program = new Program(page);

  await test.step('a new office for Niedersachsen', async () => {
    await page.getByRole('button', { name: /Neues Büro anlegen/ }).click();
    await program.field('Name des Büros').fill('Koordinierungsstelle Niedersachsen');
    await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
    await expect(program.heading).toHaveText('Übersicht');
  });

  await test.step('30 sites with their terms to the end of 2025, from a list', async () => {
    await importSites(page, { folder: app.folder, until: '31.12.2025' });
    await expect(page.getByText(/30 Standorte neu angelegt/)).toBeVisible();
  });

  const before: DeadlinesByBand = { overdue: 0, within180: 30, later: 0 };
  await test.step('in October 2025 all 30 ends are due within half a year', async () => {
    expect(await deadlinesAsOf(page, '01.10.2025')).toEqual(before);
  });

  await test.step('the follow-up phase comes as second links, not over the first', async () => {
    await asOf(page, null);
    await importSites(page, { folder: app.folder, until: '31.12.2028' });
    await expect(page.getByText(/30 .*geändert/)).toBeVisible();
  });

  await test.step('October 2025 stays what it was; in February 2026 nothing is due', async () => {
    expect(await deadlinesAsOf(page, '01.10.2025')).toEqual(before);
    expect(await deadlinesAsOf(page, '01.02.2026')).toEqual({ overdue: 0, within180: 0, later: 30 });
  });

  await test.step('offers across all sites count for each of them', async () => {
    await asOf(page, null);
    await program.goTo('Angebote');
    for (const offer of ['Zuhause Gesundheit stärken; übergreifend', 'Kurzwahl Gesundheit; übergreifend']) {
      await program.field('Schnell erfassen').fill(offer);
      await program.field('Schnell erfassen').press('Enter');
      await expect(page.getByText(`Angelegt: ${offer.split(';')[0] ?? ''}`).first()).toBeVisible();
    }
  });

  await test.step('the page of a site shows both links of the chain', async () => {
    const palette = await program.search('Okertal');
    await palette
      .getByRole('option', { name: /Okertal/ })
      .first()
      .click();
    await expect(program.heading).toContainText('Okertal');
    await page.getByRole('tab', { name: 'Vereinbarungen' }).click();
    const terms = page.getByRole('tabpanel').getByText(/\d\d\.\d\d\.\d{4}/);
    await expect(terms.filter({ hasText: '31.12.2025' }).first()).toBeVisible();
    await expect(terms.filter({ hasText: '31.12.2028' }).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Angebote' }).click();
    await expect(page.getByRole('tabpanel').getByText('Dazu kommen 2 Angebote für alle Standorte.')).toBeVisible();
    await program.save();
  });

  await test.step('the command line tells the same of both days', async () => {
    const folder = path.dirname(app.dataFile);
    const dataFile = (await readdir(folder)).find((name) => name.endsWith('.austausch')) ?? '';
    for (const [day, end] of [
      ['2025-10-01', '2025-12-31'],
      ['2026-02-01', '2028-12-31'],
    ] as const) {
      const answer = await runCommand(app.folder, [
        'list',
        path.join(folder, dataFile),
        '--kind',
        'sites',
        '--as-of',
        day,
        '--json',
      ]);
      const { items } = JSON.parse(answer) as { items: { agreement: { termEnd: string } | null }[] };
      expect(items.map(({ agreement }) => agreement?.termEnd)).toEqual(Array(30).fill(end));
    }
  });
});

async function importSites(
  page: Page,
  { folder, until }: { readonly folder: string; readonly until: string },
): Promise<void> {
  const rows = places.map((place, index) => {
    const type = index % 3 === 2 ? 'zkT' : 'gE';
    return `Jobcenter ${place};${type};Landkreis ${place};01.06.2017;01.06.2017;${until};aktiv`;
  });
  const file = path.join(folder, `Standorte bis ${until}.csv`);
  await writeFile(
    file,
    ['Standort;Art;Landkreis;Beginn;Vereinbarung ab;Vereinbarung bis;Status', ...rows].join('\r\n'),
  );
  await page.getByRole('navigation').getByRole('link', { name: 'Import', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: '30 Zeilen importieren' }).click();
}

async function asOf(page: Page, day: string | null): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Stand: / })
    .click();
  const picker = page.getByRole('group', { name: 'Stand am' }).or(page.getByRole('dialog', { name: 'Stand am' }));
  if (day === null) await picker.getByRole('button', { name: 'Zurück zu heute' }).click();
  else {
    await picker.getByRole('textbox', { name: 'Stand am' }).fill(day);
    await picker.getByRole('textbox', { name: 'Stand am' }).press('Enter');
    // Esc takes back what is not yet accepted before it closes anything.
    await expect(picker.getByRole('textbox', { name: 'Stand am' })).not.toHaveAttribute('data-dirty');
    await page.keyboard.press('Escape');
  }
  const shown = day === null ? 'Stand: heute' : `Stand: ${day}`;
  await expect(page.getByRole('banner').getByRole('button', { name: shown })).toBeVisible();
}

async function deadlinesAsOf(page: Page, day: string): Promise<DeadlinesByBand> {
  // The link says how many are overdue as well.
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Fristen/ })
    .click();
  await asOf(page, day);
  await expect(page.getByText(`Was ansteht, Stand ${day}`)).toBeVisible();
  const count = async (band: string): Promise<number> => {
    const button = page.getByRole('button', { name: new RegExp(`^${band}: \\d+$`) });
    return Number((await button.getAttribute('aria-label'))?.split(': ')[1]);
  };
  return {
    overdue: await count('Überfällig'),
    within180: (await count('Bis 30 Tage')) + (await count('31 bis 90 Tage')) + (await count('91 bis 180 Tage')),
    later: await count('Später'),
  };
}
