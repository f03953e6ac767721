import { bindWords } from '../../shared/kernel/bind-words.ts';

// Advance widths of Source Sans 3 in thousandths of the size, grouped; bold letters are about 4 % wider.
const narrow = "iljI.,:;!|'()[]ftr-·";
const wide = 'mwMWÄÖÜOQGDHNU%@–';

/** Estimates the width of a text in Source Sans 3, a little generously; the same on every machine. */
export function textWidth(text: string, size: number, isBold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf(letter);
  return (thousandths / 1000) * size * (isBold ? 1.04 : 1);
}

function widthOf(letter: string): number {
  if (letter === ' ' || letter === '\u00a0') return 205;
  if (narrow.includes(letter)) return 320;
  if (letter === 'm' || letter === 'w' || letter === 'W' || letter === 'M') return 830;
  if (wide.includes(letter)) return 660;
  if (letter >= 'A' && letter <= 'Z') return 590;
  return 520;
}

/** Breaks a text into lines of at most `width`, never between a number and its word; a word that is too long is cut into pieces, the rest of too many lines gets "…". */
export function wrapText(
  text: string,
  width: number,
  style: { size: number; isBold?: boolean; mostLines?: number },
): string[] {
  const { size, isBold = false, mostLines = Number.POSITIVE_INFINITY } = style;
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of bindWords(text)
    .split(' ')
    .flatMap((each) => wordsThatFit(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer) || line === '') {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  // Once broken, blanks need no binding any more.
  const free = [...lines, line].map((each) => each.replaceAll('\u00a0', ' '));
  if (free.length <= mostLines) return free;
  return [...free.slice(0, mostLines - 1), shorten(free.slice(mostLines - 1).join(' '), width, { size, isBold })];
}

/** Breaks a text into as few lines as `wrapText`, but of even length, so that no single word stands alone on the last. */
export function balanceText(
  text: string,
  width: number,
  style: { size: number; isBold?: boolean; mostLines?: number },
): string[] {
  const lines = wrapText(text, width, style);
  let even = lines;
  for (let narrower = width * 0.97; narrower > width / 3; narrower *= 0.97) {
    const tried = wrapText(text, narrower, style);
    if (tried.length > lines.length || tried.at(-1)?.endsWith('…') === true) break;
    even = tried;
  }
  return even;
}

/** Cuts a text to a width, with "…" at its end. */
export function shorten(text: string, width: number, style: { size: number; isBold?: boolean }): string {
  if (textWidth(text, style.size, style.isBold) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, style.size, style.isBold) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Splits the label of a category where it may break: at blanks, and between day and year of a date. */
export function labelPieces(label: string): string[] {
  return label.split(' ').flatMap((word) => /^(\d{2}[./]\d{2}[./])(\d{4})$/.exec(word)?.slice(1) ?? [word]);
}

// Words bound together part again where they are too wide for one line.
function wordsThatFit(bound: string, fits: (text: string) => boolean): string[] {
  return fits(bound) ? [bound] : bound.split('\u00a0').flatMap((word) => piecesOf(word, fits));
}

function piecesOf(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(`${piece}${letter}-`)) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
