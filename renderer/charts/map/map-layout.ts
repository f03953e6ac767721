import type { DistrictMapSpec, MapDistrict, MapSite } from '../../../shared/documents/charts/map/map-spec.ts';
import type { ChartLook } from '../chart-look.ts';
import { textWidth } from '../text-size.ts';
import { fitInto, pathOf, placed, type Frame, type MapGeometry, type Point } from './geometry.ts';

/** A site's sign with its place. */
export interface PlacedSite {
  readonly site: MapSite;
  readonly x: number;
  readonly y: number;
}

/** A Kreis of the drawing; one without sites has no district and no signs. */
export interface PlacedDistrict {
  readonly code: string;
  readonly path: string;
  readonly district: MapDistrict | null;
  readonly at: Point;
  readonly signs: readonly PlacedSite[];
  readonly signSize: number;
  /** How many more sites there are than signs. */
  readonly more: number;
  /** The name, where there is room for it. */
  readonly name: { readonly text: string; readonly x: number; readonly y: number } | null;
}

/** Where everything of a map lies. */
export interface MapLayout {
  readonly districts: readonly PlacedDistrict[];
  readonly states: readonly { readonly code: string; readonly path: string }[];
}

/** The most sites of one Kreis that have a sign each; of more the rest is told as a number. */
const mostSigns = 12;
/** Names of Kreise are written while there is room for most of them. */
const mostStatesWithNames = 2;

/** Puts a map into a frame: outlines, one sign for every site side by side, and names where they hide nothing. */
export function layoutMap(
  spec: DistrictMapSpec,
  geometry: MapGeometry,
  about: { readonly frame: Frame; readonly look: ChartLook },
): MapLayout {
  const { frame, look } = about;
  const isShown = (code: string): boolean => spec.federalStates.some((state) => code.startsWith(state));
  const states = geometry.states.filter(({ code }) => isShown(code));
  const fit = fitInto(geometry, states, frame);
  const byCode = new Map(spec.districts.map((district) => [district.code, district]));
  const largest = look.sizes.label * (spec.federalStates.length > mostStatesWithNames ? 1 : 1.25);
  const placedAll = geometry.districts
    .filter(({ code }) => isShown(code))
    .map((outline) => {
      const district = byCode.get(outline.code) ?? null;
      const path = pathOf(geometry, outline, fit);
      const at = placed(outline.label, fit);
      return { code: outline.code, path, district, at, ...signsAt(district, at, largest), name: null };
    });
  return {
    districts: spec.federalStates.length <= mostStatesWithNames ? withNames(placedAll, { frame, look }) : placedAll,
    states: states.map((outline) => ({ code: outline.code, path: pathOf(geometry, outline, fit) })),
  };
}

function signsAt(
  district: MapDistrict | null,
  [x, y]: Point,
  largest: number,
): Pick<PlacedDistrict, 'signs' | 'signSize' | 'more'> {
  const sites = district?.sites ?? [];
  const shown = sites.length > mostSigns ? sites.slice(0, mostSigns - 1) : sites;
  const more = sites.length - shown.length;
  const cells = shown.length + (more > 0 ? 1 : 0);
  const columns = Math.min(4, cells <= 3 ? cells : Math.ceil(Math.sqrt(cells)));
  const rows = Math.ceil(cells / Math.max(1, columns));
  const signSize = largest * (cells > 4 ? 0.7 : 1);
  const step = signSize * 1.15;
  const signs = shown.map((site, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? cells - row * columns : columns;
    return {
      site,
      x: x + ((index % columns) - (inRow - 1) / 2) * step,
      y: y + (row - (rows - 1) / 2) * step,
    };
  });
  return { signs, signSize, more };
}

function withNames(
  districts: readonly PlacedDistrict[],
  { frame, look }: { readonly frame: Frame; readonly look: ChartLook },
): PlacedDistrict[] {
  const size = look.sizes.note;
  const taken = districts.filter(({ signs }) => signs.length > 0).map(signBox);
  return districts.map((each) => {
    if (each.district === null) return each;
    const text = each.district.name.replace(/ \(.*\)$/, '');
    const width = textWidth(text, size) + 4;
    const [x] = each.at;
    const y = signBox(each).bottom + size * 0.95;
    const box = { left: x - width / 2, right: x + width / 2, top: y - size * 0.85, bottom: y + size * 0.25 };
    const isFree = !taken.some((other) => overlaps(box, other));
    if (!isFree || box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom) return each;
    taken.push(box);
    return { ...each, name: { text, x, y } };
  });
}

function signBox({ signs, signSize, at: [x, y] }: PlacedDistrict): Frame {
  const half = signSize / 2;
  const xs = signs.map((sign) => sign.x);
  const ys = signs.map((sign) => sign.y);
  return {
    left: Math.min(x, ...xs) - half,
    right: Math.max(x, ...xs) + half,
    top: Math.min(y, ...ys) - half,
    bottom: Math.max(y, ...ys) + half,
  };
}

function overlaps(one: Frame, other: Frame): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
