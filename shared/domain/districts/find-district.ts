import { foldGerman } from '../../kernel/collate.ts';
import { districts, type District } from './district.ts';

/** What a name may mean: one Kreis for sure, or several to choose from. */
export interface DistrictFinding {
  /** The one it means; null when that is not clear. */
  readonly clear: District | null;
  /** All it may mean, the clear one among them. */
  readonly candidates: readonly District[];
}

const nothing: DistrictFinding = { clear: null, candidates: [] };

/**
 * Finds a Kreis by its name as people write it: "Landkreis X", "LK X", "Kreis X", "X, Stadt", in capitals or with ae for ä. Where a
 * Landkreis and a city have one name, only a word such as "Landkreis" or "Stadt" makes it clear. Looks into the given Länder; into all
 * when none is given.
 */
export function findDistrict(typed: string, federalStates: readonly string[]): DistrictFinding {
  const { name, wants } = readName(typed);
  if (name === '') return nothing;
  const named = (index().get(name) ?? []).filter(
    ({ federalState }) => federalStates.length === 0 || federalStates.includes(federalState),
  );
  const meant = named.filter(({ kind }) => wants === null || (wants === 'city') === (kind === 'CITY'));
  // "Stadt Aachen" lies in a Städteregion, "Kreis Emden" is a city: the only one of its name is meant all the same.
  const candidates = meant.length > 0 ? meant : named;
  return { clear: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates };
}

type Wish = 'county' | 'city' | null;

const countyWords = new Set(['landkreis', 'lk', 'lkr', 'lkrs', 'landkr', 'kreis', 'kr']);
const cityWords = new Set([
  ...['stadt', 'kreisfreie', 'stadtkreis', 'sk', 'kfs', 'lhst'],
  ...['landeshauptstadt', 'hansestadt', 'universitaetsstadt', 'lutherstadt', 'seestadt', 'klingenstadt'],
]);
/** Words that say neither, or what only some such names have. */
const fillers = new Set([
  'der',
  'die',
  'des',
  'und',
  'freie',
  'region',
  'regionalverband',
  'stadtverband',
  'staedteregion',
]);

function readName(typed: string): { readonly name: string; readonly wants: Wish } {
  const words = wordsOf(typed);
  const saysCounty = words.some((word) => countyWords.has(word));
  const saysCity = words.some((word) => cityWords.has(word));
  const wants = saysCounty === saysCity ? null : saysCounty ? 'county' : 'city';
  return { name: keyOf(words), wants };
}

// One form for what is written in several ways: "a.d." and "an der", "St." and "Sankt", "Ilm-Kreis" and "Ilmkreis".
function wordsOf(text: string): string[] {
  return foldGerman(text)
    .replace(/\ba\.? ?d\.?(?=[ .-]|$)/g, ' an der ')
    .replace(/\bi\.? ?d\.?(?=[ .-]|$)/g, ' in der ')
    .replace(/\ba\. ?/g, ' am ')
    .replace(/\bi\. ?/g, ' im ')
    .replace(/\bst(\. ?| )/g, ' sankt ')
    .replace(/\bopf\b/g, 'oberpfalz')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function keyOf(words: readonly string[]): string {
  return words
    .filter((word) => !countyWords.has(word) && !cityWords.has(word) && !fillers.has(word))
    .map((word) => (word.length > 8 ? word.replace(/s?kreis$/, '') : word.replace(/kreis$/, '')))
    .join('');
}

/** Kreise that have become part of another one. */
const formerNames: Readonly<Record<string, readonly string[]>> = {
  '03159': ['Osterode am Harz'],
  '16063': ['Eisenach'],
};

let made: ReadonlyMap<string, readonly District[]> | null = null;

function index(): ReadonlyMap<string, readonly District[]> {
  if (made) return made;
  const building = new Map<string, District[]>();
  for (const district of districts) {
    const former = formerNames[district.code] ?? [];
    for (const name of new Set([...writtenNames(district.name), ...former].map((each) => keyOf(wordsOf(each))))) {
      building.set(name, [...(building.get(name) ?? []), district]);
    }
  }
  return (made = building);
}

// "Halle (Saale)" is written "Halle" and "Halle/Saale", "Mülheim an der Ruhr" is written "Mülheim".
function writtenNames(name: string): readonly string[] {
  const withoutAddition = name.replace(/ \(.*\)$/, '');
  const withoutRiver = name.replace(/ (an der|am|im|in der|a\. ?d\.|i\. ?d\.|a\.|i\.) .*$/, '');
  const [, surroundings] = /^(?:Eifelkreis|Altmarkkreis|Rhein-Kreis) (.+)$/.exec(name) ?? [];
  return [name, withoutAddition, withoutRiver, ...(surroundings === undefined ? [] : [surroundings])];
}
