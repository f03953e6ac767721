import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRoom, type ColumnNeed } from '../../../../renderer/ui/data-table/column-widths.ts';

const need: ColumnNeed = { naturalPx: 100, leastPx: 80, isLeading: false, isText: true, chosenPx: null };
const leading: ColumnNeed = { ...need, isLeading: true };

const anyNeed: fc.Arbitrary<ColumnNeed> = fc.record({
  naturalPx: fc.integer({ min: 20, max: 400 }),
  leastPx: fc.integer({ min: 20, max: 120 }),
  isLeading: fc.boolean(),
  isText: fc.boolean(),
  chosenPx: fc.option(fc.integer({ min: 48, max: 600 })),
});
const anyNeeds = fc.array(anyNeed, { minLength: 1, maxLength: 14 });
const anyRoom = fc.integer({ min: 100, max: 2500 });

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
const naturalOf = ({ naturalPx, leastPx }: ColumnNeed): number => Math.max(naturalPx, leastPx);
const floorOf = (each: ColumnNeed): number => each.chosenPx ?? (each.isLeading ? naturalOf(each) : each.leastPx);

describe('the room of a table', () => {
  it('is used to the last px, unless even the least is wider or every width was chosen', () => {
    fc.assert(
      fc.property(anyNeeds, anyRoom, (needs, roomPx) => {
        const floors = sum(needs.map(floorOf));
        const isOpen = needs.some(({ chosenPx }) => chosenPx === null);
        const expected = floors > roomPx || !isOpen ? floors : roomPx;
        expect(sum(shareRoom(needs, roomPx))).toBe(expected);
      }),
    );
  });

  it('cuts no leading column, makes none narrower than its least, and keeps what was chosen', () => {
    fc.assert(
      fc.property(anyNeeds, anyRoom, (needs, roomPx) => {
        const widths = shareRoom(needs, roomPx);
        needs.forEach((each, index) => expect(widths[index]).toBeGreaterThanOrEqual(floorOf(each)));
        needs.forEach((each, index) => {
          if (each.chosenPx !== null) expect(widths[index]).toBe(each.chosenPx);
        });
      }),
    );
  });

  it('cuts nothing where all can be read', () => {
    fc.assert(
      fc.property(anyNeeds, fc.integer({ min: 0, max: 900 }), (needs, more) => {
        const roomPx = sum(needs.map((each) => each.chosenPx ?? naturalOf(each))) + more;
        const widths = shareRoom(needs, roomPx);
        needs.forEach((each, index) => expect(widths[index]).toBeGreaterThanOrEqual(each.chosenPx ?? naturalOf(each)));
      }),
    );
  });

  it('keeps short columns whole and cuts the long ones to one width', () => {
    const needs = [leading, { ...need, naturalPx: 90 }, { ...need, naturalPx: 300 }, { ...need, naturalPx: 500 }];
    expect(shareRoom(needs, 490)).toEqual([100, 90, 150, 150]);
    expect(shareRoom(needs, 491)).toEqual([100, 90, 151, 150]);
    expect(shareRoom(needs, 990)).toEqual([100, 90, 300, 500]);
    expect(shareRoom(needs, 989)).toEqual([100, 90, 300, 499]);
  });

  it('gives what is left over to texts, the longer the more', () => {
    const days: ColumnNeed = { ...need, isText: false };
    const texts = [leading, { ...need, naturalPx: 300 }, days];
    expect(shareRoom(texts, 900)).toEqual([200, 600, 100]);
    expect(shareRoom([days, { ...days, naturalPx: 300 }], 800)).toEqual([200, 600]);
    expect(shareRoom([days, { ...need, chosenPx: 60 }], 400)).toEqual([340, 60]);
  });
});
