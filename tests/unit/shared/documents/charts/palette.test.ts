import { expect, it } from 'vitest';
import {
  contrast,
  inkOn,
  isVisible,
  mostSeries,
  seriesColours,
} from '../../../../../shared/documents/charts/palette.ts';

it('gives as many different colours as series, each visible on white and on the dark ground', () => {
  for (const brand of ['#0f6cbd', '#ffffff', '#000000', '#c8690c']) {
    const colours = seriesColours(mostSeries, brand);
    expect(new Set(colours).size).toBe(mostSeries);
    expect(colours.filter((colour) => !isVisible(colour))).toEqual([]);
  }
});

it("puts the office's colour first where it can be seen, and leaves it out where it cannot", () => {
  expect(seriesColours(2, '#b5622f')[0]).toBe('#b5622f');
  expect(seriesColours(2, '#ffff00')).not.toContain('#ffff00');
});

it('writes on every colour with readable ink', () => {
  for (const colour of seriesColours(mostSeries, '#000000')) expect(contrast(colour, inkOn(colour))).toBeGreaterThan(4);
});
