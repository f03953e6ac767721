import type { ChartSpec } from './chart-spec.ts';
import type { MapSpec } from './map/map-spec.ts';

/** Everything that can be drawn as one picture: a chart or a map. */
export type PictureSpec = ChartSpec | MapSpec;

/** Says whether a picture is a map. */
export function isMap(spec: PictureSpec): spec is MapSpec {
  return spec.kind === 'district-map' || spec.kind === 'tile-map';
}
