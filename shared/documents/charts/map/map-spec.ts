import type { FederalStateKey } from '../../../domain/office/federal-states.ts';
import type { PictureBase } from '../chart-spec.ts';

/** The sign of a class on the map, so that colour is never the only difference. */
export type MarkSymbol = 'circle' | 'square' | 'triangle' | 'diamond' | 'wedge' | 'cross' | 'hexagon' | 'star';

/** A group of sites that share a colour and a sign. */
export interface MapClass {
  readonly id: string;
  readonly label: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly symbol: MarkSymbol;
  /** How many of the shown sites are in it. */
  readonly count: number;
}

/** A site as a sign on the map. */
export interface MapSite {
  readonly id: string;
  readonly name: string;
  readonly classId: string;
  /** Written into the sign; null: the measure is no number. */
  readonly figure: number | null;
}

/** A Kreis with its sites; those without any are drawn as well, but not listed. */
export interface MapDistrict {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly sites: readonly MapSite[];
}

/** A Land as a tile. */
export interface MapTile {
  readonly federalState: FederalStateKey;
  /** "NI". */
  readonly short: string;
  readonly name: string;
  readonly siteCount: number;
  readonly classes: readonly { readonly classId: string; readonly count: number }[];
}

interface MapBase extends PictureBase {
  readonly classes: readonly MapClass[];
  /** Headings of the value table. */
  readonly columns: {
    readonly place: string;
    readonly code: string;
    readonly land: string;
    readonly site: string;
    readonly sites: string;
    readonly value: string;
  };
}

/** Kreise of some Länder with a sign for every site. */
export interface DistrictMapSpec extends MapBase {
  readonly kind: 'district-map';
  /** The Länder that are drawn, by key. */
  readonly federalStates: readonly FederalStateKey[];
  readonly districts: readonly MapDistrict[];
}

/** The 16 Länder as tiles with the number of sites. */
export interface TileMapSpec extends MapBase {
  readonly kind: 'tile-map';
  readonly tiles: readonly MapTile[];
}

/** Everything a map says, without geometry and without how it is drawn. */
export type MapSpec = DistrictMapSpec | TileMapSpec;
