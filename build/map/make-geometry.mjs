import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import { areaOf, labelPoint } from './label-point.mjs';
import { project } from './projection.mjs';
import { dataYear, readDistricts } from './read-districts.mjs';

/** @typedef {import('./read-districts.mjs').Point} Point */
/**
 * The outline of a Kreis or Land. Each ring is a list of numbers of lines; `~n` is line n backwards. Holes turn the other way round.
 * @typedef {{ readonly code: string, readonly rings: readonly (readonly number[])[] }} Outline
 */
/**
 * A Kreis with a place well inside it, where a sign can stand.
 * @typedef {Outline & { readonly label: Point }} District
 */
/**
 * All lines of the map, in units; a line is x and y of its first point, then the way to each next one. y grows to the south.
 * @typedef {object} MapGeometry
 * @property {number} year The year of the data, for the source note.
 * @property {number} unitKm
 * @property {readonly (readonly number[])[]} lines
 * @property {readonly District[]} districts
 * @property {readonly Outline[]} states
 */

/** The share of points that stays: what goes would not be seen at the size of a page. `quantile` takes the share that is kept. */
const keptShare = 0.05;
/** Islands smaller than this go. */
const leastIslandKm2 = 1.5;
const unitKm = 0.05;

/**
 * Makes the lines of the map: Kreise and Länder on a plane. Shared borders are simplified once, so that no gaps appear.
 * @returns {MapGeometry}
 */
export function makeGeometry() {
  const areas = readDistricts();
  const whole = presimplify(topologyOf(areas));
  const simple = simplify(whole, quantile(whole, keptShare));
  const kept = filter(simple, filterAttachedWeight(simple, leastIslandKm2));
  const lines = kept.arcs.map((line) => line.map(([x = 0, y = 0]) => /** @type {Point} */ ([inUnits(x), inUnits(y)])));
  /** @param {(code: string) => string} keyOf */
  const mergedBy = (keyOf) =>
    [...new Set(areas.map(({ code }) => keyOf(code)))].map((code) => {
      const own = areas.flatMap((area) => (keyOf(area.code) === code ? polygonsIn(kept.objects[area.code]) : []));
      return { code, polygons: shapesOf(mergeArcs(kept, own).arcs, lines) };
    });
  return {
    year: dataYear,
    unitKm,
    lines: lines.map(waysOf),
    districts: mergedBy((code) => code).map((area) => ({ ...outlineOf(area), label: signPlace(area) })),
    states: mergedBy((code) => code.slice(0, 2)).map(outlineOf),
  };
}

/**
 * @param {readonly import('./read-districts.mjs').Area[]} areas
 * @returns {import('topojson-specification').Topology<import('topojson-specification').Objects>} The types of the two packages differ in what they say of no properties.
 */
function topologyOf(areas) {
  const made = topology(Object.fromEntries(areas.map((area) => [area.code, projected(area)])));
  return /** @type {import('topojson-specification').Topology<import('topojson-specification').Objects>} */ (made);
}

/**
 * @param {import('./read-districts.mjs').Area} area
 * @returns {import('geojson').MultiPolygon}
 */
function projected({ polygons }) {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map((place) => [...project(place)]))),
  };
}

/**
 * @param {import('topojson-specification').GeometryObject | undefined} object
 * @returns {(import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon)[]}
 */
function polygonsIn(object) {
  return object?.type === 'Polygon' || object?.type === 'MultiPolygon' ? [object] : [];
}

/** @typedef {{ readonly ring: readonly number[], readonly points: readonly Point[] }} Shape */
/** @typedef {{ readonly code: string, readonly polygons: readonly (readonly Shape[])[] }} Shaped */

/**
 * @param {readonly (readonly (readonly number[])[])[]} polygons
 * @param {readonly (readonly Point[])[]} lines
 * @returns {(readonly Shape[])[]}
 */
function shapesOf(polygons, lines) {
  return (
    polygons
      .map((rings) => rings.map((ring) => ({ ring, points: pointsOf(ring, lines) })))
      // What has shrunk to a line or a point is no area any more.
      .filter(([outer]) => Math.abs(areaOf(outer?.points)) > 1)
  );
}

/**
 * @param {Shaped} area
 * @returns {Outline}
 */
function outlineOf({ code, polygons }) {
  return { code, rings: polygons.flatMap((rings) => rings.map(({ ring }) => ring)) };
}

/**
 * @param {Shaped} area
 * @returns {Point}
 */
function signPlace({ polygons }) {
  const [x, y] = labelPoint(polygons.map((rings) => rings.map(({ points }) => points)));
  return [Math.round(x), Math.round(y)];
}

/**
 * @param {readonly number[]} ring
 * @param {readonly (readonly Point[])[]} lines
 */
function pointsOf(ring, lines) {
  return ring.flatMap((number) => (number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? [])));
}

/**
 * @param {readonly Point[]} line
 * @returns {number[]}
 */
function waysOf(line) {
  return line.flatMap(([x, y], at) => {
    const before = line[at - 1];
    if (before === undefined) return [x, y];
    const way = [x - before[0], y - before[1]];
    return way[0] === 0 && way[1] === 0 ? [] : way;
  });
}

/** @param {number} km */
function inUnits(km) {
  return Math.round(km / unitKm);
}
