import type { Worksheet } from 'exceljs';
import type { ListCell, ListColumn, ListTable } from '../../../../shared/documents/lists/list-table.ts';
import type { ListTexts } from '../../../../shared/i18n/de/list-texts.ts';
import { isDay } from '../../../../shared/kernel/dates.ts';

// There on every Windows and Mac with Office; others take what is like it.
const fontName = 'Calibri';
const narrowest = 8;
const widest = 48;
const dayWidth = 12;

/** Writes a list as a workbook: real days and numbers, a head that stays and filters, and a sheet that says what it is. */
export async function listWorkbook(
  table: ListTable,
  { about, texts, creator }: { readonly about: readonly string[]; readonly texts: ListTexts; readonly creator: string },
): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = creator;
  workbook.title = table.title;
  const title = sheetName(table.title);
  const sheet = workbook.addWorksheet(title, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R${texts.page}` },
  });
  // The number of A4; exceljs declares an enum for it that has no values at run time.
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  writeHead(sheet, table.columns);
  const widths = table.columns.map((column, at) => widthOf(table, column, at));
  for (const row of table.rows) {
    const written = sheet.addRow(row.map((cell, at) => cellValue(cell, table.columns[at])));
    const lines = linesOf(row, widths);
    // Nothing grows a row by itself when the file is opened.
    if (lines > 1) written.height = lines * lineHeight;
  }
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  table.columns.forEach(({ kind }, at) => {
    const column = sheet.getColumn(at + 1);
    if (kind === 'day') column.numFmt = 'dd.mm.yyyy';
    column.alignment = { vertical: 'top', wrapText: kind === 'text', horizontal: kind === 'text' ? 'left' : 'right' };
  });
  headStyle(sheet, table.columns.length);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: table.rows.length + 1, column: table.columns.length } };

  const notes = workbook.addWorksheet(title === texts.notesSheet ? `${title} (2)` : texts.notesSheet);
  notes.getColumn(1).width = 100;
  for (const note of [table.title, ...about, ...table.notes]) notes.addRow([note]).getCell(1).alignment = wrapped;
  notes.getRow(1).font = { name: fontName, bold: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const wrapped = { wrapText: true, vertical: 'top' } as const;

function writeHead(sheet: Worksheet, columns: readonly ListColumn[]): void {
  sheet.addRow(columns.map(({ heading }) => heading));
}

function headStyle(sheet: Worksheet, count: number): void {
  const head = sheet.getRow(1);
  for (let at = 1; at <= count; at += 1) {
    const cell = head.getCell(at);
    cell.font = { name: fontName, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };
    cell.border = { bottom: { style: 'thin' } };
    cell.alignment = { ...wrapped, horizontal: 'left' };
  }
}

// Excel keeps wall-clock days; exceljs takes midnight in UTC for them.
function cellValue(cell: ListCell, column: ListColumn | undefined): string | number | Date | null {
  if (typeof cell !== 'string') return cell;
  return column?.kind === 'day' && isDay(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
}

function widthOf({ rows }: ListTable, { heading, kind }: ListColumn, at: number): number {
  // The filter's arrow takes room beside the heading.
  const head = heading.length + 4;
  if (kind !== 'text') return Math.max(kind === 'day' ? dayWidth : narrowest, head);
  const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), 0);
  return Math.min(widest, Math.max(narrowest, head, longest + 2));
}

const lineHeight = 15;
// Excel itself allows no row to be higher.
const mostLines = 27;

function linesOf(row: readonly ListCell[], widths: readonly number[]): number {
  const ofCell = (cell: ListCell, at: number): number =>
    String(cell ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[at] ?? widest) - 2))), 0);
  return Math.min(mostLines, Math.max(1, ...row.map(ofCell)));
}

const longestSheetName = 31;

// Office words may hold what Excel refuses in the name of a sheet.
function sheetName(title: string): string {
  return (
    title
      .replace(/[\\/?*[\]:]/g, '-')
      .replace(/^'|'$/g, '')
      .slice(0, longestSheetName) || 'Liste'
  );
}
