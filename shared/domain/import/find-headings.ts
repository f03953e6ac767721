import type { HeadedList } from './headed-list.ts';
import type { ListRemark } from './import-preview.ts';
import { isBlankRow, oneLine, unwrapCell, type RawList } from './raw-list.ts';
import { scoreHeading, type HeadingWords } from './score-heading.ts';
import { readDay } from './read-day.ts';

/** How far down a header row is looked for. */
export const headerSearchRows = 40;

/** Finds the headings of a list below titles and blank rows, also where they lie in two rows; null: the list has none. */
export function findHeadings<Field extends string>(
  list: RawList,
  words: HeadingWords<Field>,
  isColumn: (heading: string) => boolean,
): HeadedList | null {
  if (list.own !== undefined) return headedAt(list, list.own.headerIndex);
  const named = Object.values<readonly string[]>(words);
  const scores = list.rows.slice(0, headerSearchRows).map((cells) => headerScore(cells, named, isColumn));
  const best = scores.reduce((found, score, index) => (score > (scores[found] ?? 0) ? index : found), 0);
  if ((scores[best] ?? 0) < 2) return null;
  const { from, until } = headerRows(list, best);
  const own = list.rows[until - 1] ?? [];
  const width = list.rows.slice(from).reduce((widest, cells) => Math.max(widest, filledWidth(cells)), 0);
  const groups = from === until - 1 ? [] : groupTexts(list, from, own);
  const ownHeadings = Array.from({ length: width }, (_, index) => oneLine(own[index] ?? ''));
  const headings = ownHeadings.map((text, index) => joinHeading(oneLine(groups[index] ?? ''), text));
  const remarks: ListRemark[] = [...(list.remarks ?? []), ...(from === until - 1 ? [] : ['two-header-rows' as const])];
  const isFilled = (list.merges ?? []).some(({ top, bottom }) => top >= until && bottom > top);
  if (isFilled) remarks.push('merged-cells-filled');
  return { ...list, headerIndex: from, dataIndex: until, headings, ownHeadings, remarks };
}

// Headings that are known need not be looked for.
function headedAt(list: RawList, headerIndex: number): HeadedList {
  const cells = list.rows[headerIndex] ?? [];
  const width = list.rows.slice(headerIndex).reduce((widest, each) => Math.max(widest, filledWidth(each)), 0);
  const headings = Array.from({ length: width }, (_, index) => oneLine(cells[index] ?? ''));
  const remarks = list.remarks ?? [];
  return { ...list, headerIndex, dataIndex: headerIndex + 1, headings, ownHeadings: headings, remarks };
}

// A column without a heading still holds what it holds.
function filledWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && oneLine(cells[width - 1] ?? '') === '') width -= 1;
  return width;
}

/** Says how much a row looks like headings: those that are known, less what only a value can be. */
export function headerScore(
  cells: readonly string[],
  named: readonly (readonly string[])[],
  isColumn: (heading: string) => boolean,
): number {
  const filled = cells.map(oneLine).filter((cell) => cell !== '');
  // A title such as "Standorte" alone is no header; data rows hold few of these words.
  if (filled.length < 2) return 0;
  let score = 0;
  for (const cell of filled) {
    if (isColumn(cell) || named.some((words) => scoreHeading(cell, words) >= 2)) score += 1;
    else if (/@|^\d+([.,]\d+)?$/.test(cell)) score -= 0.5;
  }
  return score;
}

// A row above belongs to the headings when it groups them; one below when it completes them.
function headerRows(list: RawList, best: number): { readonly from: number; readonly until: number } {
  const own = list.rows[best] ?? [];
  const above = list.rows[best - 1];
  if (above !== undefined && groups(list, best - 1, above, own)) return { from: best - 1, until: best + 1 };
  const below = list.rows[best + 1];
  if (below !== undefined && groups(list, best, own, below)) return { from: best, until: best + 2 };
  return { from: best, until: best + 1 };
}

function groups(list: RawList, index: number, upper: readonly string[], lower: readonly string[]): boolean {
  const top = upper.map(oneLine);
  const bottom = lower.map(oneLine);
  const topFilled = top.filter((cell) => cell !== '').length;
  const bottomFilled = bottom.filter((cell) => cell !== '');
  if (topFilled === 0 || bottomFilled.length < 2 || !bottomFilled.every(looksLikeHeading)) return false;
  if (!top.filter((cell) => cell !== '').every((cell) => cell.length < 60)) return false;
  const isOnlyTitle = topFilled === 1 && top[0] !== '' && !spans(list, index);
  if (isOnlyTitle || isTitleSpan(list, index, bottomFilled.length)) return false;
  // Something below a blank or below a group: columns that only both rows together name.
  const hasGap = top.some((cell, column) => cell === '' && (bottom[column] ?? '') !== '');
  const hasGroup = top.some((cell, column) => cell !== '' && (bottom[column] ?? '') !== '');
  return hasGap && hasGroup && topFilled <= bottomFilled.length + 3;
}

// A title across the whole sheet names no group.
function isTitleSpan(list: RawList, row: number, filled: number): boolean {
  return (list.merges ?? []).some(
    (merge) => merge.top === row && merge.right - merge.left + 1 >= Math.max(filled, 3) && merge.left === 0,
  );
}

function spans(list: RawList, row: number): boolean {
  return (list.merges ?? []).some((merge) => merge.top === row && merge.right > merge.left);
}

function looksLikeHeading(cell: string): boolean {
  const isWord = /\p{L}/u.test(cell) && cell.length <= 60 && !/@/.test(cell);
  return (isWord || /^\(.*\)$/.test(cell) || /^\d{1,2}\.\d{1,2}\.(\d{2,4})?$/.test(cell)) && !isValue(cell);
}

function isValue(cell: string): boolean {
  return /^\d{3,}/.test(cell) || (readDay(cell, 'first').kind === 'exact' && !/^\d{1,2}\.\d{1,2}\./.test(cell));
}

// Merged groups say how far they reach; in a text file a group reaches to the next one.
function groupTexts(list: RawList, row: number, own: readonly string[]): string[] {
  const cells = (list.rows[row] ?? []).map(oneLine);
  const merges = (list.merges ?? []).filter((merge) => merge.top === row);
  const texts: string[] = [];
  let open = '';
  for (let column = 0; column < Math.max(cells.length, own.length); column += 1) {
    const cell = cells[column] ?? '';
    const merge = merges.find((each) => each.left <= column && column <= each.right);
    if (merge) open = cells[merge.left] ?? '';
    else if (cell !== '') open = cell;
    else if (merges.length > 0 || oneLine(own[column] ?? '') === '') open = '';
    texts[column] = open;
  }
  return texts;
}

function joinHeading(group: string, own: string): string {
  if (group === '' || group === own) return own;
  if (own === '') return group;
  return group.endsWith('-') && /^\p{Ll}/u.test(own) ? `${group.slice(0, -1)}${own}` : `${group} ${own}`;
}

/** Some values of a column, for what they look like. */
export function columnValues(list: HeadedList, column: number): string[] {
  const values: string[] = [];
  for (const cells of list.rows.slice(list.dataIndex, list.dataIndex + 400)) {
    if (!isBlankRow(cells)) values.push(oneLine(unwrapCell(cells[column] ?? '')));
    if (values.length >= 60) break;
  }
  return values;
}
