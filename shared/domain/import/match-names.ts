import { foldGerman } from '../../kernel/collate.ts';
import { rememberedTexts } from './remembered-texts.ts';

/** Folds the name of a site so that usual spellings meet: "JC LK Müller-Berg (zkT)" and "Jobcenter Landkreis Mueller-Berg". */
export const siteNameKey = rememberedTexts((name) => lettersOf(siteWords(name), name));

/** A site's name in parts: what tells it from others, the kind of house, the kind of area. */
export interface SiteNameParts {
  /** "allerheide" of "Jobcenter Landkreis Aller-Heide". */
  readonly core: string;
  readonly house: 'jobcenter' | 'agentur' | '';
  readonly area: 'landkreis' | 'stadt' | '';
}

/** Parts the name of a site. */
export const siteNameParts = rememberedTexts((name): SiteNameParts => {
  const words = siteWords(name);
  const house = /\bjobcenter\b/.test(words) ? 'jobcenter' : /\bagentur arbeit\b/.test(words) ? 'agentur' : '';
  const area = /\blandkreis\b/.test(words) ? 'landkreis' : /\bstadt\b/.test(words) ? 'stadt' : '';
  const core = words.replace(/\b(jobcenter|agentur arbeit|landkreis|stadt|region|kommunales)\b/g, ' ');
  return { core: lettersOf(core, name), house, area };
});

/** Folds the name of an organisation: case, umlauts, legal forms and punctuation do not count. */
export const organisationNameKey = rememberedTexts((name) => {
  const folded = foldGerman(name)
    .replace(/\b(e ?\. ?v|ggmbh|gmbh|k ?\. ?d ?\. ?oe ?\. ?r|aoer)\b\.?/g, ' ')
    .replace(/\b(lk|lkr|landkr)\b\.?/g, 'landkreis');
  return lettersOf(folded, name);
});

/** Folds a person's name. */
export function personNameKey(firstName: string, lastName: string): string {
  const name = `${firstName} ${lastName}`;
  return lettersOf(foldGerman(name), name);
}

/** Folds a title: case, umlauts, spaces and punctuation do not count. */
export function titleKey(title: string): string {
  return lettersOf(foldGerman(title), title);
}

/** Folds an e-mail address: case does not count. */
export function foldedEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** How many letters two names of this length may differ by to be a slip of the pen. */
export function slipLimit(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/** Says whether two folded names are so alike that one may be a slip of the other. */
export function isSimilarKey(left: string, right: string): boolean {
  const limit = slipLimit(Math.max(left.length, right.length));
  if (left === right || Math.abs(left.length - right.length) > limit) return false;
  return distanceUpTo(left, right, limit) <= limit && tellingEnd(left) === tellingEnd(right);
}

/** The number of letters by which two texts differ, or more than `limit`. */
export function distanceUpTo(left: string, right: string, limit: number): number {
  // What both begin and end with alike does not count.
  let start = 0;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (start < leftEnd && start < rightEnd && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
  while (leftEnd > start && rightEnd > start && left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  if (Math.abs(leftEnd - rightEnd) > limit) return limit + 1;
  return distanceOf(left.slice(start, leftEnd), right.slice(start, rightEnd), limit);
}

function distanceOf(left: string, right: string, limit: number): number {
  if (left === '' || right === '') return Math.max(left.length, right.length);
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = new Array<number>(right.length + 1).fill(limit + 1);
    current[0] = row;
    let least = row;
    // Further from the diagonal than the limit no way leads back.
    for (let column = Math.max(1, row - limit); column <= Math.min(right.length, row + limit); column += 1) {
      const replaced =
        (previous[column - 1] ?? 0) + (left.charCodeAt(row - 1) === right.charCodeAt(column - 1) ? 0 : 1);
      const way = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current[column] = way;
      if (way < least) least = way;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[right.length] ?? limit + 1;
}

function siteWords(name: string): string {
  return foldGerman(name)
    .replace(/[([]\s*(zkt|ge|zugelassener? kommunaler? traeger|gemeinsame einrichtung|optionskommune)\s*[)\]]/g, ' ')
    .replace(/[-,–/]?\s*\b(zkt|ge)\b\s*-?\s*$/, ' ')
    .replace(/\b(kreis)?job-? ?cent(er|re)s?\b|\bjc\b/g, ' jobcenter ')
    .replace(/\b(lk|lkr|landkr|kreis|kreises|landkreises)\b\.?/g, ' landkreis ')
    .replace(/\b(landeshauptstadt|hansestadt|kreisfreie stadt|universitaetsstadt|stadt)\b/g, ' stadt ')
    .replace(/\b(afa|aa|arbeitsagentur|agentur (fuer|f\.?) ?arbeit)\b/g, ' agentur arbeit ')
    .replace(/\b(der|des|dem|den|die|das|im|in|fuer|und)\b/g, ' ')
    .replace(/\s+/g, ' ');
}

// A name of signs alone still has to be told from another one.
function lettersOf(folded: string, name: string): string {
  const letters = folded.replace(/[^\p{L}\p{N}?]/gu, '');
  return letters === '' ? name.trim() : letters;
}

// Neighbours often differ in nothing else: "Heide-Ost" and "Heide-West" are two sites.
function tellingEnd(key: string): string {
  return /(nord|sued|ost|west|mitte|land|stadt|\d+|i{1,3})$/.exec(key)?.[0] ?? '';
}
