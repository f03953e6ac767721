import type { ListFault } from '../../../shared/kernel/errors.ts';
import type { ListRemark } from '../../../shared/domain/import/import-preview.ts';
import { blankOffice } from '../../../shared/domain/office/blank-office.ts';
import { listTexts } from '../../../shared/i18n/de/list-texts.ts';
import { createWords } from '../../../shared/i18n/words.ts';
import { knownHeadings } from '../../../shared/domain/import/list-plan.ts';
import type { RawList } from '../../../shared/domain/import/raw-list.ts';
import { listLimits } from './list-limits.ts';
import { UnpackFault, type UnpackBudget } from './unpack-text.ts';
import { readSheet, SheetTooLarge, type SheetRows } from './xlsx/read-sheet.ts';
import { entryAt, relatedParts } from './xlsx/related-parts.ts';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './xlsx/workbook-parts.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** Reads one sheet of an XLSX file as text, piece by piece; never more of it is in memory than a list may hold. */
export async function readWorkbook(bytes: Buffer, wantedSheet: string | null): Promise<RawList | ListFault> {
  const entries = zipEntries(bytes);
  if (entries === null) return 'damaged';
  if ([...entries.values()].some((entry) => entry.isEncrypted)) return 'encrypted';
  const budget: UnpackBudget = { left: listLimits.unpackedBytes };
  try {
    const main = (await relatedParts(entries, '', budget)).find(({ role }) => role === 'officeDocument');
    const path = main?.path ?? 'xl/workbook.xml';
    return kindOfZip(entries, path) ?? (await readList(entries, { path, wantedSheet }, budget));
  } catch (failure) {
    if (failure instanceof UnpackFault || failure instanceof SheetTooLarge) return failure.reason;
    throw failure;
  }
}

async function readList(
  entries: ReadonlyMap<string, ZipEntry>,
  { path, wantedSheet }: { readonly path: string; readonly wantedSheet: string | null },
  budget: UnpackBudget,
): Promise<RawList | ListFault> {
  const workbook = await readWorkbookParts(entries, path, budget);
  if (workbook.sheets.length === 0) return 'damaged';
  const visible = workbook.sheets.filter((sheet) => sheet.isVisible);
  const wanted = visible.filter((sheet) => sheet.name === wantedSheet);
  const read = (sheet: SheetPart) => readSheet(entries, sheet.path, { workbook, limits: listLimits, budget });
  const notes = visible.length > 1 ? visible.find(({ name }) => isNotesSheet(name)) : undefined;
  const lists = visible.filter((sheet) => sheet !== notes);
  const chosen = await mostFitting(wanted.length > 0 ? wanted : lists, read);
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

// Covers and notes come first in many workbooks, and values to choose from may fill more rows than the list: of the sheets
// whose headings fit, the list is the one that holds most.
async function mostFitting(
  sheets: WorkbookParts['sheets'],
  read: (sheet: SheetPart) => Promise<SheetRows>,
): Promise<{ readonly sheet: SheetPart; readonly read: SheetRows } | null> {
  let best: { readonly sheet: SheetPart; readonly read: SheetRows; readonly fit: number } | null = null;
  for (const sheet of sheets) {
    const rows = await read(sheet);
    if (rows.filledRows === 0) continue;
    const fit = sheets.length === 1 ? 0 : knownHeadings(rows.rows);
    if (best === null || isBetter({ fit, filled: rows.filledRows }, { fit: best.fit, filled: best.read.filledRows }))
      best = { sheet, read: rows, fit };
  }
  return best;
}

interface SheetFit {
  readonly fit: number;
  readonly filled: number;
}

// Half as many known headings still make a list; fewer make none beside one that has them.
function isBetter(each: SheetFit, best: SheetFit): boolean {
  if (each.fit * 2 < best.fit) return false;
  return best.fit * 2 < each.fit || each.filled > best.filled;
}

function remarksOf(entries: ReadonlyMap<string, ZipEntry>, read: SheetRows): ListRemark[] {
  const remarks: ListRemark[] = [];
  if (entries.has('xl/vbaProject.bin')) remarks.push('macros-ignored');
  if (read.hasOpenFormulas) remarks.push('formulas-without-result');
  if (read.hasHiddenCells) remarks.push('hidden-cells-read');
  return remarks;
}

// Documents of Office and of LibreOffice are zip files all alike; what they hold tells them apart.
function kindOfZip(entries: ReadonlyMap<string, ZipEntry>, path: string): ListFault | null {
  if (entries.has('xl/workbook.bin')) return 'old-excel';
  if (entries.has('word/document.xml')) return 'word';
  if (entries.has('content.xml')) return 'open-document';
  return entryAt(entries, path) === undefined ? 'wrong-type' : null;
}
