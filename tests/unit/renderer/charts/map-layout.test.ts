import { describe, expect, it } from 'vitest';
import type { DistrictMapSpec } from '../../../../shared/documents/charts/map/map-spec.ts';
import { slideLook } from '../../../../renderer/charts/chart-look.ts';
import type { MapGeometry } from '../../../../renderer/charts/map/geometry.ts';
import { layoutMap } from '../../../../renderer/charts/map/map-layout.ts';
import { layoutTiles } from '../../../../renderer/charts/map/tile-layout.ts';
import { federalStateKeys } from '../../../../shared/domain/office/federal-states.ts';

// Two squares side by side, with one border they share.
const geometry: MapGeometry = {
  year: 2016,
  unitKm: 1,
  lines: [
    [10, 0, 0, 10],
    [10, 10, -10, 0, 0, -10, 10, 0],
    [10, 0, 10, 0, 0, 10, -10, 0],
  ],
  districts: [
    { code: '03351', rings: [[0, 1]], label: [5, 5] },
    { code: '03352', rings: [[2, ~0]], label: [15, 5] },
  ],
  states: [{ code: '03', rings: [[1, 2]] }],
};

const frame = { left: 0, top: 0, right: 400, bottom: 300 };

function spec(siteCount: number): DistrictMapSpec {
  const sites = Array.from({ length: siteCount }, (_, at) => ({
    id: `${at}`,
    name: `S${at}`,
    classId: 'A',
    figure: null,
  }));
  const district = { code: '03351', name: 'Celle', fullName: 'Landkreis Celle', sites };
  return { kind: 'district-map', federalStates: ['03'], districts: [district] } as unknown as DistrictMapSpec; // what layout reads
}

function placed(siteCount: number) {
  const layout = layoutMap(spec(siteCount), geometry, { frame, look: slideLook });
  return layout.districts.find(({ code }) => code === '03351')!;
}

describe('the layout of the map', () => {
  it('fills the frame with the shown Länder, undistorted and in the middle', () => {
    const { districts, states } = layoutMap(spec(1), geometry, { frame, look: slideLook });
    expect(districts.map(({ path }) => path)).toEqual([
      'M200 50L200 250L0 250L0 50L200 50Z',
      'M200 50L400 50L400 250L200 250L200 50Z',
    ]);
    expect(states).toHaveLength(1);
  });

  it.each([1, 2, 3, 5, 12])('gives each of %i sites in one Kreis a sign that hides no other', (count) => {
    const { signs, signSize, more } = placed(count);
    expect(signs).toHaveLength(count);
    expect(more).toBe(0);
    for (const [at, one] of signs.entries()) {
      for (const other of signs.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(signSize);
      }
    }
  });

  it('tells how many more there are where no room is left', () => {
    const { signs, more } = placed(30);
    expect(signs.length + more).toBe(30);
    expect(signs).toHaveLength(11);
  });

  it('writes the name of a Kreis with sites, below its signs', () => {
    const { name, signs } = placed(1);
    expect(name?.text).toBe('Celle');
    expect(name!.y).toBeGreaterThan(signs[0]!.y);
  });
});

describe('the layout of the tiles', () => {
  it('gives every Land a place of its own inside the frame', () => {
    const tiles = federalStateKeys.map((federalState) => ({
      federalState,
      short: '',
      name: '',
      siteCount: 0,
      classes: [],
    }));
    const places = layoutTiles(tiles, frame);
    expect(new Set(places.map(({ x, y }) => `${x}/${y}`)).size).toBe(16);
    expect(
      places.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= 400 && y + height <= 300.001),
    ).toBe(true);
  });
});
