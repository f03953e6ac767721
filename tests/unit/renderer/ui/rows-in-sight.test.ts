import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsThatMatter, placeInPage } from '../../../../renderer/ui/data-table/rows-in-sight.ts';

describe('rows drawn in the page', () => {
  it('each have a place of their own, wherever the cursor stands', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(40), fc.integer({ min: -1, max: 600 }), (start, length, active) => {
        const range = { startIndex: start, endIndex: start + length, overscan: 4, count: 600 };
        const drawn = cellsThatMatter(range, active).map((index) => ({ index }));
        const places = drawn.map(({ index }) => placeInPage(index, active, drawn));
        expect(new Set(places).size).toBe(drawn.length);
      }),
    );
  });

  it('keep their places while the list is scrolled by a row', () => {
    const placesFrom = (start: number) => {
      const drawn = Array.from({ length: 25 }, (_, at) => ({ index: start + at }));
      return new Map(drawn.map(({ index }) => [index, placeInPage(index, 0, drawn)]));
    };
    const [before, after] = [placesFrom(100), placesFrom(101)];
    for (const [index, place] of after) expect(before.get(index) ?? place).toBe(place);
  });
});
