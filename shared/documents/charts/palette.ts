/** The grounds a chart is drawn on: the paper of every export and of the light window, and the dark window. */
const grounds = { light: '#ffffff', dark: '#1f1f1f' } as const;

/** The least contrast of a shape against its ground (WCAG 2.2, 1.4.11). */
const leastShapeContrast = 3;

// Neighbours differ in hue on the blue-yellow axis or in lightness, so that they stay apart with red-green blindness
// (after Okabe and Ito 2008, lightness moved into the narrow band that has contrast on white and on dark).
const standard = ['#1b7fc4', '#c8690c', '#12866f', '#a55fb8', '#8c7a00', '#d0497f', '#5f7f96', '#8f6b4d'] as const;

/** How many series a chart can tell apart. */
export const mostSeries = standard.length;

/**
 * Chooses a colour for each series, each visible on white and on the dark ground. The office's own colour comes first if it is
 * visible on both; the standard colour nearest to it then stands back.
 */
export function seriesColours(count: number, brand: string): string[] {
  const nearest = [...standard].sort((left, right) => distance(left, brand) - distance(right, brand))[0];
  const colours = isVisible(brand) ? [brand, ...standard.filter((each) => each !== nearest)] : standard;
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

/** Returns black or white, whichever reads better on a colour. */
export function inkOn(colour: string): string {
  return contrast(colour, '#ffffff') >= contrast(colour, '#1a1a1a') ? '#ffffff' : '#1a1a1a';
}

function distance(one: string, other: string): number {
  return Math.hypot(...channels(one).map((value, index) => value - (channels(other)[index] ?? 0)));
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
