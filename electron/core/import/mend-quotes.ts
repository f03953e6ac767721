/** A text of rows and cells in which every quotation mark that opens a cell is closed. */
export interface MendedText {
  readonly text: string;
  /** The rows, counted from 0, in which a mark that nobody closed was taken out. */
  readonly mendedRows: readonly number[];
}

/**
 * Takes out quotation marks that open a cell and are not closed in it: without that the rows that follow would vanish into
 * the cell. A cell of several lines stays one.
 */
export function mendQuotes(text: string, separator: string): MendedText {
  if (!text.includes('"')) return { text, mendedRows: [] };
  const width = firstWidth(text, separator);
  const kept: string[] = [];
  const mendedRows: number[] = [];
  let copied = 0;
  let row = 0;
  let at = 0;
  let isCellStart = true;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '"' && isCellStart) {
      const end = cellEnd(text, at, { separator, width });
      if (end === null) {
        kept.push(text.slice(copied, at));
        copied = at + 1;
        if (mendedRows.at(-1) !== row) mendedRows.push(row);
        isCellStart = false;
      } else at = end;
      at += 1;
      continue;
    }
    isCellStart = sign === separator || sign === '\n' || sign === '\r';
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) row += 1;
    at += 1;
  }
  kept.push(text.slice(copied));
  return { text: kept.join(''), mendedRows };
}

interface RowShape {
  readonly separator: string;
  /** Columns of the first row that has several. */
  readonly width: number;
}

// The place of the mark that closes a cell; null: it is not closed, or what it would swallow are rows.
function cellEnd(text: string, start: number, { separator, width }: RowShape): number | null {
  let separators = 0;
  let isSecondLine = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      if (text[at + 1] === '"') at += 1;
      else return isClosed(text.slice(at + 1, at + 40), separator) ? at : null;
    } else if (sign === '\n' || sign === '\r') {
      separators = 0;
      isSecondLine = true;
    } else if (sign === separator && isSecondLine) {
      separators += 1;
      // A line of a cell with as many separators as a row of the list is a row.
      if (width > 2 && separators >= width - 1) return null;
    }
  }
  return null;
}

function isClosed(after: string, separator: string): boolean {
  const next = /^ *(.?)/s.exec(after)?.[1] ?? '';
  return next === '' || next === separator || next === '\n' || next === '\r';
}

function firstWidth(text: string, separator: string): number {
  const line = text.split(/\r\n|\n|\r/, 60).find((each) => each.includes(separator)) ?? '';
  return line.split(separator).length;
}
