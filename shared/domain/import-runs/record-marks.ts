/** Says whether two values are the same to a user: what is empty in either may be missing in the other. */
export function isSameValue(left: unknown, right: unknown): boolean {
  return left === right || settledText(left) === settledText(right);
}

/**
 * Makes the checksum of a record. What is empty does not count: a field that a later version of the program adds, empty,
 * makes no record look changed.
 */
export function recordMark(record: object): string {
  const text = settledText(record);
  return hash(text, 1) + hash(text, 2);
}

function settledText(value: unknown): string {
  return JSON.stringify([settled(value)]); // in a list, so that nothing is a text too
}

// False is an answer of its own ("no"), not an empty field.
function settled(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => settled(each) ?? null);
  const entries = Object.entries(value)
    .map(([name, each]) => [name, settled(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

// cyrb53 by bryc (public domain): 53 bits, and no API of a platform is needed; two of them make a clash unthinkable.
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
