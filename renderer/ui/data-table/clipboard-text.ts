/** Writes a block of cells as Excel does: tabs between cells, a line a row, quotes around what holds a tab, a line break or a quote. */
export function writeCells(block: readonly (readonly string[])[]): string {
  return block.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
}

/** Writes a block of cells as a table that Excel takes cell by cell, as text: 01067 keeps its zero, "=1+1" is no formula. */
export function writeCellsAsHtml(block: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`;
  const rows = block.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${rows}</table>`;
}

/** Reads a block as Excel and other tables put it on the clipboard; a last line break ends the block and begins no row. */
export function readCells(given: string): string[][] {
  const text = given.replace(/(\r\n|\n|\r)$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = readCell(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (at >= text.length) return rows;
    if (text.charAt(at) === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A quote that never closes, or closes in the middle of a cell, is a quote the cell holds: 5" Rohr.
function readCell(text: string, from: number): { text: string; end: number } {
  if (text.charAt(from) === '"') {
    const closing = /"(?:[^"]|"")*"(?=[\t\r\n]|$)/y;
    closing.lastIndex = from;
    const found = closing.exec(text);
    if (found) return { text: found[0].slice(1, -1).replaceAll('""', '"'), end: from + found[0].length };
  }
  const border = /[\t\r\n]/g;
  border.lastIndex = from;
  const found = border.exec(text);
  const stop = found?.index ?? text.length;
  return { text: text.slice(from, stop), end: stop };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}
