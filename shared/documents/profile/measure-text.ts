import { signWidth, type PaperWeight } from './sign-widths.ts';

/** How a text is set. */
export interface TextStyle {
  readonly pt: number;
  readonly lineMm: number;
  readonly weight: PaperWeight;
}

const mmPerPoint = 25.4 / 72;
// Lines are broken by the same rule as on paper, on widths that are rather too large.
const safety = 1.012;

/** Counts the lines a text surely fits into at a width; a word that is too long is broken anywhere. */
export function countLines(text: string, style: TextStyle, widthMm: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, style, widthMm), 0);
}

/** Cuts a text between two words so that it fits into so many lines, and says so by an ellipsis. */
export function fitLines(
  text: string,
  style: TextStyle,
  room: { readonly widthMm: number; readonly lines: number },
): string {
  if (countLines(text, style, room.widthMm) <= room.lines) return text;
  let fitting = 0;
  let tooLong = text.length;
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (countLines(`${text.slice(0, middle)} …`, style, room.widthMm) <= room.lines) fitting = middle;
    else tooLong = middle;
  }
  return cutBetweenWords(text, fitting);
}

/** Cuts a text that is too long between two sentences or words, and says so by an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return cutBetweenWords(text, longest - 1);
}

function cutBetweenWords(text: string, length: number): string {
  const cut = text.slice(0, Math.max(1, length));
  const space = cut.search(/\s\S*$/);
  const whole = space > length / 2 ? cut.slice(0, space) : cut;
  // Half of a sign that takes two places would be printed as a box.
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–·-]+$/, '')}\u00a0…`;
}

function linesOfParagraph(line: string, style: TextStyle, widthMm: number): number {
  const room = (widthMm / (style.pt * mmPerPoint * safety)) * 1000;
  const blank = signWidth(' ', style.weight);
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/)) {
    const width = wordWidth(word, style.weight);
    const withBlank = used === 0 ? width : used + blank + width;
    if (withBlank <= room) used = withBlank;
    else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      // Broken wherever a line is full; a sign may not fit any more, so a little of each line stays empty.
      const perLine = Math.max(1, room - 1000);
      lines += (used === 0 ? 0 : 1) + Math.ceil(width / perLine) - 1;
      used = width % perLine;
    }
  }
  return lines;
}

const known: Readonly<Record<PaperWeight, Map<string, number>>> = { 400: new Map(), 600: new Map() };
const mostKnown = 20_000;

function wordWidth(word: string, weight: PaperWeight): number {
  const widths = known[weight];
  let width = widths.get(word);
  if (width === undefined) {
    width = 0;
    for (const sign of word) width += signWidth(sign, weight);
    if (widths.size >= mostKnown) widths.clear();
    widths.set(word, width);
  }
  return width;
}
