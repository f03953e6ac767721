/** A font as CSS writes it: weight, size and family. */
export type Font = string;

const widths = new Map<Font, Map<string, number>>();
let pen: OffscreenCanvasRenderingContext2D | null = null;

/** The width in px that a text takes when it is drawn in a font; measured once. */
export function measureText(text: string, font: Font): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const width = known.get(text) ?? drawn(text, font);
  known.set(text, width);
  return width;
}

/** Forgets what was measured, as when a font has come that other letters stood in for. */
export function forgetTextWidths(): void {
  widths.clear();
}

function drawn(text: string, font: Font): number {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return text.length * averageLetterPx;
  if (pen.font !== font) pen.font = font;
  return pen.measureText(text).width;
}

const averageLetterPx = 8;
