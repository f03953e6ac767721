import { foldGerman } from '../../kernel/collate.ts';
import type { Salutation } from '../../model/contact.ts';
import { oneLine } from './raw-list.ts';

/** A person as written in one cell. */
export interface PersonReading {
  readonly salutation: Salutation;
  readonly academicTitle: string;
  readonly firstName: string;
  readonly lastName: string;
}

const faculties =
  'med|dent|vet|jur|iur|phil|rer|nat|pol|oec|publ|theol|paed|päd|sc|agr|techn|math|mont|soc|hum|biol|phys|psych|pharm|cult|disc|troph|oecotroph|med\\.dent|ing|mult|habil|hort|forest|sportwiss';
// "Dipl.-Sozialpäd. (FH)", "Dipl. Päd.", "Diplom-Pflegewirtin": after a blank only what is shortened belongs to the title.
const diploma = 'dipl(?:om)?\\.?(?:-[\\p{L}]+\\.?|\\s[\\p{L}]+\\.)+(?:\\s?\\((?:fh|ba|uni|univ|dh|h)\\))?';
const titleParts = [
  '(?:(?:univ|jun|junior|apl|hon|em|vertr)\\.?[- ])?prof(?:essor(?:in)?|\\.?in)?\\.?',
  'pd|priv(?:at)?\\.?-?doz(?:ent(?:in)?)?\\.?',
  'dr(?:es)?\\.?-?\\s?ing\\.?|drin\\.?|dres\\.?|dr\\.?in|dr\\.?',
  'h\\.\\s?c\\.|e\\.\\s?h\\.|ph\\.?\\s?d\\.?',
  `(?:${faculties})\\.(?:-?(?:${faculties})\\.)*`,
  diploma,
  'mag\\.(?:a\\.?)?|lic\\.',
].join('|');
const titlePattern = new RegExp(`^(?:(?:${titleParts})(?:\\s|(?<=[.)])))+`, 'iu');
const wholeTitle = new RegExp(`^(?:(?:${titleParts})(?:\\s|(?<=[.)])|$))+$`, 'iu');
// Degrees of the newer kind stand behind the name: "Anna Berg, M.A.".
const degreePattern =
  /(?:,\s*|\s+)\(?((?:m|b)\. ?(?:a|sc|ed|eng)\.?|[mb]sc\.?|mba|ll\. ?m\.?|ph\. ?d\.?|mph|m\. ?p\. ?h\.)\)?$/i;
// What tells two of one name apart, or says who somebody was, is no last name by itself.
const suffixPattern = /(?:,\s*|\s+)(jun\.?|jr\.?|junior|sen\.?|sr\.?|senior|d\. ?[äj]\.|i{2,3})$/i;
const bornPattern = /[,\s]*[([]?\s*\b(?:geb(?:\.|orene?)|verw(?:\.|itwete))\s*[\p{L}' -]+[)\]]?\s*$/iu;
const particles = new Set(
  'von v. van de der den zu zum zur vom ten da di al el le la dos ter del della dello dal du des das do bin ibn auf am af av op'.split(
    ' ',
  ),
);

/** Reads a name: "Frau Dr. Renate Peters", "Peters, Renate", "Olga von der Heide"; null: this is no person's name. The salutation is kept as written. */
export function readPerson(text: string): PersonReading | null {
  // "Müller, Sabine (Dr.)": a title in brackets goes where titles stand.
  let rest = oneLine(text).replace(/^(.*?)\s*\(((?:prof|dr|dipl)[^)]*(?:\(fh\))?)\)/i, '$2 $1');
  const salutationWord = /^(frau|fr\.|herrn?|hr\.|mrs?\.?|ms\.?)(\s+|$)/i.exec(rest)?.[0] ?? '';
  rest = rest.slice(salutationWord.length).replace(bornPattern, '');
  const degree = degreePattern.exec(rest)?.[1] ?? '';
  rest = rest.replace(degreePattern, '');
  // "Berg, Anna, Dr.": what stands behind the last comma may be the title.
  const behind = /^(.+?),\s*([^,]+)$/.exec(rest);
  const trailing = behind !== null && wholeTitle.test(behind[2] ?? '') ? (behind[2] ?? '') : '';
  if (trailing !== '') rest = behind?.[1] ?? '';
  const suffix = suffixPattern.exec(rest)?.[1] ?? '';
  rest = rest.replace(suffixPattern, '');
  const [title, bare] = splitTitle(rest);
  const name = splitName(bare);
  if (name === null) return null;
  // "Müller, Dr. Erika": after the comma the title stands before the first name.
  const [ofFirst, firstName] = splitTitle(name.firstName);
  const academicTitle = [title, ofFirst, trailing, degree].filter((part) => part !== '').join(' ');
  const lastName = [name.lastName, suffix].filter((part) => part !== '').join(' ');
  return { salutation: readSalutation(salutationWord.trim()), academicTitle, firstName, lastName };
}

const remarkWords =
  /\b(siehe|s\.|unten|oben|noch|offen|wird|werden|vakant|derzeit|aktuell|zur ?zeit|nicht|kein\w*|unbekannt|nachbesetzt|besetzt|unbesetzt|benannt|gesucht|folgt|stelle|doppelt|bitte|klaeren|geklaert|neu|ja|nein|und|oder|alle|diverse|team|leitung|mehrere|name|test)\b/;

/**
 * Reads a name where a column is known to hold names and the writing is careless: "sabine müller", "Anna Berg (Vertretung)";
 * null: it says something else.
 */
export function readCarelessName(text: string): PersonReading | null {
  const bare = oneLine(text)
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .trim();
  if (bare === '' || /[0-9@!?:;=/]/.test(bare) || remarkWords.test(foldGerman(bare))) return null;
  if (bare.split(' ').length > 5 || !/^[\p{L}\s.,'’`-]+$/u.test(bare)) return null;
  return readPerson(spelt(bare));
}

/** Writes a name that stands in one case with large letters where names have them: "MEHMET SCHRÖDER", "luca d'angelo". */
export function spelt(name: string): string {
  const isAllLarge = name.length >= 3 && name === name.toUpperCase() && name !== name.toLowerCase();
  const isAllSmall = name === name.toLowerCase() && name !== name.toUpperCase();
  if (!isAllLarge && !isAllSmall) return name;
  return name.toLocaleLowerCase('de').replace(/\p{L}+(?:\.|['’`](?=\p{L}))?/gu, (word) => {
    if (particles.has(word) || /^[dl]['’`]$/.test(word)) return word;
    return word.charAt(0).toLocaleUpperCase('de') + word.slice(1);
  });
}

/** Parts academic titles from what follows them: "Dr. Erika" is "Dr." and "Erika". */
export function splitTitle(text: string): readonly [title: string, rest: string] {
  const title = titlePattern.exec(text)?.[0] ?? '';
  return [title.trim(), text.slice(title.length).trim()];
}

/** Reads a column of salutations. */
export function readSalutation(text: string): Salutation {
  const folded = foldGerman(oneLine(text)).replace('.', '');
  if (['frau', 'fr', 'w', 'weiblich', 'ms', 'mrs'].includes(folded)) return 'MS';
  return ['herr', 'herrn', 'hr', 'm', 'maennlich', 'mr'].includes(folded) ? 'MR' : 'NEUTRAL';
}

function splitName(text: string): { readonly firstName: string; readonly lastName: string } | null {
  if (!looksLikeName(text)) return null;
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (comma) return { firstName: (comma[2] ?? '').trim(), lastName: (comma[1] ?? '').trim() };
  const words = text.split(' ');
  if (words.length === 1) return { firstName: '', lastName: text };
  if (particles.has((words[0] ?? '').toLowerCase())) return { firstName: '', lastName: text };
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { firstName: words.slice(0, cut).join(' '), lastName: words.slice(cut).join(' ') };
}

// Names have letters and start large (or with "von"); remarks such as "doppelt?" or "siehe unten" do not.
function looksLikeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 7 || /[0-9@!:;()=]|\?$|\?\s/.test(text)) return false;
  const first = words[0] ?? '';
  const startsLarge =
    /^(?:\p{Ll}{1,2}['’`-])?\p{Lu}/u.test(first) || (particles.has(first.toLowerCase()) && words.length > 1);
  return startsLarge && !/^(N\.?N\.?|unbekannt|vakant|offen|folgt|siehe)$/i.test(text);
}
