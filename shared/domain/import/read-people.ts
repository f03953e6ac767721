import { foldGerman } from '../../kernel/collate.ts';
import { readCarelessName, readPerson, type PersonReading } from './read-person.ts';

/** A person of a cell that names several, with what the cell says of the part they play; blank: nothing. */
export interface NamedInCell extends PersonReading {
  readonly part: '' | 'Vertretung';
}

const deputy =
  /\s*[([]?\s*\b(?:vertretung|vertr\.|vertreten durch|stellvertretung|stv\.|i\. ?v\.)\s*:?\s+([^)\]]+)[)\]]?\s*$/i;
const laterOne = /\b(danach|anschliessend|spaeter|zuvor|vorher|ab \d|bis \d|nachfolg\w*)\b/;

/**
 * Reads the people a cell names, in its order: "Anna Berg / Tim Thal", one below the other, "Frau Berg, Herr Thal", "Anna Berg
 * (Vertretung: Tim Thal)". Empty where it names one, nobody, or anything besides people.
 */
export function readPeople(text: string): readonly NamedInCell[] {
  if (laterOne.test(foldGerman(text))) return [];
  const second = deputy.exec(text)?.[1] ?? '';
  const first = second === '' ? text : text.replace(deputy, '');
  const main = separate(first).map((each) => named(each, ''));
  const all = second === '' ? main : [...main, ...separate(second).map((each) => named(each, 'Vertretung'))];
  const people = all.filter((each) => each !== null);
  return people.length === all.length && people.length > 1 ? people : [];
}

/** Reads who is named first where others come later: "Anna Berg (bis 12/2026), danach Tim Thal"; null: that is not said. */
export function readFirstOfSeveral(text: string): PersonReading | null {
  if (!laterOne.test(foldGerman(text))) return null;
  const first = /^[^,;(/]+/.exec(text)?.[0].trim() ?? '';
  return laterOne.test(foldGerman(first)) ? null : readPerson(first);
}

function named(text: string, part: NamedInCell['part']): NamedInCell | null {
  const person = readPerson(text) ?? readCarelessName(text);
  return person === null ? null : { ...person, part };
}

function separate(text: string): string[] {
  const parts = text
    .split(/\s*\n\s*|\s*[;|&]\s*|\s+\/\s+|(?<=\p{L}{2})\/(?=\p{Lu})|\s+(?:und|u\.|sowie|bzw\.?|oder)\s+/u)
    .flatMap(atCommas)
    .map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

// "Berg, Anna" is one person; "Anna Berg, Tim Thal" and "Frau Berg, Herr Thal" are two.
function atCommas(text: string): string[] {
  const parts = text.split(/,\s*/);
  const isWhole = (part: string): boolean => {
    const person = readPerson(part);
    return person !== null && (person.firstName !== '' || person.salutation !== 'NEUTRAL');
  };
  return parts.length > 1 && parts.every(isWhole) ? parts : [text];
}
