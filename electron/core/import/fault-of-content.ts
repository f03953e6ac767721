import type { ListFault } from '../../../shared/kernel/errors.ts';

/** What files of other kinds begin with, in the bytes of Latin-1. */
const beginnings: readonly (readonly [string, ListFault])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'word'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM6', 'picture'],
  ['II*\x00', 'picture'],
  ['MM\x00*', 'picture'],
];

/** Says by the first bytes of a file why it can be no list, whatever its name says; null: it may be one. */
export function faultOfContent(bytes: Buffer): ListFault | null {
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return faultOfOffice(bytes);
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}

// Old Office files, mails of Outlook and encrypted new files share one container; the names of its streams tell them apart.
function faultOfOffice(bytes: Buffer): ListFault {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('__substg1.0_') || holds('__properties_version1')) return 'mail';
  if (holds('WordDocument')) return 'word';
  return holds('Workbook') || holds('Book') ? 'old-excel' : 'wrong-type';
}
