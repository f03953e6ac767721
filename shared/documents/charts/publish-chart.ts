import type { ChartSpec } from './chart-spec.ts';
import { isMap, type PictureSpec } from './picture-spec.ts';

/**
 * Returns a chart as it may leave the program: the small counts marked in it are gone, only their place is left. Everything that writes,
 * copies or prints a chart calls this first; a chart without small counts stays as it is.
 */
export function publishChart<Spec extends ChartSpec>(spec: Spec): Spec {
  if (!hidesCounts(spec)) return spec;
  return {
    ...spec,
    series: spec.series.map((each) =>
      each.hidden ? { ...each, values: each.values.map((value, at) => (each.hidden?.[at] ? null : value)) } : each,
    ),
  };
}

/** Says whether a chart has counts that must not leave the program. */
export function hidesCounts(spec: ChartSpec): boolean {
  return spec.series.some(({ hidden }) => hidden?.includes(true) === true);
}

/** Returns a picture as it may leave the program; maps show sites and offers, never counts of people, and stay as they are. */
export function publishPicture(spec: PictureSpec): PictureSpec {
  return isMap(spec) ? spec : publishChart(spec);
}
