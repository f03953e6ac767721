import type { Cell, DataValidation, Workbook, Worksheet } from 'exceljs';
import { createWords } from '../../../shared/i18n/words.ts';
import { siteFormTexts, type SiteFormTexts } from '../../../shared/i18n/de/site-form-texts.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { hiddenMark } from '../../../shared/domain/statistics/small-counts.ts';
import { isDay } from '../../../shared/kernel/dates.ts';
import {
  inputsOf,
  isNewRow,
  type FormCell,
  type FormRow,
  type FormSection,
  type SiteForm,
} from '../../../shared/domain/profiles/form-model.ts';
import type { Office } from '../../../shared/model/office.ts';
import {
  columnCount,
  firstColumn,
  formFormat,
  formVersion,
  keyColumn,
  metaHash,
  metaSheet,
  pieceLength,
  type FormMeta,
} from './form-sheet.ts';

const lastColumn = firstColumn + columnCount - 1;
// There on every Windows and Mac with Office; others take what is like it.
const fontName = 'Calibri';
const widths = [24, 22, 21, 18, 27, 16];

/** Writes the form of a site as an Excel workbook: labels locked, cells to fill in open, no macros. */
export async function writeSiteForm(form: SiteForm, office: Office, revision: number): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const texts = siteFormTexts(createWords(office));
  workbook.creator = office.name;
  workbook.title = texts.heading(form.siteName);
  const sheet = workbook.addWorksheet(texts.sheet, {
    views: [{ showGridLines: false }],
    pageSetup: {
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
  });
  // The number of A4; exceljs declares an enum for it that has no values at run time.
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  sheet.getColumn(keyColumn).hidden = true;
  widths.forEach((width, index) => (sheet.getColumn(firstColumn + index).width = width));
  const pen = createPen(sheet, { texts, colour: `FF${office.letterheadColour.slice(1).toUpperCase()}` });
  pen.head(form);
  for (const section of form.sections) pen.section(section);
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatRows: true,
    formatColumns: true,
  });
  writeMeta(workbook, {
    format: formFormat,
    version: formVersion,
    siteId: form.siteId,
    siteName: form.siteName,
    officeName: form.officeName,
    asOf: form.asOf,
    revision,
    heading: texts.heading(form.siteName),
    cells: pen.sent,
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeMeta(workbook: Workbook, meta: FormMeta): void {
  const json = JSON.stringify(meta);
  const sheet = workbook.addWorksheet(metaSheet, { state: 'veryHidden' });
  sheet.getCell(1, 1).value = metaHash(json);
  for (let piece = 0; piece * pieceLength < json.length; piece += 1)
    // The sign in front keeps a piece from being read as a number or a formula.
    sheet.getCell(piece + 2, 1).value = `#${json.slice(piece * pieceLength, (piece + 1) * pieceLength)}`;
}

interface Pen {
  readonly sent: FormMeta['cells'];
  head(form: SiteForm): void;
  section(section: FormSection): void;
}

function createPen(sheet: Worksheet, look: { readonly texts: SiteFormTexts; readonly colour: string }): Pen {
  const { texts, colour } = look;
  const sent: FormMeta['cells'] = [];
  let next = 1;

  function wide(text: string, height: number): Cell {
    const number = next;
    next += 1;
    sheet.mergeCells(number, firstColumn, number, lastColumn);
    sheet.getRow(number).height = height;
    const cell = sheet.getCell(number, firstColumn);
    cell.value = text;
    cell.alignment = { wrapText: true, vertical: 'middle' };
    return cell;
  }

  function rowOf(section: FormSection, row: FormRow): void {
    const line = sheet.getRow(next);
    next += 1;
    line.getCell(keyColumn).value = row.key;
    const isTable = section.columns.length > 0;
    row.cells.forEach((cell, index) => {
      const column = firstColumn + index;
      if (typeof cell === 'string') return label(line.getCell(column), cell);
      sent.push({ key: row.key, field: cell.field, kind: cell.kind, column, value: cell.value });
      const isLast = !isTable && index === row.cells.length - 1;
      if (isLast && cell.kind !== 'choice') sheet.mergeCells(line.number, column, line.number, lastColumn);
      input(line.getCell(column), cell, texts);
    });
    // A row of a table that is still blank grows with what is typed; that it has no height of its own lets it.
    if (!isTable || !isNewRow(row.key)) line.height = heightOf(row, isTable);
  }

  return {
    sent,
    head: (form) => {
      const heading = texts.heading(form.siteName);
      const title = wide(heading, heading.length > titleLine ? 48 : 30);
      title.font = { name: fontName, size: 16, bold: true, color: { argb: 'FFFFFFFF' } };
      title.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } };
      wide(texts.intro, 34).font = { name: fontName, size: 10 };
      wide(texts.privacy, 16).font = { name: fontName, size: 10, bold: true };
      wide(`${texts.returnTo(form.officeName, form.returnTo)} · ${texts.stand(dayText(form.asOf))}`, 18).font = {
        name: fontName,
        size: 10,
      };
    },
    section: (section) => {
      const heading = wide(section.title, 28);
      heading.alignment = { vertical: 'bottom' };
      heading.font = { name: fontName, size: 11, bold: true, color: { argb: colour } };
      heading.border = { bottom: { style: 'thin', color: { argb: colour } } };
      if (section.hint !== '')
        wide(section.hint, 14).font = { name: fontName, size: 9, italic: true, color: { argb: 'FF555B63' } };
      if (section.columns.length > 0) {
        const line = sheet.getRow(next);
        next += 1;
        section.columns.forEach((text, index) => {
          const cell = line.getCell(firstColumn + index);
          cell.value = text;
          cell.font = { name: fontName, size: 9, bold: true };
        });
      }
      for (const row of section.rows) rowOf(section, row);
    },
  };
}

function label(cell: Cell, text: string): void {
  cell.value = text;
  cell.font = { name: fontName, size: 10 };
  cell.alignment = { wrapText: true, vertical: 'top' };
}

function input(cell: Cell, { kind, value, choices }: FormCell, texts: SiteFormTexts): void {
  cell.protection = { locked: false };
  cell.font = { name: fontName, size: 10 };
  cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 };
  cell.border = outline;
  cell.fill = tint;
  cell.numFmt = kind === 'day' ? 'dd.mm.yyyy' : kind === 'number' ? '#,##0.##' : '@';
  if (value !== '')
    cell.value = kind === 'day' ? asDate(value) : kind === 'number' && value !== hiddenMark ? Number(value) : value;
  const rule = validationOf(kind, choices, texts);
  if (rule) cell.dataValidation = rule;
}

const thin = { style: 'thin', color: { argb: 'FF8D949E' } } as const;
// What is to be filled in is seen at a glance, also in grey print.
const tint = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF5F8FA' } } as const;
const outline = { top: thin, left: thin, bottom: thin, right: thin };

function validationOf(kind: FormCell['kind'], choices: readonly string[], texts: SiteFormTexts): DataValidation | null {
  const strict = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: texts.sheet } as const;
  switch (kind) {
    case 'choice':
      return { ...strict, type: 'list', formulae: [`"${choices.join(',')}"`], error: texts.choose };
    case 'day':
      return {
        ...strict,
        type: 'date',
        operator: 'between',
        formulae: [asDate('2000-01-01'), asDate('2099-12-31')],
        error: texts.dayWanted,
      };
    case 'number':
      return {
        ...strict,
        type: 'decimal',
        operator: 'between',
        formulae: [0, 1_000_000_000],
        error: texts.numberWanted,
      };
    default:
      return null;
  }
}

// Excel keeps wall-clock days; exceljs takes midnight in UTC for them.
function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayText(text: string): string {
  return isDay(text) ? formatDay(text) : text;
}

/** Letters of a heading that fit into a line. */
const titleLine = 62;
/** Excel shows no taller row. */
const tallest = 400;

// A row does not grow by itself where cells are merged.
function heightOf(row: FormRow, isTable: boolean): number {
  const prose = inputsOf(row).find(({ kind }) => kind === 'prose');
  if (prose) return Math.min(tallest, Math.max(44, Math.ceil(prose.value.length / 95) * 14 + 8));
  const lines = row.cells.map((cell, index) => {
    const text = typeof cell === 'string' ? cell : cell.value;
    // What is filled in beside a label runs over all columns.
    const isWide = !isTable && index > 0;
    return isWide ? 1 : Math.ceil(text.length / ((widths[index] ?? 20) * 0.95));
  });
  return Math.min(3, Math.max(1, ...lines)) * 14 + 4;
}
