import german from 'hyphen/de-1996/index.js';

// Shorter words fit where they stand; addresses must stay as they are, they are copied.
const longWord = /\p{Letter}{11,}/gu;
const looksLikeAddress = /[@/\\]|\w\.\w/;

const known = new Map<string, string>();

/** Puts soft hyphens into long German words; Chromium has no German hyphenation of its own here. */
export function hyphenate(text: string): string {
  return text
    .split(/(\s+)/)
    .map((token) => (looksLikeAddress.test(token) ? token : token.replace(longWord, hyphenateWord)))
    .join('');
}

function hyphenateWord(word: string): string {
  let hyphenated = known.get(word);
  if (hyphenated === undefined) known.set(word, (hyphenated = german.hyphenateSync(word)));
  return hyphenated;
}
