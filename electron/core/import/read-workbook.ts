import type { CellValue, Worksheet } from 'exceljs';

/** The rows of one sheet of a workbook, and the names of all. */
export interface WorkbookRows {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a workbook gives no rows. */
export type WorkbookFault = 'damaged' | 'empty' | 'too-large';

const maxRows = 20_000;
const maxColumns = 300;

/** Reads one sheet of an XLSX file as text: results of formulas, days as TT.MM.JJJJ, never moved by a time zone. */
export async function readWorkbook(bytes: Buffer, wantedSheet: string | null): Promise<WorkbookRows | WorkbookFault> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    // exceljs declares its own Buffer type, which Node's buffer fulfils.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    // exceljs throws plain errors of many kinds for files that are not what they say.
    return 'damaged';
  }
  const visible = workbook.worksheets.filter((sheet) => sheet.state === 'visible');
  const sheets = visible.map((sheet) => sheet.name);
  const chosen = visible.find((sheet) => sheet.name === wantedSheet) ?? fullest(visible);
  if (chosen === undefined || chosen.actualRowCount === 0) return 'empty';
  if (chosen.rowCount > maxRows || chosen.columnCount > maxColumns) return 'too-large';
  return { sheets, sheet: chosen.name, rows: rowsOf(chosen) };
}

// Covers and notes come first in many workbooks; the list is the sheet that holds most.
function fullest(sheets: readonly Worksheet[]): Worksheet | undefined {
  return [...sheets].sort((left, right) => right.actualRowCount - left.actualRowCount)[0];
}

function rowsOf(sheet: Worksheet): string[][] {
  const rows: string[][] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const cells: string[] = [];
    for (let column = 1; column <= Math.min(sheet.columnCount, maxColumns); column += 1) {
      const cell = row.getCell(column);
      // A merged cell shows its text once; the cells it covers are blank.
      cells.push(cell.isMerged && cell.master !== cell ? '' : textOf(cell.value));
    }
    rows.push(cells);
  }
  return rows;
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (value instanceof Date) return dayText(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return textOf(value.text); // the text of a link may be rich text, against its type
  if ('formula' in value || 'sharedFormula' in value) return textOf(value.result); // errors included
  return ''; // an error such as #NV says nothing
}

// Excel keeps wall-clock days; exceljs hands them over as midnight UTC, so the UTC parts are the written ones.
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day, time] = date.toISOString().split('T');
  const [year, month, ofMonth] = (day ?? '').split('-');
  const clock = time?.slice(0, 5) ?? '00:00';
  const text = `${ofMonth ?? ''}.${month ?? ''}.${year ?? ''}`;
  return clock === '00:00' ? text : `${text} ${clock}`;
}
