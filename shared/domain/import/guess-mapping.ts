import { foldHeading, namesOtherThing, scoreHeading, type HeadingPhrases, type HeadingWords } from './score-heading.ts';
import { oneLine } from './raw-list.ts';
import { shapeShare, type ValueShape } from './value-shapes.ts';

/** What is known of the fields of a kind of list: their words, and what their values look like. */
export interface FieldClues<Field extends string> {
  readonly words: HeadingWords<Field>;
  /** Not given: no form asks for this kind of list. */
  readonly phrases?: HeadingPhrases<Field>;
  readonly shapes: Readonly<Partial<Record<Field, ValueShape>>>;
  /** Shapes so telling that they name a column whose heading says nothing. */
  readonly telling: Readonly<Partial<Record<Field, ValueShape>>>;
}

/** A column as the guess sees it: its heading, what stands above it, and some of its values. */
export interface ColumnClues {
  readonly heading: string;
  /** The heading without that of its group, where headings lie in two rows; else the heading. */
  readonly ownHeading: string;
  readonly values: readonly string[];
}

/** A field a column was taken for, and how sure that is. */
export interface GuessedColumn<Field extends string> {
  readonly field: Field;
  readonly guess: 'sure' | 'unsure';
}

/** Says whether a row repeats the headings, as printed lists do on every page. */
export function repeatsHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.map(oneLine).filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  const known = foldedHeadings(headings);
  let others = filled.length - Math.ceil(filled.length * 0.8);
  // Nearly every row has told enough by its first cells.
  return filled.every((cell) => known.has(foldHeading(cell)) || (others -= 1) >= 0);
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedHeadings(headings: readonly string[]): ReadonlySet<string> {
  const known = folded.get(headings) ?? new Set(headings.map(foldHeading));
  folded.set(headings, known);
  return known;
}

/**
 * Guesses which column is which field, by heading and by values; no field is given twice, and a column nobody can name
 * is left out. Values that contradict a heading outweigh it.
 */
export function guessColumns<Field extends string>(
  columns: readonly ColumnClues[],
  clues: FieldClues<Field>,
): Map<number, GuessedColumn<Field>> {
  const fields = Object.keys(clues.words) as Field[]; // the record has a key for each field and no other
  const bids = columns.flatMap((column, index) =>
    isPrivateHeading(column.heading) ? [] : fields.map((field) => ({ index, field, ...bidOf(column, field, clues) })),
  );
  bids.sort((left, right) => right.score - left.score || left.index - right.index);
  const mapping = new Map<number, GuessedColumn<Field>>();
  const given = new Set<Field>();
  for (const { index, field, score, isSure } of bids) {
    if (score < 0.9 || mapping.has(index) || given.has(field)) continue;
    mapping.set(index, { field, guess: isSure ? 'sure' : 'unsure' });
    given.add(field);
  }
  return mapping;
}

/** Says whether a heading announces private data, which are never taken over. */
export function isPrivateHeading(heading: string): boolean {
  return /privat|geburtstag|geburtsdatum|jahrestag|ehepartner|partner ?name|kinder\b|religion|konfession|\bhome\b|spouse|birthday|anniversary|children|hobb|sozialversicherung|kundennummer|bg-nummer|iban|konto/i.test(
    heading,
  );
}

/** Says whether a heading announces data on health or access needs, which are never taken over. */
export function isHealthHeading(heading: string): boolean {
  return /unterst(ü|ue)tzungsbedarf|unterst(ü|ue)tzung ben|barriere|assistenz|rollstuhl|geb(ä|ae)rden|induktion|behinderung|allergi|unvertr(ä|ae)glich|gesundheitlich|diagnose|krankheit|besondere bed(ü|ue)rfnis|access need|accessibility|dietary|essensw|mittagessen|verpflegung|ern(ä|ae)hrungsweise/i.test(
    heading,
  );
}

function bidOf<Field extends string>(
  column: ColumnClues,
  field: Field,
  { words, phrases, shapes, telling }: FieldClues<Field>,
): { score: number; isSure: boolean } {
  const phrase = phrases?.[field];
  const whole = scoreHeading(column.heading, words[field], phrase);
  const own =
    column.ownHeading === column.heading ? whole : scoreHeading(column.ownHeading, words[field], phrase) - 0.4;
  const heading = Math.max(whole, own);
  if (heading < 0.9) return { score: tellingScore(column, telling[field]), isSure: false };
  const shape = shapes[field];
  const share = shapeShare(column.values, shape ?? 'anything');
  // A column that holds nothing yields to one that does.
  if (share === null) return { score: heading - 0.9, isSure: heading >= 2 };
  if (shape === undefined) return { score: heading, isSure: heading >= 2 };
  if (share >= 0.6) return { score: heading + 0.8, isSure: heading >= 2 };
  if (share >= 0.3) return { score: heading, isSure: false };
  return { score: share > 0 ? heading - 1.2 : heading - 2.4, isSure: false };
}

function tellingScore(column: ColumnClues, shape: ValueShape | undefined): number {
  if (shape === undefined || namesOther(column.heading)) return 0;
  // Numbers look alike whatever they count; an address of mail or web looks like nothing else.
  if ((shape === 'phone' || shape === 'postcode') && !saysLittle(column.heading)) return 0;
  // A short list may end with a sum, or have a gap.
  if ((shapeShare(column.values, shape) ?? 0) < 0.6) return 0;
  return shape === 'email' || shape === 'url' ? 2.3 : 1.4;
}

// A fax number looks like a telephone number, and is none.
function namesOther(heading: string): boolean {
  return /fax|pager/i.test(heading) || namesOtherThing(heading);
}

// A blank heading, the number of a column, or words that say only that somebody can be reached.
function saysLittle(heading: string): boolean {
  const text = oneLine(heading);
  return (
    /^[\W\d_]*$/u.test(text) ||
    /^(spalte|column|feld|field|col|wert|unnamed|unbenannt)\W*\w{0,3}$/i.test(text) ||
    /^.{0,20}(kontakt|contact|erreich|nummer|rufen|anruf|call)/i.test(text)
  );
}
