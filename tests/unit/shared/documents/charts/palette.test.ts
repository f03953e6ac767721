import { expect, it } from 'vitest';
import { apart } from '../../../../../shared/documents/charts/colour-vision.ts';
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

it("puts the office's colour first as it is where it can be seen, and its nearest visible shade where it cannot", () => {
  expect(seriesColours(2, '#b5622f')[0]).toBe('#b5622f');
  expect(hueOf(seriesColours(1, '#0b3d2e')[0] ?? '')).toBe('green');
  expect(hueOf(seriesColours(1, '#ffb0b0')[0] ?? '')).toBe('red');
});

it('keeps the second series apart from the first with every colour blindness, whatever the colour of the office', () => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  const brands = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
  const pairs = brands.map((brand) => seriesColours(2, brand));
  expect(pairs.filter(([first = '', second = '']) => apart(first, second) < 25)).toEqual([]);
  expect(pairs.flat().filter((colour) => !isVisible(colour))).toEqual([]);
});

it('knows what the colour-blind take for one colour', () => {
  expect(apart('#c0392b', '#c0392b')).toBe(0);
  expect(apart('#a06000', '#6b7d00')).toBeLessThan(15);
  expect(apart('#1b7fc4', '#c8690c')).toBeGreaterThan(50);
});

it('writes on every colour with ink of 4.5:1, dark window or light', () => {
  const steps = Array.from({ length: 18 }, (_, index) => (index * 15).toString(16).padStart(2, '0'));
  const colours = [...seriesColours(mostSeries, '#000000'), ...steps.map((step) => `#${step}${step}${step}`)];
  expect(colours.filter((colour) => contrast(colour, inkOn(colour)) < 4.5)).toEqual([]);
});

function hueOf(colour: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return ['red', 'green', 'blue'][parts.indexOf(Math.max(...parts))] ?? '';
}
