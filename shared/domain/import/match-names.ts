import { foldGerman } from '../../kernel/collate.ts';

/** Folds the name of a site so that usual spellings meet: "JC LK Müller-Berg (zkT)" and "Jobcenter Landkreis Mueller-Berg". */
export function siteNameKey(name: string): string {
  const folded = foldGerman(name)
    .replace(/\((zkt|ge|gemeinsame einrichtung|zugelassener kommunaler traeger)\)/g, ' ')
    .replace(/\b(zkt|ge)\b\s*$/, ' ')
    .replace(/\bjc\b/g, 'jobcenter')
    .replace(/\b(lk|lkr|landkr|kreis)\b\.?/g, 'landkreis')
    .replace(/\b(afa|aa|arbeitsagentur)\b/g, 'agentur fuer arbeit');
  return lettersOf(folded, name);
}

/** Folds the name of an organisation: case, umlauts, legal forms and punctuation do not count. */
export function organisationNameKey(name: string): string {
  const folded = foldGerman(name).replace(/\b(e ?\. ?v|ggmbh|gmbh|k ?\. ?d ?\. ?oe ?\. ?r|aoer)\b\.?/g, ' ');
  return lettersOf(folded, name);
}

/** Folds a person's name. */
export function personNameKey(firstName: string, lastName: string): string {
  const name = `${firstName} ${lastName}`;
  return lettersOf(foldGerman(name), name);
}

/** Folds an e-mail address: case does not count. */
export function foldedEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Says whether two folded names are so alike that one may be a slip of the other: at most two letters apart. */
export function isSimilarKey(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 2 || left.length < 8) return false;
  return tellingEnd(left) === tellingEnd(right) && distanceUpTo(left, right, 2) <= 2;
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

function distanceUpTo(left: string, right: string, limit: number): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[right.length] ?? limit + 1;
}
