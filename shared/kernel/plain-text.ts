// Marks that steer the direction, the breaking or the reading of a text; those that join an emoji or end a flag belong to it.
const unseen = /(?<!\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d|(?![\u200d\u{e0020}-\u{e007f}])\p{Cf}/gu;
const controls = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;
const oddBlanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const oddBreaks = /[\v\f\u2028\u2029]/gu;
const oddHyphens = /[\u2010\u2011]/gu;
const isOrdinary = /^[\t\n\r -~]*$/;

/**
 * Takes out of a text what nobody sees and what Word, web pages and Macs put in: soft hyphens, zero-width and direction
 * marks go, blanks and hyphens that must not break become ordinary ones, and a letter in two signs becomes one.
 */
export function plainText(text: string): string {
  if (isOrdinary.test(text)) return text;
  return text
    .replace(unseen, '')
    .replace(controls, '')
    .replace(oddBlanks, ' ')
    .replace(oddBreaks, '\n')
    .replace(oddHyphens, '-')
    .normalize('NFC');
}

/** Makes every text inside a value plain; a value that has nothing to take out is the same one. */
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const plain = items.map(plainTexts);
    return plain.some((each, index) => each !== items[index]) ? plain : value;
  }
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value);
  const plain = entries.map(([key, each]): [string, unknown] => [key, plainTexts(each)]);
  return plain.some(([, each], index) => each !== entries[index]?.[1]) ? Object.fromEntries(plain) : value;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
