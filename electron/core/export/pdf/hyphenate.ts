import german from 'hyphen/de-1996/index.js';

// Addresses must stay as they are: they are copied.
const looksLikeAddress = /[@/\\]|\w\.\w/;

const known = new Map<string, string>();

/** Puts soft hyphens into German words of more than `fitting` letters; Chromium has no German hyphenation of its own here. */
export function hyphenate(text: string, fitting: number): string {
  const tooLong = new RegExp(`\\p{Letter}{${fitting + 1},}`, 'gu');
  return text
    .split(/(\s+)/)
    .map((token) => (looksLikeAddress.test(token) ? token : token.replace(tooLong, hyphenateWord)))
    .join('');
}

function hyphenateWord(word: string): string {
  let hyphenated = known.get(word);
  if (hyphenated === undefined) known.set(word, (hyphenated = withoutStubs(german.hyphenateSync(word))));
  return hyphenated;
}

// "Ge-" at the end of a line is right and reads badly.
function withoutStubs(hyphenated: string): string {
  return hyphenated.replace(/^(\p{Letter}{1,2})\u00ad/u, '$1').replace(/\u00ad(\p{Letter}{1,2})$/u, '$1');
}
