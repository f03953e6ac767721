import Papa from 'papaparse';
import type { ValueTable } from '../../../../shared/documents/charts/value-table.ts';

/**
 * Writes a value table as German Excel opens it by double click: UTF-8 with byte order mark, semicolons, CRLF. No value is an empty
 * cell; a text that Excel would take for a formula gets an apostrophe in front.
 */
export function valueTableCsv({ head, rows }: ValueTable): string {
  const lines = [head, ...rows.map(({ name, values }) => [name, ...values.map((value) => value ?? '')])];
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
