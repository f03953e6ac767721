import { Buffer } from 'node:buffer';
import Papa from 'papaparse';
import type { ListCell, ListColumn, ListTable } from '../../../../shared/documents/lists/list-table.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { isDay } from '../../../../shared/kernel/dates.ts';

/**
 * Writes a list as German Excel opens it by double click: UTF-8 with byte order mark, semicolons, CRLF, days as 31.12.2026. A text
 * that Excel would take for a formula gets an apostrophe in front.
 */
export function listCsv({ columns, rows, notes }: ListTable): Uint8Array {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map((cell, at) => cellText(cell, columns[at]))),
    ...notes.map((note) => [note]),
  ];
  const text = Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return new Uint8Array(Buffer.from(`\ufeff${text}\r\n`, 'utf8'));
}

function cellText(cell: ListCell, column: ListColumn | undefined): string | number {
  if (typeof cell === 'string') return column?.kind === 'day' && isDay(cell) ? formatDay(cell) : cell;
  return cell ?? '';
}
