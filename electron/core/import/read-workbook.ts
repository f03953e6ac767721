import type { ListFault } from '../../../shared/kernel/errors.ts';
import type { ListRemark } from '../../../shared/domain/import/import-preview.ts';
import { blankOffice } from '../../../shared/domain/office/blank-office.ts';
import { listTexts } from '../../../shared/i18n/de/list-texts.ts';
import { createWords } from '../../../shared/i18n/words.ts';
import type { RawList } from '../../../shared/domain/import/raw-list.ts';
import { listLimits } from './list-limits.ts';
import { UnpackFault, type UnpackBudget } from './unpack-text.ts';
import { readSheet, SheetTooLarge, type SheetRows } from './xlsx/read-sheet.ts';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './xlsx/workbook-parts.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** Reads one sheet of an XLSX file as text, piece by piece; never more of it is in memory than a list may hold. */
export async function readWorkbook(bytes: Buffer, wantedSheet: string | null): Promise<RawList | ListFault> {
  const entries = zipEntries(bytes);
  if (entries === null) return 'damaged';
  if ([...entries.values()].some((entry) => entry.isEncrypted)) return 'encrypted';
  const otherKind = kindOfZip(entries);
  if (otherKind !== null) return otherKind;
  const budget: UnpackBudget = { left: listLimits.unpackedBytes };
  try {
    return await readList(entries, wantedSheet, budget);
  } catch (failure) {
    if (failure instanceof UnpackFault || failure instanceof SheetTooLarge) return failure.reason;
    throw failure;
  }
}

async function readList(
  entries: ReadonlyMap<string, ZipEntry>,
  wantedSheet: string | null,
  budget: UnpackBudget,
): Promise<RawList | ListFault> {
  const workbook = await readWorkbookParts(entries, budget);
  if (workbook.sheets.length === 0) return 'damaged';
  const visible = workbook.sheets.filter((sheet) => sheet.isVisible);
  const wanted = visible.filter((sheet) => sheet.name === wantedSheet);
  const read = (sheet: SheetPart) => readSheet(entries, sheet.path, { workbook, limits: listLimits, budget });
  const notes = visible.length > 1 ? visible.find(({ name }) => isNotesSheet(name)) : undefined;
  const lists = visible.filter((sheet) => sheet !== notes);
  const chosen = await fullest(wanted.length > 0 ? wanted : lists, read);
  if (chosen === null) return 'empty';
  const about = notes === undefined || notes === chosen.sheet ? null : (await read(notes)).rows.slice(0, mostNotes);
  const { sheet, read: list } = chosen;
  return {
    sheets: visible.map(({ name }) => name),
    sheet: sheet.name,
    encoding: 'Excel (XLSX)',
    separator: null,
    rows: list.rows,
    merges: list.merges,
    remarks: remarksOf(entries, list),
    ...(about === null ? {} : { about: about.map(([line = '']) => line) }),
  };
}

const mostNotes = 20;

// Beside a list of our own, this sheet says of which day it is; it may well have more rows than the list.
function isNotesSheet(name: string): boolean {
  const { notesSheet } = listTexts(createWords(blankOffice('')));
  return name === notesSheet || name === `${notesSheet} (2)`;
}

// Covers and notes come first in many workbooks; the list is the sheet that holds most.
async function fullest(
  sheets: WorkbookParts['sheets'],
  read: (sheet: SheetPart) => Promise<SheetRows>,
): Promise<{ readonly sheet: SheetPart; readonly read: SheetRows } | null> {
  let best: { readonly sheet: SheetPart; readonly read: SheetRows } | null = null;
  for (const sheet of sheets) {
    const rows = await read(sheet);
    if (rows.filledRows > (best?.read.filledRows ?? 0)) best = { sheet, read: rows };
  }
  return best;
}

function remarksOf(entries: ReadonlyMap<string, ZipEntry>, read: SheetRows): ListRemark[] {
  const remarks: ListRemark[] = [];
  if (entries.has('xl/vbaProject.bin')) remarks.push('macros-ignored');
  if (read.hasOpenFormulas) remarks.push('formulas-without-result');
  if (read.hasHiddenCells) remarks.push('hidden-cells-read');
  return remarks;
}

// Documents of Office and of LibreOffice are zip files all alike; what they hold tells them apart.
function kindOfZip(entries: ReadonlyMap<string, ZipEntry>): ListFault | null {
  if (entries.has('xl/workbook.xml')) return null;
  if (entries.has('xl/workbook.bin')) return 'old-excel';
  if (entries.has('word/document.xml')) return 'word';
  return entries.has('content.xml') ? 'open-document' : 'wrong-type';
}
