/** A source of chance that gives the same run of values for the same seed, on every machine. */
export interface SeededRandom {
  /** A number from 0 (included) to 1 (not included). */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True in about `share` of all calls. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Some items in a new order; at most `count`. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** A record id: 16 base-32 characters. */
  id(): string;
}

const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes a seeded source of chance (mulberry32: small, quick, and good enough for invented people). */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  function pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('Nothing to pick from');
    return items[whole(0, items.length - 1)] as Item; // the index is inside the list
  }
  function some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const taken: Item[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1));
    return taken;
  }
  function id(): string {
    let text = '';
    for (let index = 0; index < 16; index += 1) text += idAlphabet[whole(0, 31)] ?? '';
    return text;
  }
  return { next, whole, chance: (share) => next() < share, pick, some, id };
}
