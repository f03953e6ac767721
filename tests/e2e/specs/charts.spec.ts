import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { svgProblems } from '../../../electron/core/export/charts/svg-allow-list.ts';
import { expect, test } from '../fixtures/app.ts';
import { runCommand } from '../fixtures/host-process.ts';
import { ChartsPage } from '../pages/charts-page.ts';

const participation = 'Teilnahme je Veranstaltung';

test.describe('charts of the sample', () => {
  test.use({ start: 'sample' });

  test('each chart stands with finding, definition, source and values', async ({ app }) => {
    const charts = new ChartsPage(app.page);
    await charts.open();
    for (const name of [participation, 'Standorte und Veranstaltungen', 'Eintrittswellen']) {
      const card = charts.card(name);
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(/\d/);
      await expect(card.getByRole('img')).toHaveAccessibleName(/Die Werte liegen zwischen/);
      await expect(card.getByText(/^Stand 23\.11\.2026, n = \d+ Standorte; Quelle: /)).toBeVisible();
      await expect(card.getByRole('table', { name: `Wertetabelle: ${name}` })).toBeAttached();
    }
  });

  test('axe finds nothing, with tables and words open', async ({ app }) => {
    const charts = new ChartsPage(app.page);
    await charts.open();
    await charts.showTable(participation);
    await app.page.getByRole('button', { name: `Alternativtext anzeigen: ${participation}` }).click();
    const { violations } = await new AxeBuilder({ page: app.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('a shorter time shows fewer meetings, and the end before the beginning is said at the field', async ({
    app,
  }) => {
    const charts = new ChartsPage(app.page);
    await charts.open();
    await charts.limitTo('1.1.2024');
    await expect(charts.card(participation).getByRole('table').getByRole('row')).toHaveCount(4);
    const until = app.page.getByRole('textbox', { name: 'bis', exact: true });
    await until.fill('31.12.2020');
    await until.press('Enter');
    await expect(app.page.getByText('Das Ende liegt vor dem Anfang.', { exact: false })).toBeVisible();
  });

  test('picture, vector picture and table lie in the folder for exports', async ({ app }) => {
    const charts = new ChartsPage(app.page);
    await charts.open();
    await charts.exportAs('Bild (PNG)', participation);
    await charts.exportAs('Vektorbild (SVG)', participation);
    await charts.exportAs('Tabelle (CSV)', participation);
    await expect.poll(() => readdir(app.exportsFolder)).toHaveLength(3);
    const read = (ending: string) => readFile(path.join(app.exportsFolder, `${participation} 2026-11-23.${ending}`));
    const png = await read('png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4000, 2250]);
    expect([png.toString('latin1', 37, 41), png.readUInt32BE(41)]).toEqual(['pHYs', 11811]);
    const svg = (await read('svg')).toString('utf8');
    expect(svgProblems(svg)).toEqual([]);
    expect(svg).toContain('font/woff2;base64,');
    expect(svg.match(/fill="url\(#fill-1\)"/g)?.length).toBeGreaterThan(1);
    expect(svg).toContain('>schon länger dabei<');
    expect((await read('csv')).toString('utf8')).toMatch(
      /^\ufeffVeranstaltung;schon länger dabei;neu;Standorte zusammen;Personen\r\n/,
    );
  });

  test('the command line writes every chart with table and words, for any reference day', async ({ app }) => {
    const out = path.join(app.folder, 'charts');
    const answer = await runCommand(app.folder, [
      'charts',
      app.dataFile,
      '--out',
      out,
      '--as-of',
      '2019-12-31',
      '--json',
    ]);
    const { charts, files } = JSON.parse(answer) as { charts: { id: string; altText: string }[]; files: string[] };
    expect(charts.map(({ id }) => id)).toEqual([
      'participation',
      'matrix',
      'entry-waves',
      'offers-by-field',
      'offer-reach',
      'sites-with-offers',
      'offer-persons',
    ]);
    expect(files).toHaveLength(28);
    expect(await readFile(path.join(out, 'matrix.txt'), 'utf8')).toBe(`${charts[1]?.altText ?? ''}\n`);
    const stats = JSON.parse(
      await runCommand(app.folder, [
        'stats',
        app.dataFile,
        '--chart',
        'entry-waves',
        '--as-of',
        '2019-12-31',
        '--json',
      ]),
    ) as { charts: { categories: string[] }[] };
    expect(stats.charts[0]?.categories.at(-1)).toBe('2019');
  });
});
