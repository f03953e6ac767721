/** @typedef {import('./read-districts.mjs').Point} Point */
/** @typedef {import('./read-districts.mjs').Ring} Ring */

const steps = 12;

/**
 * Finds a place well inside an area, where a sign can stand: far from every border, holes included, on its largest part.
 * @param {readonly (readonly Ring[])[]} polygons
 * @returns {Point}
 */
export function labelPoint(polygons) {
  const rings = [...polygons].sort((left, right) => Math.abs(areaOf(right[0])) - Math.abs(areaOf(left[0])))[0] ?? [];
  const xs = rings[0]?.map(([x]) => x) ?? [];
  const ys = rings[0]?.map(([, y]) => y) ?? [];
  let box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  let best = search(rings, box);
  // Twice again in the neighbourhood of the best one.
  for (let round = 0; round < 2; round += 1) {
    const width = (box.right - box.left) / steps;
    const height = (box.bottom - box.top) / steps;
    const [x, y] = best.at;
    box = { left: x - width, top: y - height, right: x + width, bottom: y + height };
    best = search(rings, box);
  }
  return best.at;
}

/**
 * Returns the area of a ring; its sign tells which way it turns.
 * @param {Ring | undefined} ring
 */
export function areaOf(ring = []) {
  let twice = 0;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [x1 = 0, y1 = 0] = ring[before] ?? [];
    const [x2 = 0, y2 = 0] = ring[at] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/**
 * @param {readonly Ring[]} rings
 * @param {{ left: number, top: number, right: number, bottom: number }} box
 */
function search(rings, { left, top, right, bottom }) {
  /** @type {{ at: Point, room: number }} */
  let best = { at: [(left + right) / 2, (top + bottom) / 2], room: Number.NEGATIVE_INFINITY };
  for (let column = 0; column <= steps; column += 1) {
    for (let row = 0; row <= steps; row += 1) {
      /** @type {Point} */
      const at = [left + ((right - left) * column) / steps, top + ((bottom - top) * row) / steps];
      const room = roomAt(rings, at, best.room);
      if (room > best.room) best = { at, room };
    }
  }
  return best;
}

/**
 * The distance to the nearest border, negative outside; gives up as soon as it is below what is wanted.
 * @param {readonly Ring[]} rings
 * @param {Point} place
 * @param {number} wanted
 */
function roomAt(rings, [x, y], wanted) {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  const enough = wanted > 0 ? wanted ** 2 : 0;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [x1 = 0, y1 = 0] = ring[before] ?? [];
      const [x2 = 0, y2 = 0] = ring[at] ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      const far = (x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2;
      if (far < nearest) nearest = far;
      if (nearest < enough) return Number.NEGATIVE_INFINITY;
    }
  }
  return isInside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
