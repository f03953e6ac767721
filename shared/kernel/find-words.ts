/** Folds a word as it stands without umlauts, accents and ß: Müller as muller. */
export function foldBare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss');
}

/**
 * Takes a text apart into words. A word with an apostrophe or a hyphen in it is known by its parts and as one: d'Angelo as d, angelo
 * and dangelo; what is typed is taken apart only.
 */
export function wordsToFind(text: string, side?: string): string[] {
  return chunksOf(text).flatMap((chunk) => {
    const parts = chunk.split(between).filter(Boolean);
    return parts.length > 1 && side !== 'typed' ? [...parts, parts.join('')] : parts;
  });
}

/** The words of a text, each as one whatever apostrophe or hyphen is in it: d’Angelo as dAngelo. */
export function joinedWords(text: string): string[] {
  return chunksOf(text)
    .map((chunk) => chunk.split(between).join(''))
    .filter(Boolean);
}

function chunksOf(text: string): string[] {
  return text.normalize('NFC').replace(invisible, '').split(/\s+/u).filter(Boolean);
}

// Among the letters are signs that are written like an apostrophe: ʼ and its neighbours.
const between = /(?:[^\p{Letter}\p{Mark}\p{Number}]|[\u02b9-\u02cb])+/u;
const invisible = /[\p{Format}\u00ad]/gu;
