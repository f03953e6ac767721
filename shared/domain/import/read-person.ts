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

const titlePattern =
  /^((?:prof\.?|dr\.?|dipl\.-?\w+\.?|ph\.?d\.?|med\.|phil\.|rer\.|nat\.|pol\.|mag\.)(?: |(?<=\.)))+/i;
// Degrees of the newer kind stand behind the name: "Anna Berg, M.A.".
const degreePattern = /,?\s+((?:m|b)\. ?(?:a|sc|ed|eng)\.?|mba|ll\. ?m\.?|ph\. ?d\.?|mph)$/i;
const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'zu',
  'zum',
  'zur',
  'vom',
  'ten',
  'da',
  'di',
  'al',
  'el',
  'le',
  'la',
  'dos',
  'ter',
]);

/** Reads a name: "Frau Dr. Renate Peters", "Peters, Renate", "Olga von der Heide"; null: this is no person's name. The salutation is kept as written. */
export function readPerson(text: string): PersonReading | null {
  // "Müller, Sabine (Dr.)": a title in brackets goes where titles stand.
  let rest = oneLine(text).replace(/^(.*?)\s*\(((?:prof|dr)[^)]*)\)/i, '$2 $1');
  const salutationWord = /^(frau|fr\.|herrn?|hr\.|mrs?\.?|ms\.?)\s+/i.exec(rest)?.[0] ?? '';
  rest = rest.slice(salutationWord.length);
  const degree = degreePattern.exec(rest)?.[1] ?? '';
  rest = rest.replace(degreePattern, '');
  const [title, bare] = splitTitle(rest);
  const name = splitName(bare);
  if (name === null) return null;
  // "Müller, Dr. Erika": after the comma the title stands before the first name.
  const [ofFirst, firstName] = splitTitle(name.firstName);
  const academicTitle = [title, ofFirst, degree].filter((part) => part !== '').join(' ');
  return { salutation: readSalutation(salutationWord.trim()), academicTitle, firstName, lastName: name.lastName };
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
  if (/^(von|van|vom|zum|zur|zu|de|der|den|ten)$/i.test(words[0] ?? '')) return { firstName: '', lastName: text };
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const cut = particle > 0 ? particle : words.length - 1;
  return { firstName: words.slice(0, cut).join(' '), lastName: words.slice(cut).join(' ') };
}

// Names have letters and start large (or with "von"); remarks such as "doppelt?" or "siehe unten" do not.
function looksLikeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 7 || /[0-9@!:;()=]|\?$|\?\s/.test(text)) return false;
  const first = words[0] ?? '';
  const startsLarge = /^\p{Lu}/u.test(first) || (particles.has(first.toLowerCase()) && words.length > 1);
  return startsLarge && !/^(N\.?N\.?|unbekannt|vakant|offen|folgt|siehe)$/i.test(text);
}
