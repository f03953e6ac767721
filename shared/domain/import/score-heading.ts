import { foldGerman } from '../../kernel/collate.ts';
import { distanceUpTo } from './match-names.ts';
import { oneLine } from './raw-list.ts';

/** The words headings use for each field, folded; the first is the commonest. */
export type HeadingWords<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** What questions of forms ask for each field; read on the folded heading. */
export type HeadingPhrases<Field extends string> = Readonly<Partial<Record<Field, RegExp>>>;

/** Folds a heading to letters and digits: "Feder-\nführende Kasse:" and "federführende Kasse" are one. */
export function foldHeading(heading: string): string {
  return foldGerman(heading.replace(/-\s*\n\s*/g, '').replace(/[*:_/]in(nen)?\b/gi, 'in')).replace(/[^a-z0-9]/g, '');
}

// Words that say whose value it is or ask for it politely, not what it is.
const fillers =
  /\b(ihre?r?|bitte|der|die|das|des|den|dem|eine?r?|im|in|am|an|zum|zur|fuer|of|the|dienstlich\w*|geschaeftlich\w*|dienstl|gesch|beruflich\w*|business|work|angeben|eintragen|auswaehlen|aktuelle?r?|current|pflichtfeld|optional|value|\d)\b/g;

// What lists hold and the program does not: a word of a field inside such a heading names something else.
const otherThings =
  /\b(id|nr|no|nummer|uuid|index)\W*$|fax|pager|spitzname|nickname|middle|zweiter vorname|additional name|yomi|phonetic|messenger|skype|user|benutzer|geburtsname|maedchenname|file as|passwor|seite|page|sprache|language|\bip\b|unterschrift|signature|\btype\b\W*$/;

// Figures, codes and accounts that lists of offices hold beside what the program keeps.
const otherFigures =
  /einwohner|bevoelkerung|laengengrad|breitengrad|koordinate|\bgps\b|\b(lat|lon|lng)\b|latitude|longitude|aktenzeichen|\baz\b|gesch(ae|a)ftszeichen|bedarfsgemeinschaft|leistungsberechtigte|leistungsbezieh|arbeitslos|budget|kosten|betrag|quote|quoten|\biban\b|\bbic\b|bankverb|kontonummer|\bkonto\b|geburts|steuernummer|steuer-?id|\bust\b|personalnummer|mitarbeiterzahl|vollzeit|planstelle|haushaltsmittel|fallzahl|flaeche|hektar|prozent|umsatz|rechnung|lieferant|debitor|kreditor|mandant|vergabe|entfernung|fahrzeit|population|balance|amount/;

/** Says whether a heading names a thing that no field of the program is for: inhabitants, a file number, an account. */
export function namesOtherThing(heading: string): boolean {
  return otherFigures.test(foldGerman(oneLine(heading)));
}

/**
 * Says how well a heading fits the words of a field. 3 and more: the word itself; 2 and more: it asks for it in a sentence,
 * shortens, begins or ends with one, or is a slip of the pen away; 1: it holds one somewhere; 0: not at all.
 */
export function scoreHeading(heading: string, words: readonly string[], phrase?: RegExp): number {
  const folded = foldHeading(heading);
  if (folded === '') return 0;
  if (words.includes(folded)) return words[0] === folded ? 3.5 : 3;
  const text = foldGerman(oneLine(heading));
  if (phrase?.test(text) === true) return 2.6;
  if (folded.length > 90) return 0;
  const shortened = shortenedScore(text, words);
  if (shortened > 0) return shortened;
  const bare = text.replace(/[^a-z0-9 ]/g, ' ').replace(fillers, ' ');
  const bareFolded = bare.replace(/[^a-z0-9]/g, '');
  if (bareFolded !== '' && words.includes(bareFolded)) return words[0] === bareFolded ? 3.4 : 2.9;
  if (otherThings.test(text) || otherFigures.test(text)) return 0;
  const own = partScore(folded, text, words);
  return bareFolded === '' || bareFolded === folded ? own : Math.max(own, partScore(bareFolded, bare, words) - 0.1);
}

// "Anspr.-partner", "Tel. dienstl." and "Anz. TN" shorten by a full stop; "Fkt." leaves the vowels out as well.
function shortenedScore(text: string, words: readonly string[]): number {
  const parts = text.match(/[a-z0-9]+\.?/g) ?? [];
  if (!parts.some((part) => /^[a-z]{2,}\.$/.test(part)) || parts.length > 5) return 0;
  const isShort = (part: string): boolean => /^[a-z]{2,}\.$/.test(part);
  const kept = parts.filter((part, index) => index === 0 || part.replace('.', '').replace(fillers, '') !== '');
  const [only = ''] = kept;
  if (kept.length === 1 && only.length < 4) return 0;
  const pattern = kept.map((part) => (isShort(part) ? `${part.slice(0, -1)}[a-z]*` : part.replace('.', ''))).join('');
  const whole = new RegExp(`^${pattern}$`);
  if (words.some((word) => whole.test(word))) return 2.2;
  if (kept.length > 1 || /[aeiou]/.test(only)) return 0;
  const skeleton = new RegExp(`^${only.slice(0, -1).split('').join('[a-z]*?')}[a-z]*$`);
  return words.some((word) => skeleton.test(word)) ? 1.2 : 0;
}

function partScore(folded: string, text: string, words: readonly string[]): number {
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
