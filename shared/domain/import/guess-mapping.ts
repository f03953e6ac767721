import { foldGerman } from '../../kernel/collate.ts';
import { isBlankRow, oneLine } from './raw-list.ts';
import { siteHeadingWords, siteImportFields, type SiteImportField } from './site-import-fields.ts';

/** How far down a header row is looked for. */
const headerSearchRows = 40;

/** Finds the row with the headings below titles and blank rows; null: the list has none. Counted from 0. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const [index, cells] of rows.slice(0, headerSearchRows).entries()) {
    if (isBlankRow(cells)) continue;
    const score = headerScore(cells);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  return best === null || best.score < 2 ? null : best.index;
}

/** Says whether a row repeats the headings, as printed lists do on every page. */
export function repeatsHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.map(oneLine).filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  const known = new Set(headings.map(foldHeading));
  return filled.filter((cell) => known.has(foldHeading(cell))).length >= Math.ceil(filled.length * 0.8);
}

/** Guesses which column is which field; no field is given twice, and a column nobody can name is left out. */
export function guessSiteMapping(headings: readonly string[]): Map<number, SiteImportField> {
  const bids = headings.flatMap((heading, column) =>
    siteImportFields.map((field) => ({ column, field, score: headingScore(heading, field) })),
  );
  bids.sort((left, right) => right.score - left.score || left.column - right.column);
  const mapping = new Map<number, SiteImportField>();
  const given = new Set<SiteImportField>();
  for (const { column, field, score } of bids) {
    if (score === 0 || mapping.has(column) || given.has(field)) continue;
    mapping.set(column, field);
    given.add(field);
  }
  return mapping;
}

/** Folds a heading to letters and digits: "Feder-\nführende Kasse:" and "federführende Kasse" are one. */
export function foldHeading(heading: string): string {
  return foldGerman(heading.replace(/-\s*\n\s*/g, '').replace(/[*:]in(nen)?\b/gi, 'in')).replace(/[^a-z0-9]/g, '');
}

function headerScore(cells: readonly string[]): number {
  const filled = cells.filter((cell) => oneLine(cell) !== '');
  const named = filled.filter((cell) => siteImportFields.some((field) => headingScore(cell, field) >= 2));
  // A title such as "Standorte" alone is no header; data rows hold few of these words.
  return filled.length < 2 ? 0 : named.length;
}

// 3: the word itself; 2: the heading begins or ends with a word of the field; 1: it holds one somewhere.
function headingScore(heading: string, field: SiteImportField): number {
  const folded = foldHeading(heading);
  if (folded === '') return 0;
  const words = siteHeadingWords[field];
  if (words.includes(folded)) return 3 + (words[0] === folded ? 0.5 : 0);
  const parts = foldGerman(heading)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  if (folded.length > 60) return 0;
  if (words.some((word) => word.length > 3 && (folded.startsWith(word) || folded.endsWith(word)))) return 2;
  return words.some((word) => parts.includes(word) || (word.length > 6 && folded.includes(word))) ? 1 : 0;
}
