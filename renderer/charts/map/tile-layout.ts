import type { FederalStateKey } from '../../../shared/domain/office/federal-states.ts';
import type { MapTile } from '../../../shared/documents/charts/map/map-spec.ts';
import type { Frame } from './geometry.ts';

/** Column and row of every Land, so that neighbours lie beside each other as far as squares allow. */
const places: Readonly<Record<FederalStateKey, readonly [column: number, row: number]>> = {
  '01': [2, 0],
  '04': [1, 1],
  '02': [2, 1],
  '13': [3, 1],
  '03': [1, 2],
  '15': [2, 2],
  '12': [3, 2],
  '11': [4, 2],
  '05': [0, 3],
  '06': [1, 3],
  '16': [2, 3],
  '14': [3, 3],
  '07': [0, 4],
  '08': [1, 4],
  '09': [2, 4],
  '10': [0, 5],
};
const columns = 5;
const rows = 6;
/** Width of a tile for its height; room for counts beside each other. */
const widest = 1.5;
const gap = 5;

/** A tile with its place. */
export interface PlacedTile {
  readonly tile: MapTile;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Puts the 16 tiles into a frame, as large as possible and in its middle. */
export function layoutTiles(tiles: readonly MapTile[], frame: Frame): PlacedTile[] {
  const height = (frame.bottom - frame.top - gap * (rows - 1)) / rows;
  const width = Math.min(height * widest, (frame.right - frame.left - gap * (columns - 1)) / columns);
  const left = frame.left + (frame.right - frame.left - width * columns - gap * (columns - 1)) / 2;
  return tiles.map((tile) => {
    const [column, row] = places[tile.federalState];
    return { tile, x: left + column * (width + gap), y: frame.top + row * (height + gap), width, height };
  });
}
