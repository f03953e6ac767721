import { expect, type Locator, type Page } from '@playwright/test';
import { Program } from './program.ts';

/** The way of a list into the program, as a person goes it in German. */
export class ImportWizard {
  readonly page: Page;
  readonly program: Program;

  constructor(page: Page) {
    this.page = page;
    this.program = new Program(page);
  }

  /** Without a kind the program is left to see what the list is about. */
  async open(kind?: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Import', exact: true }).click();
    await expect(this.program.heading).toHaveText('Liste importieren');
    const kinds = this.page.getByRole('combobox', { name: 'Die Liste enthält' });
    await expect(kinds.locator('option:checked')).toHaveText('wird erkannt');
    if (kind !== undefined) await kinds.selectOption(kind);
  }

  /** Puts cells into the field for them, as copied from a spreadsheet: parted by tabs. */
  async paste(name: string, rows: readonly (readonly string[])[]): Promise<void> {
    const cells = rows.map((row) => row.join('\t')).join('\n');
    await this.page.getByRole('textbox', { name: 'Zellen samt Überschriften hier einfügen' }).fill(cells);
    await this.page.getByRole('textbox', { name: 'Bezeichnung der Liste' }).fill(name);
    await this.page.getByRole('button', { name: 'Eingefügtes importieren' }).click();
    await expect(this.page.getByRole('heading', { name: 'Das wurde erkannt' })).toBeFocused();
  }

  /** Lets a file fall on the field for it. */
  async drop(fileName: string, bytes: Buffer): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([name, base64]) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([content], name));
        return transfer;
      },
      [fileName, bytes.toString('base64')] as const,
    );
    await this.page.getByText('Datei hierher ziehen').dispatchEvent('drop', { dataTransfer: files });
  }

  column(heading: string): Locator {
    return this.page.getByRole('combobox', { name: `„${heading}“ wird importiert als` });
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: 'Weiter' }).click();
    await expect(this.page.getByRole('heading', { name: 'Prüfen' })).toBeFocused();
  }

  row(text: string): Locator {
    return this.page.getByRole('list', { name: 'Zeilen der Liste' }).locator('> li').filter({ hasText: text });
  }

  async apply(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await expect(this.page.getByRole('heading', { name: 'Die Liste ist importiert' })).toBeFocused();
  }

  /** The import of a list among those made before. */
  run(name: string): Locator {
    return this.page.getByRole('table', { name: 'Frühere Importe' }).getByRole('row', { name });
  }
}
