import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Keyboard } from './keyboard.ts';

/** One item of a programme as it is typed. */
export interface TypedItem {
  readonly title: string;
  readonly minutes: number;
  readonly who?: string;
}

/** The pages of one meeting, driven by keyboard. */
export class MeetingPages {
  readonly page: Page;
  readonly keyboard: Keyboard;

  constructor(page: Page, keyboard: Keyboard) {
    this.page = page;
    this.keyboard = keyboard;
  }

  async create(meeting: { readonly series: string; readonly title: string; readonly date: string }): Promise<void> {
    const { keyboard, page } = this;
    await keyboard.goTo('Veranstaltungen');
    await keyboard.activate(page.getByRole('button', { name: 'Neue Veranstaltung' }));
    const dialog = page.getByRole('dialog');
    await keyboard.choose(dialog.getByLabel('Reihe'), 'Neue Reihe');
    await keyboard.fill(dialog.getByLabel('Name der Reihe, in der Einzahl'), meeting.series);
    await keyboard.fill(dialog.getByRole('textbox', { name: 'Titel' }), meeting.title);
    await keyboard.fill(dialog.getByRole('textbox', { name: 'Datum' }), meeting.date);
    await keyboard.activate(dialog.getByRole('button', { name: 'Anlegen' }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(meeting.title);
  }

  async openTab(name: string): Promise<void> {
    const { keyboard, page } = this;
    await keyboard.tabInto(page.getByRole('tablist'));
    const tab = page.getByRole('tab', { name });
    await keyboard.press('Home');
    for (let step = 0; step < 5 && !(await tab.evaluate((element) => element === document.activeElement)); step += 1) {
      await keyboard.press('ArrowRight');
    }
    await keyboard.press('Enter');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  /** Types a whole programme from the empty page: title, duration, who, and Strg+Enter for the next. */
  async typeProgramme(items: readonly TypedItem[]): Promise<void> {
    const { keyboard, page } = this;
    const cell = (name: string) => page.getByRole('tree').getByRole('textbox', { name, exact: true });
    await keyboard.activate(page.getByRole('button', { name: /Mit einem Punkt beginnen/ }));
    for (const [index, item] of items.entries()) {
      await expect(cell('Was')).toBeFocused();
      await keyboard.type(item.title);
      await keyboard.press('Tab');
      await expect(cell('Dauer')).toBeFocused();
      await keyboard.type(String(item.minutes));
      await keyboard.press('Tab');
      await expect(cell('Wer')).toBeFocused();
      if (item.who !== undefined) await keyboard.type(item.who);
      await keyboard.press(index === items.length - 1 ? 'Enter' : 'Control+Enter');
    }
    await expect(page.getByRole('treeitem')).toHaveCount(items.length);
  }

  /** The times and titles of the programme as they stand on the page. */
  async programme(): Promise<string[]> {
    const labels = await this.page
      .getByRole('treeitem')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    return labels;
  }

  async goToItem(title: string): Promise<void> {
    const row = this.page.getByRole('treeitem', { name: title }).first();
    await this.keyboard.tabTo(this.page.getByRole('treeitem', { selected: true }).first());
    await this.keyboard.press('Home');
    for (let step = 0; step < 40; step += 1) {
      if ((await row.getAttribute('aria-selected')) === 'true') return;
      await this.keyboard.press('ArrowDown');
    }
    throw new Error(`No item ${title}`);
  }

  async register(typed: string, person: RegExp): Promise<void> {
    const { keyboard, page } = this;
    await keyboard.tabTo(page.getByRole('combobox', { name: 'Person anmelden' }));
    await keyboard.type(typed);
    await expect(page.getByRole('option', { name: person }).first()).toBeVisible();
    await keyboard.press('Enter');
    await expect(page.getByRole('row', { name: person }).first()).toBeVisible();
  }

  /** In the row of a person: the key 1 is the consent to be printed in the list. */
  async consentToList(person: RegExp): Promise<void> {
    const { keyboard, page } = this;
    const row = page.getByRole('row', { name: person }).first();
    await keyboard.tabTo(page.locator('tbody tr[tabindex="0"]'));
    await keyboard.press('Home');
    for (let step = 0; step < 200; step += 1) {
      if (await row.evaluate((element) => element === document.activeElement)) break;
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('1');
    await expect(row.getByRole('button', { name: /darf in die gedruckte Liste: ja$/ })).toBeVisible();
  }

  async markPresent(typed: string, person: string): Promise<void> {
    const { keyboard, page } = this;
    await keyboard.tabTo(page.getByRole('combobox', { name: /als anwesend eintragen/ }));
    await keyboard.type(typed);
    await keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^Da \(/ }).getByText(person)).toBeVisible();
  }
}
