import { foldGerman } from '../../kernel/collate.ts';
import { distanceUpTo } from './match-names.ts';

/** The words headings use for each field, folded; the first is the commonest. */
export type HeadingWords<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Folds a heading to letters and digits: "Feder-\nführende Kasse:" and "federführende Kasse" are one. */
export function foldHeading(heading: string): string {
  return foldGerman(heading.replace(/-\s*\n\s*/g, '').replace(/[*:_/]in(nen)?\b/gi, 'in')).replace(/[^a-z0-9]/g, '');
}

// Words that say whose value it is or ask for it politely, not what it is.
const fillers =
  /\b(ihre?r?|bitte|der|die|das|des|den|dem|eine?r?|im|in|am|an|zum|zur|fuer|dienstlich\w*|geschaeftlich\w*|dienstl|gesch|beruflich\w*|business|work|angeben|eintragen|auswaehlen|aktuelle?r?|pflichtfeld|optional)\b/g;

/**
 * Says how well a heading fits the words of a field. 3 and more: the word itself; 2: it begins or ends with one, or is a
 * slip of the pen away; 1: it holds one somewhere; 0: not at all.
 */
export function scoreHeading(heading: string, words: readonly string[]): number {
  const folded = foldHeading(heading);
  if (folded === '' || folded.length > 90) return 0;
  const own = scoreFolded(folded, foldGerman(heading), words);
  const bare = foldGerman(heading)
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(fillers, ' ');
  const shortened = bare.replace(/[^a-z0-9]/g, '');
  return shortened === '' || shortened === folded ? own : Math.max(own, scoreFolded(shortened, bare, words) - 0.1);
}

function scoreFolded(folded: string, text: string, words: readonly string[]): number {
  if (words.includes(folded)) return words[0] === folded ? 3.5 : 3;
  if (words.some((word) => isSlip(folded, word))) return 2.2;
  const parts = text.split(/[^a-z0-9]+/).filter((part) => part !== '');
  if (folded.length > 60) return words.some((word) => word.length > 6 && folded.includes(word)) ? 1 : 0;
  // In a German compound the last part says what it is: "Telefonnummer" is a number, "Einrichtungsname" a name.
  if (words.some((word) => word.length > 3 && folded.endsWith(word))) return 2.1;
  if (words.some((word) => word.length > 3 && folded.startsWith(word))) return 2;
  return words.some((word) => parts.includes(word) || (word.length > 6 && folded.includes(word))) ? 1 : 0;
}

function isSlip(folded: string, word: string): boolean {
  const limit = word.length >= 10 ? 2 : word.length >= 6 ? 1 : 0;
  return limit > 0 && Math.abs(folded.length - word.length) <= limit && distanceUpTo(folded, word, limit) <= limit;
}
