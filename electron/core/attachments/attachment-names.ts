import { basename, dirname, join } from 'node:path';
import type { AttachmentFault } from '../../../shared/kernel/errors.ts';
import { isPlainFileName, numberedName, proposedFileStem, shortened } from '../../../shared/kernel/file-name.ts';
import { dataFileEnding } from '../storage/file-names.ts';

/** The largest file that is taken; a message from the window holds at most 64 MiB, a third of it for the encoding. */
export const mostAttachmentBytes = 50_000_000;

/** Every folder of attachments is called so, behind the name of its data file. */
export const folderSuffix = ' Anlagen';

/** Where copies go whose record has been removed. */
export const removedFolder = 'Entfernt';

/** The folder of attachments of a data file, beside it. */
export function attachmentFolderOf(dataFile: string): string {
  return join(dirname(dataFile), `${basename(dataFile, dataFileEnding)}${folderSuffix}`);
}

const zip = [[0x50, 0x4b, 0x03, 0x04]];
const oldOffice = [[0xd0, 0xcf, 0x11, 0xe0]];
const jpeg = [[0xff, 0xd8, 0xff]];
const tiff = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const pdf = [[0x25, 0x50, 0x44, 0x46]];

/** The endings that are taken, with what such a file begins with (none: anything). Nothing that could run as a program. */
const beginnings: Readonly<Record<string, readonly (readonly number[])[]>> = {
  '.pdf': pdf,
  '.png': [[0x89, 0x50, 0x4e, 0x47]],
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.tif': tiff,
  '.tiff': tiff,
  '.docx': zip,
  '.xlsx': zip,
  '.pptx': zip,
  '.odt': zip,
  '.ods': zip,
  '.doc': oldOffice,
  '.xls': oldOffice,
  '.msg': oldOffice,
  '.rtf': [[0x7b, 0x5c, 0x72, 0x74, 0x66]],
  '.eml': [],
  '.txt': [],
};

/** Says why a file is not taken as an attachment; null: it is. */
export function attachmentFault(fileName: string, bytes: Uint8Array): AttachmentFault | null {
  const begins = beginnings[endingOf(fileName)];
  if (begins === undefined) return 'wrong-type';
  if (bytes.length === 0) return 'empty';
  if (bytes.length > mostAttachmentBytes) return 'too-large';
  const isWhatItSays = begins.length === 0 || begins.some((start) => start.every((byte, at) => bytes[at] === byte));
  return isWhatItSays ? null : 'not-what-it-says';
}

/**
 * Says whether a name from a data file may be opened: a plain name of a kind that is taken. Data files come by mail too;
 * theirs must not lead out of the folder, nor start a program.
 */
export function isStoredName(name: string): boolean {
  return isPlainFileName(name) && beginnings[endingOf(name)] !== undefined;
}

const longestPath = 240; // 260 signs is what older Windows programs take, the temp file of a write needs some of them
const shortestStem = 20;
const mostBytes = 180;

/** The names a copy may get, the best first: readable, on every system, and not too long for its folder. */
export function* storedNames(folder: string, wanted: { readonly stem: string; readonly fileName: string }) {
  const ending = endingOf(wanted.fileName);
  const room = Math.max(shortestStem, longestPath - folder.length - ending.length);
  const name = `${shortened(proposedFileStem(wanted.stem, 'Anlage'), { signs: room, bytes: mostBytes })}${ending}`;
  for (let number = 1; number <= mostNumbers; number += 1) yield numberedName(name, number);
}

const mostNumbers = 1000;

/** The ending with its dot, in small letters; blank: none. */
function endingOf(fileName: string): string {
  return /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0].toLowerCase() ?? '';
}
