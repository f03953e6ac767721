import { expect, type Locator, type Page } from '@playwright/test';

/** The frame around all pages, as a person uses it in German. */
export class Program {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goTo(area: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: area, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: area })).toBeVisible();
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Types into a field and leaves it, which is how a field accepts. */
  async fill(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  /** The button that takes the named change back or does it again. */
  step(kind: 'Rückgängig' | 'Wiederholen', change: string): Locator {
    return this.page.getByRole('button', { name: `${kind}: ${change}` });
  }

  /** Presses Strg+S and waits for the program to say that all is on the disk. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await expect(this.page.getByRole('banner').getByText(/^Gespeichert/)).toBeVisible();
  }

  /** Opens a file by the button that asks for one; the test has scripted the answer. */
  async openFile(): Promise<void> {
    await this.page.getByRole('button', { name: /Datei öffnen …/ }).click();
  }

  /** Opens the palette and types into it. */
  async search(text: string): Promise<Locator> {
    await expect(this.heading).toBeVisible();
    await this.page.keyboard.press('Control+k');
    const palette = this.page.getByRole('dialog', { name: 'Suchen und Befehle' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await palette.getByRole('combobox').fill(text);
    return palette;
  }
}
