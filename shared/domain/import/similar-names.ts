import { isSimilarKey, slipLimit } from './match-names.ts';
import type { OverlayTable } from './overlay-table.ts';

const mostSlips = 2;

/**
 * Finds records whose folded name is a slip of the pen away, without comparing every pair: a key with at most two slips
 * keeps one of three parts whole, so only records that share a part in about its place are compared.
 */
export function similarNames<Entry extends { readonly id: string }>(
  table: OverlayTable<Entry>,
  keysOf: (entry: Entry) => readonly string[],
): (key: string) => Entry[] {
  const withPart = table.index((entry) => keysOf(entry).flatMap(partsOf));
  return (key) => {
    const found: Entry[] = [];
    const seen = new Set<string>();
    for (let length = Math.max(1, key.length - mostSlips); length <= key.length + mostSlips; length += 1) {
      for (const [number, start, size] of cuts(length)) {
        for (let shift = -mostSlips; shift <= mostSlips; shift += 1) {
          const at = start + shift;
          if (at < 0 || at + size > key.length) continue;
          for (const entry of withPart(partName(length, number, key.slice(at, at + size)))) {
            if (seen.has(entry.id)) continue;
            seen.add(entry.id);
            if (keysOf(entry).some((each) => isSimilarKey(each, key))) found.push(entry);
          }
        }
      }
    }
    return found;
  };
}

function partsOf(key: string): string[] {
  return slipLimit(key.length) === 0
    ? []
    : cuts(key.length).map(([number, start, size]) => partName(key.length, number, key.slice(start, start + size)));
}

function partName(length: number, number: number, part: string): string {
  return `${String(length)}/${String(number)}/${part}`;
}

// One part more than slips are allowed: number, start and size of each.
function cuts(length: number): (readonly [number, number, number])[] {
  const count = slipLimit(length) + 1;
  const size = Math.floor(length / count);
  return Array.from({ length: count }, (_, number) => {
    const start = number * size;
    return [number, start, number === count - 1 ? length - start : size] as const;
  });
}
