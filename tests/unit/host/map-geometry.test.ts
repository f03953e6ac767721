import { beforeAll, describe, expect, it } from 'vitest';
import { cachedGeometry } from '../../../build/map/geometry-plugin.mjs';
import { readDistricts } from '../../../build/map/read-districts.mjs';
import {
  pathOf,
  ringPoints,
  type MapGeometry,
  type Outline,
  type Point,
} from '../../../renderer/charts/map/geometry.ts';
import { districts } from '../../../shared/domain/districts/district.ts';

let geometry: MapGeometry;

beforeAll(async () => {
  // The shape is the maker's own; the expectations below hold it to that.
  geometry = JSON.parse(await cachedGeometry()) as MapGeometry;
}, 120_000);

describe('the geometry of the map', () => {
  it('holds the 400 Kreise of today and the 16 Länder, none lost in a nested collection', () => {
    expect(geometry.districts.map(({ code }) => code)).toEqual(districts.map(({ code }) => code));
    expect(geometry.states.map(({ code }) => code)).toHaveLength(16);
    expect(geometry.districts.every(({ rings }) => rings.length > 0)).toBe(true);
  });

  it('names the Kreise as the data of the BKG does', () => {
    const kinds = { Landkreis: 'LANDKREIS', Kreis: 'KREIS', 'Kreisfreie Stadt': 'CITY', Stadtkreis: 'CITY' };
    const inData = readDistricts().map(({ code, name, kind }) => [code, name, kinds[kind as keyof typeof kinds]]);
    expect(inData).toEqual(districts.map(({ code, name, kind }) => [code, name, kind]));
  });

  it('is as large as the land: coast waters are left out, merged Kreise are whole', () => {
    const total = sum(geometry.districts.map(squareKilometres));
    expect(Math.abs(total - 357_600) / 357_600).toBeLessThan(0.015);
    // Official areas in km², without waters of the coast.
    const official = { '03': 47_710, '09': 70_542, '10': 2_571, '11': 891, '04': 420 };
    for (const [code, area] of Object.entries(official)) {
      const state = geometry.states.find((each) => each.code === code)!;
      expect([code, Math.abs(squareKilometres(state) - area) / area < 0.07]).toEqual([code, true]);
    }
    expect(squareKilometres(district('03159'))).toBeCloseTo(1755, -2);
    expect(squareKilometres(district('16063'))).toBeCloseTo(1371, -2);
    expect(geometry.districts.filter((each) => squareKilometres(each) < 30)).toEqual([]);
  });

  it('draws a merged Kreis as one area, without the old border', () => {
    expect(district('03159').rings).toHaveLength(1);
    expect(district('16063').rings).toHaveLength(1);
  });

  it('has no gaps between Kreise: together they are their Land', () => {
    for (const state of geometry.states) {
      const own = geometry.districts.filter(({ code }) => code.startsWith(state.code));
      expect(Math.abs(sum(own.map(squareKilometres)) - squareKilometres(state))).toBeLessThan(2);
    }
  });

  it('puts the sign of every Kreis inside it, not into a city it surrounds', () => {
    expect(geometry.districts.filter((each) => !contains(each, each.label)).map(({ code }) => code)).toEqual([]);
  });

  it('becomes closed paths', () => {
    const path = pathOf(geometry, district('03404'), { scale: 0.1, left: 0, top: 0 });
    expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z$/);
  });
});

function district(code: string) {
  return geometry.districts.find((each) => each.code === code)!;
}

// Holes turn the other way round, so the sum of all rings is the area.
function squareKilometres({ rings }: Outline): number {
  return sum(rings.map((ring) => turnedArea(ringPoints(geometry, ring)))) * geometry.unitKm ** 2;
}

function turnedArea(points: readonly Point[]): number {
  const pairs = points.map((point, at) => [points.at(at - 1)!, point] as const);
  return sum(pairs.map(([[x1, y1], [x2, y2]]) => x1 * y2 - x2 * y1)) / 2;
}

function contains({ rings }: Outline, [x, y]: Point): boolean {
  let isInside = false;
  for (const points of rings.map((ring) => ringPoints(geometry, ring))) {
    points.forEach(([x2, y2], at) => {
      const [x1, y1] = points.at(at - 1)!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
  }
  return isInside;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
