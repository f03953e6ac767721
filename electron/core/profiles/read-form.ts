import type { CellValue, Workbook, Worksheet } from 'exceljs';
import type { FormFault, ReturnedForm } from '../../../shared/domain/profiles/returned-form.ts';
import { sameForm } from '../../../shared/domain/profiles/form-model.ts';
import { checkZip } from '../import/zip-check.ts';
import { firstColumn, formMeta, formVersion, keyColumn, metaHash, metaSheet, type FormMeta } from './form-sheet.ts';

const maxBytes = 5_000_000;
const maxRows = 400;

/** Reads a form that has come back; a fault where it is none, or not to be trusted. */
export async function readSiteForm(bytes: Buffer): Promise<ReturnedForm | FormFault> {
  const fault = faultOfBytes(bytes);
  if (fault !== null) return fault;
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    // exceljs declares its own Buffer type, which Node's buffer fulfils.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    // exceljs throws plain errors of many kinds for files that are not what they say.
    return 'damaged';
  }
  const meta = metaOf(workbook);
  if (typeof meta === 'string') return meta;
  const sheet = workbook.worksheets.find(({ name }) => name !== metaSheet);
  if (!sheet || sheet.rowCount > maxRows) return 'damaged';
  return returned(sheet, meta);
}

function faultOfBytes(bytes: Buffer): FormFault | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > maxBytes) return 'too-large';
  // Old Office files and encrypted new ones share one container; only the latter holds an encrypted package.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'wrong-type';
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return 'wrong-type';
  const { verdict, names } = checkZip(bytes);
  if (verdict !== 'fine') return verdict;
  return names.includes('xl/workbook.xml') ? null : 'wrong-type';
}

function metaOf(workbook: Workbook): FormMeta | FormFault {
  const sheet = workbook.getWorksheet(metaSheet);
  if (!sheet) return 'no-identifier';
  const pieces: string[] = [];
  for (let number = 2; number <= Math.min(sheet.rowCount, maxRows); number += 1) {
    const text = textOf(sheet.getCell(number, 1).value);
    if (text.startsWith('#')) pieces.push(text.slice(1));
  }
  const json = pieces.join('');
  if (json === '' || metaHash(json) !== textOf(sheet.getCell(1, 1).value)) return 'no-identifier';
  const parsed = formMeta.safeParse(JSON.parse(json));
  if (!parsed.success) return 'no-identifier';
  return parsed.data.version === formVersion ? parsed.data : 'other-version';
}

function returned(sheet: Worksheet, meta: FormMeta): ReturnedForm {
  const rows = new Map<string, number[]>();
  let headline = '';
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const key = textOf(sheet.getCell(number, keyColumn).value);
    if (headline === '') headline = textOf(sheet.getCell(number, firstColumn).value);
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), number]);
  }
  // Several rows share a key, as all fields of the site itself do; they come in the order they were sent in.
  const used = new Map<string, number>();
  const places = placesOf(meta);
  const cells = meta.cells.map((cell, index) => {
    const place = places[index] ?? 0;
    const number = rows.get(cell.key)?.[place];
    used.set(cell.key, place);
    const value = number === undefined ? null : valueOf(sheet.getCell(number, cell.column).value, cell.kind);
    return { key: cell.key, field: cell.field, kind: cell.kind, sent: cell.value, value };
  });
  const { siteId, siteName, officeName, asOf, revision } = meta;
  const isRenamed = sameForm(headline) !== sameForm(meta.heading);
  return { siteId, siteName, officeName, asOf, revision, isRenamed, headline: headline.slice(0, 300), cells };
}

// Fields under one another have a row each; cells of a table share theirs.
function placesOf(meta: FormMeta): number[] {
  const counts = new Map<string, { place: number; column: number }>();
  return meta.cells.map(({ key, column }) => {
    const last = counts.get(key);
    const place = last === undefined ? 0 : column > last.column ? last.place : last.place + 1;
    counts.set(key, { place, column });
    return place;
  });
}

function valueOf(value: CellValue, kind: FormMeta['cells'][number]['kind']): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  const text = sameForm(textOf(value));
  if (kind === 'day') return dayFrom(text);
  return kind === 'number' ? numberFrom(text) : text;
}

// Typed as text, as programs other than Excel let people do.
function dayFrom(text: string): string {
  const found = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (!found) return text;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function numberFrom(text: string): string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  const plain = text.replace(/[.\s]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : text;
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return textOf(value.text); // the text of a link may be rich text, against its type
  if ('formula' in value || 'sharedFormula' in value) return textOf(value.result);
  return '';
}
