import Papa from 'papaparse';
import { hiddenMark } from '../../../../shared/domain/statistics/small-counts.ts';
import type { ValueTable } from '../../../../shared/documents/charts/value-table.ts';

/**
 * Writes a value table as German Excel opens it by double click: UTF-8 with byte order mark, semicolons, CRLF. No value is an empty
 * cell, a hidden one a dot that `note` explains below; a text that Excel would take for a formula gets an apostrophe in front.
 */
export function valueTableCsv({ head, rows }: ValueTable, note?: string): string {
  const cells = (row: ValueTable['rows'][number]): (string | number)[] =>
    row.values.map((value, at) => (row.hidden?.[at] === true ? hiddenMark : (value ?? '')));
  const lines = [head, ...rows.map((row) => [row.name, ...cells(row)]), ...(note === undefined ? [] : [[note]])];
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
