import type { MergedCells } from '../../../../shared/domain/import/raw-list.ts';
import type { UnpackBudget } from '../unpack-text.ts';
import type { ZipEntry } from '../zip-entries.ts';
import { numberText } from './cell-text.ts';
import { scanPart } from './related-parts.ts';
import { textCollector, type WorkbookParts } from './workbook-parts.ts';

/** The cells of a sheet as text. */
export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  readonly filledRows: number;
  readonly merges: readonly MergedCells[];
  /** Formulas whose result the file does not hold. */
  readonly hasOpenFormulas: boolean;
  /** Rows or columns that are not shown hold something. */
  readonly hasHiddenCells: boolean;
}

/** How large a sheet may be that is read as a list. */
export interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
}

/** Ends the reading of a sheet that is larger than a list. */
export class SheetTooLarge extends Error {
  readonly reason: 'too-many-rows' | 'too-many-columns';

  constructor(reason: 'too-many-rows' | 'too-many-columns') {
    super(`A sheet is too large: ${reason}`);
    this.reason = reason;
  }
}

// No sheet has more; one that says so only wants to keep the reader busy.
const mostRowsOfExcel = 1_048_576;

/** Reads a sheet cell by cell, and stops where it grows beyond a list. */
export async function readSheet(
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
  how: { readonly workbook: WorkbookParts; readonly limits: SheetLimits; readonly budget: UnpackBudget },
): Promise<SheetRows> {
  const { workbook, limits, budget } = how;
  const rows: string[][] = [];
  const merges: MergedCells[] = [];
  const hiddenColumns: (readonly [from: number, until: number])[] = [];
  const collector = textCollector();
  const cell = { row: 0, column: 0, type: 'n', style: 0, value: '', hasFormula: false };
  const found = { filledRows: 0, openFormulas: false, hidden: false };
  let row = -1;
  let column = -1;
  let isRowHidden = false;
  let isValue = false;

  function put(text: string): void {
    if (text.trim() === '') return;
    if (cell.column >= limits.columns) throw new SheetTooLarge('too-many-columns');
    if (cell.row >= limits.rows) throw new SheetTooLarge('too-many-rows');
    while (rows.length <= cell.row) rows.push([]);
    const cells = rows[cell.row] ?? [];
    if (cells.length === 0) found.filledRows += 1;
    while (cells.length < cell.column) cells.push('');
    cells[cell.column] = text;
    found.hidden ||= isRowHidden || hiddenColumns.some(([from, until]) => from <= cell.column && cell.column <= until);
  }

  await scanPart(entries, path, budget, {
    open: (name, attribute) => {
      switch (name) {
        case 'row':
          row = placeOf(attribute('r'), row + 1);
          if (row >= mostRowsOfExcel) throw new SheetTooLarge('too-many-rows');
          column = -1;
          isRowHidden = /^(1|true)$/.test(attribute('hidden') ?? '');
          break;
        case 'c': {
          const at = attribute('r');
          column = at === null ? column + 1 : columnOf(at);
          Object.assign(cell, { row, column, type: attribute('t') ?? 'n', value: '', hasFormula: false });
          cell.style = Number(attribute('s') ?? '0');
          collector.clear();
          break;
        }
        case 'v':
          isValue = true;
          break;
        case 'f':
          cell.hasFormula = true;
          break;
        case 'col':
          if (/^(1|true)$/.test(attribute('hidden') ?? ''))
            hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1]);
          break;
        case 'mergeCell': {
          const merge = mergeOf(attribute('ref') ?? '');
          if (merge !== null && merges.length < limits.rows) merges.push(merge);
          break;
        }
        default:
          collector.open(name);
      }
    },
    close: (name) => {
      collector.close(name);
      if (name === 'v') isValue = false;
      if (name !== 'c') return;
      if (cell.hasFormula && cell.value === '') found.openFormulas = true;
      put(textOf(cell, collector.text(), workbook));
    },
    text: (text) => {
      if (isValue) cell.value += text;
      else collector.add(text);
    },
  });
  fillDown(rows, merges);
  return {
    rows,
    filledRows: found.filledRows,
    merges,
    hasOpenFormulas: found.openFormulas,
    hasHiddenCells: found.hidden,
  };
}

function textOf(
  cell: { readonly type: string; readonly style: number; readonly value: string },
  inline: string,
  { texts, styles, startsIn1904 }: WorkbookParts,
): string {
  switch (cell.type) {
    case 's':
      return texts[Number(cell.value)] ?? '';
    case 'inlineStr':
      return inline;
    case 'b':
      return cell.value === '' ? '' : cell.value === '1' ? 'ja' : 'nein';
    case 'n':
      return numberText(cell.value, styles[cell.style] ?? null, startsIn1904);
    default:
      return cell.value; // texts of formulas, days in ISO form, errors such as #N/A
  }
}

// A text in cells that are joined from top to bottom counts for each of their rows.
function fillDown(rows: string[][], merges: readonly MergedCells[]): void {
  for (const { top, left, bottom } of merges) {
    const text = rows[top]?.[left] ?? '';
    if (text === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells === undefined || cells.length === 0) continue;
      while (cells.length <= left) cells.push('');
      cells[left] = text;
    }
  }
}

function mergeOf(ref: string): MergedCells | null {
  const parts = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref);
  if (!parts) return null;
  const [, left = '', top, right = '', bottom] = parts;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function placeOf(written: string | null, next: number): number {
  const number = Number(written);
  return written === null || !Number.isInteger(number) || number < 1 ? next : number - 1;
}
