import { foldGerman } from '../../kernel/collate.ts';
import { foldBare, joinedWords, wordsToFind } from '../../kernel/find-words.ts';

/** What the search at the door looks through. */
export interface Findable {
  readonly firstName: string;
  readonly lastName: string;
  readonly site: string;
  readonly organisation: string;
}

/** Somebody who was found, and whether a word that was typed is in the name: where none is, only the place fits. */
export interface Hit<Person> {
  readonly person: Person;
  readonly isByName: boolean;
}

/** Finds people by the beginnings of first name, last name, site or organisation; the best first, then as given. */
export function findPeople<Person extends Findable>(people: readonly Person[], query: string): Person[] {
  return findHits(people, query).map(({ person }) => person);
}

/** Finds people as `findPeople` does; who is found by name stands before who is found by place, however well that fits. */
export function findHits<Person extends Findable>(people: readonly Person[], query: string): Hit<Person>[] {
  const tokens = query.split(',').flatMap(joinedWords);
  if (tokens.length === 0) return [];
  return people
    .flatMap((person) => {
      const rank = rankOf(person, tokens);
      return rank === null ? [] : [{ person, ...rank }];
    })
    .sort((left, right) => left.byPlace - right.byPlace || left.sum - right.sum)
    .map(({ person, byPlace }) => ({ person, isByName: byPlace < tokens.length }));
}

const fields: readonly (readonly [keyof Findable, number])[] = [
  ['lastName', 0],
  ['firstName', 1],
  ['site', 2],
  ['organisation', 3],
];
const firstPlace = 2;
const insidePenalty = 4;

interface Rank {
  /** How many of the typed words fit only the place. */
  readonly byPlace: number;
  readonly sum: number;
}

// Over all typed words; null where one of them is found nowhere.
function rankOf(person: Findable, tokens: readonly string[]): Rank | null {
  let byPlace = 0;
  let sum = 0;
  for (const token of tokens) {
    const ranks = fields.map(([field, rank]) => rank + matchPenalty(person[field], token));
    const ofName = Math.min(...ranks.slice(0, firstPlace));
    const best = ofName === Infinity ? Math.min(...ranks) : ofName;
    if (best === Infinity) return null;
    if (ofName === Infinity) byPlace += 1;
    sum += best;
  }
  return { byPlace, sum };
}

function matchPenalty(text: string, token: string): number {
  if (text === '') return Infinity;
  const whole = joinedWords(text).join('');
  const words = wordsToFind(text);
  // "Müller" is found by "Mü", "Mue" and "Mu": people at the door type what their keyboard and hurry give.
  const fits = (each: string): boolean =>
    foldGerman(each).startsWith(foldGerman(token)) || foldBare(each).startsWith(foldBare(token));
  if (fits(whole)) return 0;
  return words.some(fits) ? insidePenalty : Infinity;
}
