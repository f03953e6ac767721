import { expect, test } from '../fixtures/app.ts';
import { Program } from '../pages/program.ts';

test.use({ start: 'sample' });

test('a finding of the radar leads to its place, and stays quiet once it is done', async ({ app }) => {
  const { page } = app;
  const program = new Program(page);
  await program.goTo('Übersicht');
  const header = page.getByRole('button', { name: /^Kein Angebot in diesem Jahr \(\d+\)$/ });
  const count = Number(/\d+/.exec(await header.innerText())?.[0]);
  await header.click();
  await page
    .getByRole('button', { name: /Kein Angebot in diesem Jahr: erledigt$/ })
    .first()
    .click();
  await expect(page.getByText('Der Hinweis ist erledigt.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Kein Angebot in diesem Jahr (${String(count - 1)})` })).toBeVisible();
  await page
    .getByRole('link', { name: /Angebot anlegen/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Neues Angebot' });
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Angebote', selected: true })).toBeVisible();
});
