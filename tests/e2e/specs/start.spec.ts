import { expect, test } from '../fixtures/app.ts';

test.describe('with nothing to open', () => {
  test('the program shows its welcome screen', async ({ app }) => {
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(app.page).toHaveTitle(/Austauschwerk/);
  });

  test('the address keeps no token', async ({ app }) => {
    expect(new URL(app.page.url()).search).toBe('');
  });
});

test.describe('with the sample', () => {
  test.use({ start: 'sample' });

  test('every page opens without an error and without a request to anywhere else', async ({ app }) => {
    const navigation = app.page.getByRole('navigation').first();
    const links = navigation.getByRole('link');
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      await link.click();
      await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test('a file opened after another begins with its overview', async ({ app }) => {
    const { page } = app;
    await page.getByRole('navigation').getByRole('link', { name: 'Personen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Personen' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Datei schließen');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Testbüro/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
  });
});
