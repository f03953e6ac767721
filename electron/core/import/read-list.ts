import type { AppError, ListFault } from '../../../shared/kernel/errors.ts';
import { plainText } from '../../../shared/kernel/plain-text.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { HeadedList } from '../../../shared/domain/import/headed-list.ts';
import { headList } from '../../../shared/domain/import/list-plan.ts';
import type { ListKind } from '../../../shared/domain/import/list-kind.ts';
import { isBlankRow, type RawList } from '../../../shared/domain/import/raw-list.ts';
import { decodeText } from './decode-text.ts';
import { faultOfContent } from './fault-of-content.ts';
import { listLimits } from './list-limits.ts';
import { readDelimited } from './read-delimited.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads the bytes of a list, whatever the file is called, and finds its headings. */
export async function readList(
  bytes: Buffer,
  file: { readonly kind: ListKind; readonly fileName: string; readonly sheet: string | null },
): Promise<Result<HeadedList, AppError>> {
  const list = await readRawList(bytes, file);
  return list.ok ? headRawList(list.value, file) : list;
}

/** Finds the headings of a list that was read, as its kind has them. */
export function headRawList(
  list: RawList,
  file: { readonly kind: ListKind; readonly fileName: string },
): Result<HeadedList, AppError> {
  const headed = headList(file.kind, list);
  if (headed === null) return unreadable(file.fileName, 'no-header');
  if (headed.rows.slice(headed.dataIndex).every(isBlankRow)) return unreadable(file.fileName, 'only-header');
  return ok(headed);
}

/** Reads the bytes of a list, whatever the file is called. */
export async function readRawList(
  bytes: Buffer,
  file: { readonly fileName: string; readonly sheet: string | null },
): Promise<Result<RawList, AppError>> {
  const list = await readRows(bytes, file.sheet);
  if (typeof list === 'string') return unreadable(file.fileName, list);
  const rows = list.rows.map((cells) => cells.map(plainText));
  return rows.every(isBlankRow) ? unreadable(file.fileName, 'empty') : ok({ ...list, rows });
}

function unreadable(fileName: string, reason: ListFault): Result<never, AppError> {
  return err({ code: 'list-unreadable', fileName, reason });
}

async function readRows(bytes: Buffer, sheet: string | null): Promise<RawList | ListFault> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > listLimits.bytes) return 'too-large';
  const fault = faultOfContent(bytes);
  if (fault !== null) return fault;
  return bytes.subarray(0, 2).equals(Buffer.from('PK')) ? readWorkbook(bytes, sheet) : readText(bytes);
}

function readText(bytes: Buffer): RawList | ListFault {
  const decoded = decodeText(bytes);
  if (decoded === null) return 'wrong-type';
  if (/^\s*<(!doctype|html|\?xml)/i.test(decoded.text)) return 'web-page';
  const { separator, rows, mendedRows } = readDelimited(decoded.text, listLimits.rows + 1);
  if (rows.length > listLimits.rows) return 'too-many-rows';
  if (rows.some((cells) => cells.length > listLimits.columns)) return 'too-many-columns';
  return { sheets: [], sheet: null, encoding: decoded.encoding, separator, rows, mendedRows };
}
