import type { MapGeometry } from './geometry.ts';

/** Loads the geometry; it is large and comes only when a map is drawn. */
export async function loadMapGeometry(): Promise<MapGeometry> {
  return (await import('virtual:map-geometry')).geometry as MapGeometry; // what build/map makes; a test holds it to that
}
