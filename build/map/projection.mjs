/** @typedef {import('./read-districts.mjs').Point} Point */

const radians = Math.PI / 180;
const earthRadiusKm = 6371.0088;
// The usual frame of maps of Germany: Lambert's conformal conic with the parallels 48°40' and 53°40', middle meridian 10°30'.
const south = (48 + 40 / 60) * radians;
const north = (53 + 40 / 60) * radians;
const middle = 10.5 * radians;
const origin = 51 * radians;

const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(steep(north) / steep(south));
const factor = (Math.cos(south) * steep(south) ** cone) / cone;
const originRadius = radiusAt(origin);

/**
 * Puts a place, given in degrees, on a plane in kilometres; y grows to the south, as on a screen.
 * @param {Point} place
 * @returns {Point}
 */
export function project([longitude, latitude]) {
  const angle = cone * (longitude * radians - middle);
  const radius = radiusAt(latitude * radians);
  return [radius * Math.sin(angle), radius * Math.cos(angle) - originRadius];
}

/** @param {number} latitude */
function radiusAt(latitude) {
  return (earthRadiusKm * factor) / steep(latitude) ** cone;
}

/** @param {number} latitude */
function steep(latitude) {
  return Math.tan(Math.PI / 4 + latitude / 2);
}
