import { plainText } from './plain-text.ts';

const german = new Intl.Collator('de', { numeric: true });

/** Orders texts as a German list does: ä with a, ß with ss, "Stand 9" before "Stand 10". */
export function compareGerman(left: string, right: string): number {
  return german.compare(left, right);
}

/** Sorts a copy by a text of each item, the German way. */
export function sortedGerman<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] {
  return [...items]
    .map((item) => ({ item, text: textOf(item) }))
    .sort((left, right) => german.compare(left.text, right.text))
    .map(({ item }) => item);
}

const isPlain = /^[ -~]*$/;

/** Folds a text for searching and matching: case, umlauts (ä = ae), accents and ß do not count. */
export function foldGerman(text: string): string {
  const small = text.toLowerCase();
  // Most texts have no letter to fold.
  if (isPlain.test(small)) return small;
  return plainText(small)
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

/**
 * Makes a key whose plain comparison (`<`) orders texts as a German list does: ä with a, ß with ss, numbers by value.
 * For large tables, where a collator is asked too often.
 */
export function germanSortKey(text: string): string {
  let key = sortKeys.get(text);
  if (key === undefined) {
    key = makeSortKey(text);
    if (sortKeys.size >= sortKeyLimit) sortKeys.clear();
    sortKeys.set(text, key);
  }
  return key;
}

const sortKeyLimit = 100_000;
const sortKeys = new Map<string, string>();

function makeSortKey(text: string): string {
  const base = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
  return `${base}\u0000${text}`; // what differs only in marks or case still has one order
}
