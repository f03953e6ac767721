import { apart } from './colour-vision.ts';

/** The grounds a chart is drawn on: the paper of every export and of the light window, and the dark window. */
const grounds = { light: '#ffffff', dark: '#1f1f1f' } as const;

/** The least contrast of a shape against its ground (WCAG 2.2, 1.4.11). */
const leastShapeContrast = 3;

// Neighbours differ in hue on the blue-yellow axis or in lightness, so that they stay apart with red-green blindness
// (after Okabe and Ito 2008, lightness moved into the narrow band that has contrast on white and on dark).
const standard = ['#1b7fc4', '#c8690c', '#12866f', '#a55fb8', '#8c7a00', '#d0497f', '#5f7f96', '#8f6b4d'] as const;

/** How many series a chart can tell apart. */
export const mostSeries = standard.length;

/** The least distance in CIELAB at which neighbouring areas are taken for two colours, whoever looks. */
const leastApart = 25;

/**
 * Chooses a colour for each series, each visible on white and on the dark ground. The office's own colour comes first, as on the
 * papers, lighter or darker where it could not be seen; second comes one that stays apart from it with every colour blindness.
 */
export function seriesColours(count: number, brand: string): string[] {
  const first = visible(brand);
  const nearest = standard.reduce((best, each) => (apart(each, first) < apart(best, first) ? each : best));
  const rest = standard.filter((each) => each !== nearest);
  const farthest = rest.reduce((best, each) => (apart(each, first) > apart(best, first) ? each : best));
  const second = rest.find((each) => apart(each, first) >= leastApart) ?? farthest;
  const colours = [first, second, ...rest.filter((each) => each !== second)];
  return Array.from({ length: count }, (_, index) => colours[index % colours.length] ?? standard[0]);
}

/** Says whether a colour is visible on the light and the dark ground. */
export function isVisible(colour: string): boolean {
  return Object.values(grounds).every((ground) => contrast(colour, ground) >= leastShapeContrast);
}

/** Returns the contrast of two colours `#rrggbb`, 1 to 21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Mixes two colours; `share` 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const parts = channels(from).map((value, index) => Math.round(value + ((channels(to)[index] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Returns black or white, whichever reads better on a colour: at least 4.5:1 on any. */
export function inkOn(colour: string): string {
  return contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';
}

// In steps small enough not to jump over the band that has contrast on both grounds.
function visible(colour: string): string {
  const towards = contrast(colour, grounds.light) < leastShapeContrast ? '#000000' : '#ffffff';
  const shares = Array.from({ length: 101 }, (_, index) => index / 100);
  return shares.map((share) => mix(colour, towards, share)).find(isVisible) ?? standard[0];
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
