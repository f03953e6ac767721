import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('which agreements end next year, and which sites never presented, is a filter away', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  const filter = async (column: string, value: string): Promise<void> => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('menuitem', { name: column }).click();
    await page.getByRole('menuitemcheckbox', { name: value }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  };
  await program.goTo('Vereinbarungen');
  await filter('Ende', 'endet im nächsten Jahr');
  const ends = page.getByRole('gridcell').filter({ hasText: /^\d\d\.\d\d\.2027$/ });
  await expect(ends.first()).toBeVisible();
  await expect(page.getByRole('gridcell').filter({ hasText: /^31\.12\.2026$/ })).toHaveCount(0);
  await program.goTo('Standorte');
  await filter('Zuletzt vorgestellt', 'noch nie vorgestellt');
  await expect(page.getByText(/^\d+ von 31/)).toBeVisible();
});
