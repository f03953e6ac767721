import { UnpackFault, type UnpackBudget } from '../unpack-text.ts';
import type { ZipEntry } from '../zip-entries.ts';
import { numberStyle, type NumberStyle } from './cell-text.ts';
import { partBeside, relatedParts, scanPart } from './related-parts.ts';

/** A sheet of a workbook, by the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly isVisible: boolean;
  readonly path: string;
}

/** What a workbook says about all its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly startsIn1904: boolean;
  readonly styles: readonly NumberStyle[];
  readonly texts: readonly string[];
}

// More than the cells of the largest list with a text of its own each.
const mostTexts = 1_000_000;

type Entries = ReadonlyMap<string, ZipEntry>;

/** Reads what all sheets of a workbook share: their names, their styles and the texts they refer to. */
export async function readWorkbookParts(
  entries: Entries,
  workbookPath: string,
  budget: UnpackBudget,
): Promise<WorkbookParts> {
  const related = await relatedParts(entries, workbookPath, budget);
  const sheets: SheetPart[] = [];
  let startsIn1904 = false;
  await scanPart(entries, workbookPath, budget, {
    open: (name, attribute) => {
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const part = related.find(({ id }) => id === (attribute('r:id') ?? attribute('id') ?? ''));
      if (part === undefined) return;
      const isVisible = (attribute('state') ?? 'visible') === 'visible';
      sheets.push({ name: attribute('name') ?? '', isVisible, path: part.path });
    },
  });
  const pathOf = (role: string, usual: string): string =>
    related.find((each) => each.role === role)?.path ?? partBeside(workbookPath, usual);
  const styles = await stylesOf(entries, pathOf('styles', 'styles.xml'), budget);
  const texts = await sharedTexts(entries, pathOf('sharedStrings', 'sharedStrings.xml'), budget);
  return { sheets, startsIn1904, styles, texts };
}

async function stylesOf(entries: Entries, path: string, budget: UnpackBudget): Promise<NumberStyle[]> {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isInCells = false;
  await scanPart(entries, path, budget, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attribute('numFmtId') ?? '0');
      styles.push(numberStyle(id, codes.get(id) ?? null));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

async function sharedTexts(entries: Entries, path: string, budget: UnpackBudget): Promise<string[]> {
  const texts: string[] = [];
  const collector = textCollector();
  await scanPart(entries, path, budget, {
    open: (name) => {
      if (name === 'si') collector.clear();
      collector.open(name);
    },
    close: (name) => {
      collector.close(name);
      if (name === 'si') texts.push(collector.text());
      if (texts.length > mostTexts) throw new UnpackFault('unpacks-too-large');
    },
    text: collector.add,
  });
  return texts;
}

/** Collects the text of a cell, which may be in several pieces; readings in another script beside it are left out. */
export function textCollector() {
  let parts: string[] = [];
  let isText = false;
  let isReading = false;
  return {
    clear: (): void => {
      parts = [];
    },
    open: (name: string): void => {
      if (name === 't') isText = true;
      else if (name === 'rPh') isReading = true;
    },
    close: (name: string): void => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    add: (text: string): void => {
      if (isText && !isReading) parts.push(text);
    },
    // Excel writes signs that XML does not know as "_x000D_".
    text: (): string =>
      parts.join('').replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => {
        const sign = String.fromCharCode(Number.parseInt(hex, 16));
        return sign === '\r' ? '' : sign;
      }),
  };
}
