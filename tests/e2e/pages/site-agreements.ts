import { expect, type Locator, type Page } from '@playwright/test';
import { Program } from './program.ts';

/** The agreements on the page of a site, as a person uses them in German. */
export class SiteAgreements {
  readonly page: Page;
  readonly program: Program;

  constructor(page: Page) {
    this.page = page;
    this.program = new Program(page);
  }

  async open(site: string): Promise<void> {
    await this.program.goTo('Standorte');
    await this.page.getByRole('searchbox').first().fill(site);
    await this.page.getByRole('row', { name: site }).first().getByRole('rowheader').click();
    await this.page.getByRole('tab', { name: 'Vereinbarungen' }).click();
    await expect(this.page.getByRole('heading', { name: 'Vereinbarungen' })).toBeVisible();
  }

  /** The terms of the cooperation agreement, the latest first. */
  get terms(): Locator {
    return this.page.getByRole('list', { name: 'Kooperationsvereinbarung', exact: true }).locator('> li');
  }

  /** Types into a field of a dialog and leaves it. */
  async fill(dialog: Locator, field: string, text: string): Promise<void> {
    const box = dialog.getByRole('textbox', { name: new RegExp(`^${field}`) });
    await box.fill(text);
    await box.press('Tab');
  }
}
