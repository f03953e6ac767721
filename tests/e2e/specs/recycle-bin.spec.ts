import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('a deleted person is found in the bin after the file was closed, and comes back', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Organisationen');
  await page.getByRole('button', { name: 'Neue Organisation' }).click();
  await program.field('Name').fill('Verein Probelauf');
  await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
  await expect(program.heading).toHaveText('Verein Probelauf');
  await page.getByRole('main').getByRole('button', { name: 'Löschen …' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Löschen', exact: true }).click();
  await expect(program.heading).toHaveText('Organisationen');
  await program.save();
  await page.reload();

  await program.goTo('Papierkorb');
  const row = page.getByRole('row', { name: /Verein Probelauf/ });
  await expect(row).toContainText('Organisation');
  await row.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(page.getByText('Zurückgeholt: Verein Probelauf')).toBeVisible();
  await expect(page.getByText('Der Papierkorb ist leer')).toBeVisible();
  const palette = await program.search('Verein Probelauf');
  await expect(palette.getByRole('option', { name: /Verein Probelauf/ })).toBeVisible();
});
