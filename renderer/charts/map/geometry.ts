/** A place on the map's plane or on a picture. */
export type Point = readonly [x: number, y: number];

/** The outline of a Kreis or Land: rings of numbers of lines, `~n` is line n backwards; holes turn the other way round. */
export interface Outline {
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** A Kreis with a place well inside it, where a sign can stand. */
export interface DistrictOutline extends Outline {
  readonly label: Point;
}

/** The lines of Germany's Kreise on a plane, in units; y grows to the south. A line is its first point, then the way to each next one. */
export interface MapGeometry {
  /** The year of the data, for the source note. */
  readonly year: number;
  readonly unitKm: number;
  readonly lines: readonly (readonly number[])[];
  readonly districts: readonly DistrictOutline[];
  readonly states: readonly Outline[];
}

/** Where a drawing lies in a picture. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the plane is put into a picture. */
export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Fits some outlines into a frame, as large as possible and in its middle. */
export function fitInto(geometry: MapGeometry, outlines: readonly Outline[], frame: Frame): Fit {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of new Set(outlines.flatMap(({ rings }) => rings.flat()).map(lineNumber))) {
    for (const [x, y] of pointsOf(geometry, line)) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const scale = Math.max(0, Math.min(width / (right - left), height / (bottom - top)));
  return {
    scale,
    left: frame.left + (width - scale * (right - left)) / 2 - scale * left,
    top: frame.top + (height - scale * (bottom - top)) / 2 - scale * top,
  };
}

/** Puts a place of the plane into the picture. */
export function placed([x, y]: Point, { scale, left, top }: Fit): Point {
  return [left + scale * x, top + scale * y];
}

/** Writes an outline as the path of a drawing, in tenths of a pixel. */
export function pathOf(geometry: MapGeometry, { rings }: Outline, fit: Fit): string {
  return rings
    .map((ring) => {
      let before = '';
      const steps: string[] = [];
      for (const point of ringPoints(geometry, ring)) {
        const [x, y] = placed(point, fit);
        const step = `${tenths(x)} ${tenths(y)}`;
        if (step !== before) steps.push(step);
        before = step;
      }
      return `M${steps.join('L')}Z`;
    })
    .join('');
}

/** Lists the points of a ring in order. */
export function ringPoints(geometry: MapGeometry, ring: readonly number[]): Point[] {
  return ring.flatMap((line) => {
    const points = pointsOf(geometry, lineNumber(line));
    return line < 0 ? [...points].reverse() : points;
  });
}

const decoded = new WeakMap<MapGeometry, Map<number, readonly Point[]>>();

function pointsOf(geometry: MapGeometry, line: number): readonly Point[] {
  let known = decoded.get(geometry);
  if (!known) decoded.set(geometry, (known = new Map<number, readonly Point[]>()));
  let points = known.get(line);
  if (!points) known.set(line, (points = walk(geometry.lines[line] ?? [])));
  return points;
}

function walk(ways: readonly number[]): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < ways.length; at += 2) {
    x += ways[at] ?? 0;
    y += ways[at + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

function lineNumber(line: number): number {
  return line < 0 ? ~line : line;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
