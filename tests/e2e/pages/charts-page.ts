import type { Locator, Page } from '@playwright/test';

/** The page with the charts. */
export class ChartsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Auswertung' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Auswertung' }).waitFor();
  }

  /** One chart with everything that belongs to it, by its short name. */
  card(name: string): Locator {
    return this.page.locator('section').filter({ hasText: name });
  }

  async exportAs(button: string, chart: string): Promise<void> {
    await this.page.getByRole('button', { name: `${button}: ${chart}` }).click();
    await this.page.getByText('Gespeichert:').first().waitFor();
  }

  async showTable(chart: string): Promise<void> {
    await this.page.getByRole('button', { name: `Wertetabelle anzeigen: ${chart}` }).click();
  }

  async limitTo(from: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Zeitraum von' });
    await field.fill(from);
    await field.press('Enter');
  }
}
