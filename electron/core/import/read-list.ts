import type { AppError, ListFault } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { HeadedList } from '../../../shared/domain/import/headed-list.ts';
import { headList } from '../../../shared/domain/import/list-plan.ts';
import type { ListKind } from '../../../shared/domain/import/list-kind.ts';
import { isBlankRow, type RawList } from '../../../shared/domain/import/raw-list.ts';
import { decodeText } from './decode-text.ts';
import { readDelimited } from './read-delimited.ts';
import { readWorkbook } from './read-workbook.ts';
import { checkZip } from './zip-check.ts';

/** The largest file that is read as a list. */
const maxListBytes = 20_000_000;
const maxTextRows = 50_000;

/** Reads the bytes of a list, whatever the file is called, and finds its headings. */
export async function readList(
  bytes: Buffer,
  file: { readonly kind: ListKind; readonly fileName: string; readonly sheet: string | null },
): Promise<Result<HeadedList, AppError>> {
  const list = await readRows(bytes, file.sheet);
  if (typeof list === 'string') return err({ code: 'list-unreadable', fileName: file.fileName, reason: list });
  if (list.rows.every(isBlankRow)) return err({ code: 'list-unreadable', fileName: file.fileName, reason: 'empty' });
  const headed = headList(file.kind, list);
  if (headed === null) return err({ code: 'list-unreadable', fileName: file.fileName, reason: 'no-header' });
  return ok(headed);
}

async function readRows(bytes: Buffer, sheet: string | null): Promise<RawList | ListFault> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > maxListBytes) return 'too-large';
  if (startsWith(bytes, [0x50, 0x4b])) return readZipped(bytes, sheet);
  // Old Office files and encrypted new ones share one container; only the latter holds an encrypted package.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'wrong-type';
  }
  const isOther = ['%PDF', '{\\rtf', '\x89PNG', '\xff\xd8\xff', 'GIF8'].some((start) =>
    startsWith(bytes, [...Buffer.from(start, 'latin1')]),
  );
  return isOther ? 'wrong-type' : readText(bytes);
}

async function readZipped(bytes: Buffer, wantedSheet: string | null): Promise<RawList | ListFault> {
  const { verdict, names } = checkZip(bytes);
  if (verdict !== 'fine') return verdict;
  if (!names.includes('xl/workbook.xml')) return 'wrong-type';
  const workbook = await readWorkbook(bytes, wantedSheet);
  return typeof workbook === 'string' ? workbook : { ...workbook, encoding: 'Excel (XLSX)', separator: null };
}

function readText(bytes: Buffer): RawList | ListFault {
  const decoded = decodeText(bytes);
  if (decoded === null) return 'wrong-type';
  if (/^\s*<(!doctype|html|\?xml)/i.test(decoded.text)) return 'wrong-type';
  const { separator, rows } = readDelimited(decoded.text);
  if (rows.length > maxTextRows) return 'too-large';
  return { sheets: [], sheet: null, encoding: decoded.encoding, separator, rows };
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
