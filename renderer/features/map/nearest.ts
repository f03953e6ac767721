import type { Point } from '../../charts/map/geometry.ts';

/** Something with a place on the map. */
interface Placed {
  readonly at: Point;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Finds where a key leads from a place: the nearest one in the direction of an arrow; null: nowhere, or no arrow. */
export function nearestInDirection<Item extends Placed>(items: readonly Item[], from: Item, key: string): Item | null {
  const direction = directions[key];
  if (!direction) return null;
  let best: { readonly item: Item; readonly cost: number } | null = null;
  for (const item of items) {
    const [dx, dy] = [item.at[0] - from.at[0], item.at[1] - from.at[1]];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    // What lies more aside than ahead belongs to another arrow, but something there is better than nothing.
    const cost = along + 2.5 * aside;
    if (along > 0 && (best === null || cost < best.cost)) best = { item, cost };
  }
  return best?.item ?? null;
}
