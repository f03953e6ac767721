import { foldGerman } from '../../kernel/collate.ts';

/** What the search at the door looks through. */
export interface Findable {
  readonly firstName: string;
  readonly lastName: string;
  readonly site: string;
  readonly organisation: string;
}

/** Finds people by the beginnings of first name, last name, site or organisation; the best first, then as given. */
export function findPeople<Person extends Findable>(people: readonly Person[], query: string): Person[] {
  const tokens = query.split(/[\s,]+/).filter((token) => token !== '');
  if (tokens.length === 0) return [];
  return people
    .map((person, index) => ({ person, index, rank: rankOf(person, tokens) }))
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || left.index - right.index)
    .map(({ person }) => person);
}

const fields: readonly (readonly [keyof Findable, number])[] = [
  ['lastName', 0],
  ['firstName', 1],
  ['site', 2],
  ['organisation', 3],
];
const insidePenalty = 4;

// The sum over all typed words; null where one word is found nowhere.
function rankOf(person: Findable, tokens: readonly string[]): number | null {
  let sum = 0;
  for (const token of tokens) {
    const best = Math.min(...fields.map(([field, rank]) => rank + matchPenalty(person[field], token)));
    if (best === Infinity) return null;
    sum += best;
  }
  return sum;
}

function matchPenalty(text: string, token: string): number {
  if (text === '') return Infinity;
  let best = Infinity;
  for (const [folded, wanted] of foldings(text, token)) {
    if (folded.startsWith(wanted)) return 0;
    if (folded.split(/[\s\-./()]+/).some((word) => word.startsWith(wanted))) best = insidePenalty;
  }
  return best;
}

// "Müller" is found by "Mü", "Mue" and "Mu": people at the door type what their keyboard and hurry give.
function foldings(text: string, token: string): readonly (readonly [string, string])[] {
  return [
    [foldGerman(text), foldGerman(token)],
    [stripMarks(text), stripMarks(token)],
  ];
}

function stripMarks(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
