/** The least contrast that WCAG 2.2 asks for between text and ground (1.4.3). */
const leastTextContrast = 4.5;

/** Computes the contrast of white text on a colour `#rrggbb`, 1 to 21, as WCAG 2.2 defines it. */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminanceOf(colour) + 0.05);
}

/** Says whether white text is readable on a colour. */
export function takesWhiteText(colour: string): boolean {
  return contrastWithWhite(colour) >= leastTextContrast;
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
