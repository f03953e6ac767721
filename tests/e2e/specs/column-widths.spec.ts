import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

/** The columns of each list that are read whole. */
const lists = [
  { name: 'Standorte', leading: ['Kurzname', 'Art', 'Status', 'Vereinbarung bis', 'Zuletzt dabei'] },
  { name: 'Vereinbarungen', leading: ['Standort', 'Art', 'Beginn', 'Ende', 'Status'] },
  { name: 'Angebote', leading: ['Titel', 'Status', 'Beginn', 'Plätze'] },
  { name: 'Personen', leading: ['Name'] },
  { name: 'Organisationen', leading: ['Name', 'Art'] },
];

for (const [width, height] of [
  [1366, 768],
  [1536, 864],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const { name, leading } of lists) {
      test(`what leads in ${name} is read whole and in sight`, async ({ app }) => {
        const program = new Program(app.page);
        await program.goTo(name);
        await expect(app.page.getByRole('rowheader').first()).toBeVisible();
        const cut = await cutCells(app.page);
        expect(cut.filter(({ column }) => leading.includes(column))).toEqual([]);
        for (const column of leading) {
          await expect(app.page.getByRole('columnheader', { name: column, exact: true })).toBeInViewport({ ratio: 1 });
        }
        const tools = await app.page.getByRole('group', { name: `Werkzeuge für ${name}` }).boundingBox();
        expect(tools?.height).toBeLessThan(40);
      });
    }
  });
}

test('a width is chosen with the mouse or by keys, kept, and given back', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Organisationen');
  const heading = page.getByRole('columnheader', { name: 'Name', exact: true });
  const widthOf = async () => Math.round((await heading.boundingBox())?.width ?? 0);
  await expect(heading).toBeVisible();
  const before = await widthOf();
  const edge = await heading.locator('[data-column-edge]').boundingBox();
  if (!edge) throw new Error('the heading has an edge');
  const middle = edge.y + edge.height / 2;
  await page.mouse.move(edge.x + 4, middle);
  await page.mouse.down();
  await page.mouse.move(edge.x - 56, middle, { steps: 4 });
  await page.mouse.up();
  await expect.poll(widthOf).toBe(before - 60);
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');

  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(widthOf).toBe(before - 76);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(widthOf).toBe(before - 44);

  await page.reload();
  await expect(heading).toBeVisible();
  await expect.poll(widthOf).toBe(before - 44);

  await page.getByRole('button', { name: 'Spalten' }).click();
  await page.getByRole('menuitem', { name: 'Standard wiederherstellen' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(widthOf).toBe(before);
});

test('an edge pressed twice fits its column, and a cut cell says all of it where the cursor stands', async ({
  app,
}) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Organisationen');
  const heading = page.getByRole('columnheader', { name: 'Name', exact: true });
  const name = page.getByRole('rowheader').first();
  await expect(name).toBeVisible();
  const text = (await name.textContent()) ?? '';
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('Shift+ArrowLeft');
  expect(Math.round((await heading.boundingBox())?.width ?? 0)).toBe(48);
  await page.keyboard.press('ArrowDown');
  const whole = page.locator('[role=tooltip]').getByText(text, { exact: true });
  await expect(whole).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(whole).toHaveCount(0);
  await heading.locator('[data-column-edge]').dblclick();
  await expect.poll(async () => (await cutCells(page)).filter(({ column }) => column === 'Name')).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(whole).toHaveCount(0);
});

async function cutCells(page: Page): Promise<{ column: string; text: string }[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('[role=columnheader]')];
    const columnOf = (cell: Element) =>
      headings.find((each) => each.getAttribute('aria-colindex') === cell.getAttribute('aria-colindex'))?.textContent;
    return [...document.querySelectorAll('[role=rowheader], [role=gridcell]')]
      .filter((cell) =>
        [cell, ...cell.children].some((part) => part.scrollWidth > part.clientWidth && part.clientWidth > 0),
      )
      .map((cell) => ({ column: columnOf(cell) ?? '', text: cell.textContent }));
  });
}
