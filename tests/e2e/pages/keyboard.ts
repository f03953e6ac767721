import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has; beyond it a control cannot be reached. */
const mostStops = 250;

/** A person without a mouse: moves with Tab, types, presses keys. Never clicks, never sets focus by script. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab until the control has the focus; fails where it cannot be reached. */
  async tabTo(control: Locator): Promise<void> {
    await this.tabUntil(control, (element) => element === document.activeElement);
  }

  /** Presses Tab until the focus is somewhere inside, such as in a list of tabs that is one stop. */
  async tabInto(container: Locator): Promise<void> {
    await this.tabUntil(container, (element) => element.contains(document.activeElement));
  }

  private async tabUntil(target: Locator, isReached: (element: Element) => boolean): Promise<void> {
    await target.first().waitFor();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await target.first().evaluate(isReached)) return;
      await this.page.keyboard.press('Tab');
    }
    const trail: string[] = [];
    for (let stop = 0; stop < 12; stop += 1) {
      await this.page.keyboard.press('Tab');
      trail.push(await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing'));
    }
    throw new Error(`Not reached with ${String(mostStops)} stops: ${target.toString()}\n${trail.join('\n')}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Moves to a field, replaces what is in it, and accepts with Tab. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press('Control+a');
    await this.type(text);
    await this.press('Tab');
  }

  async activate(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.press('Enter');
  }

  /** Opens a page by its link; the page has the focus on its heading then. */
  async goTo(link: string): Promise<void> {
    await this.activate(this.page.getByRole('navigation').getByRole('link', { name: link, exact: true }));
    await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
  }

  /** Chooses an option of a native list by typing its beginning. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.tabTo(field);
    await field.first().press('Home');
    await this.type(option);
    await expect(field.first().locator('option:checked')).toHaveText(new RegExp(`^${escaped(option)}`));
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
