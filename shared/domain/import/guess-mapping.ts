import { foldGerman } from '../../kernel/collate.ts';
import { isBlankRow, oneLine } from './raw-list.ts';

/** The words headings use for each field, folded; the first is the commonest. */
export type HeadingWords<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** How far down a header row is looked for. */
const headerSearchRows = 40;

/** Finds the row with the headings below titles and blank rows; null: the list has none. Counted from 0. */
export function findHeaderRow<Field extends string>(
  rows: readonly (readonly string[])[],
  words: HeadingWords<Field>,
): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const [index, cells] of rows.slice(0, headerSearchRows).entries()) {
    if (isBlankRow(cells)) continue;
    const score = headerScore(cells, words);
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

/** A field a column was taken for, and how sure that is. */
export interface GuessedColumn<Field extends string> {
  readonly field: Field;
  readonly guess: 'sure' | 'unsure';
}

/** Guesses which column is which field; no field is given twice, and a column nobody can name is left out. */
export function guessColumns<Field extends string>(
  headings: readonly string[],
  words: HeadingWords<Field>,
): Map<number, GuessedColumn<Field>> {
  const bids = headings.flatMap((heading, column) =>
    fieldsOf(words).map((field) => ({ column, field, score: headingScore(heading, words[field]) })),
  );
  bids.sort((left, right) => right.score - left.score || left.column - right.column);
  const mapping = new Map<number, GuessedColumn<Field>>();
  const given = new Set<Field>();
  for (const { column, field, score } of bids) {
    if (score === 0 || mapping.has(column) || given.has(field)) continue;
    mapping.set(column, { field, guess: score >= 2 ? 'sure' : 'unsure' });
    given.add(field);
  }
  return mapping;
}

/** Folds a heading to letters and digits: "Feder-\nführende Kasse:" and "federführende Kasse" are one. */
export function foldHeading(heading: string): string {
  return foldGerman(heading.replace(/-\s*\n\s*/g, '').replace(/[*:]in(nen)?\b/gi, 'in')).replace(/[^a-z0-9]/g, '');
}

function headerScore<Field extends string>(cells: readonly string[], words: HeadingWords<Field>): number {
  const filled = cells.filter((cell) => oneLine(cell) !== '');
  const named = filled.filter((cell) => fieldsOf(words).some((field) => headingScore(cell, words[field]) >= 2));
  // A title such as "Standorte" alone is no header; data rows hold few of these words.
  return filled.length < 2 ? 0 : named.length;
}

// 3: the word itself; 2: the heading begins or ends with a word of the field; 1: it holds one somewhere.
function headingScore(heading: string, words: readonly string[]): number {
  const folded = foldHeading(heading);
  if (folded === '') return 0;
  if (words.includes(folded)) return 3 + (words[0] === folded ? 0.5 : 0);
  const parts = foldGerman(heading)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  if (folded.length > 60) return 0;
  if (words.some((word) => word.length > 3 && (folded.startsWith(word) || folded.endsWith(word)))) return 2;
  return words.some((word) => parts.includes(word) || (word.length > 6 && folded.includes(word))) ? 1 : 0;
}

function fieldsOf<Field extends string>(words: HeadingWords<Field>): Field[] {
  return Object.keys(words) as Field[]; // the record has a key for each field and no other
}
