import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('a finding of the radar leads to its place, and stays quiet once it is done', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Übersicht');
  const header = page.getByRole('button', { name: /^Kein Steuerungsgremium \(\d+\)$/ });
  const count = Number(/\d+/.exec(await header.innerText())?.[0]);
  await header.click();
  await page
    .getByRole('button', { name: /Kein Steuerungsgremium: erledigt$/ })
    .first()
    .click();
  await expect(page.getByText('Der Hinweis ist erledigt.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Kein Steuerungsgremium (${String(count - 1)})` })).toBeVisible();
  await page
    .getByRole('link', { name: /Steuerungsgremium anlegen/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Neues Steuerungsgremium anlegen' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Steuerung', selected: true })).toBeVisible();
});
