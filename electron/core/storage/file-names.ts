import { createHash } from 'node:crypto';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { dayIn, timeIn, type Instant } from '../../../shared/kernel/dates.ts';
import { invalidField, type AppError } from '../../../shared/kernel/errors.ts';
import { fileStemFault, proposedFileStem, shortened, tidyFileStem } from '../../../shared/kernel/file-name.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';

/** The ending of a data file. */
export const dataFileEnding = '.austausch';

/** Makes a file name of what a user typed, with our ending; refuses what is no plain name. */
export function dataFileName(typed: string): Result<string, AppError> {
  const name = tidyFileStem(typed.trim().replace(/\.austausch$/i, ''));
  const fault = fileStemFault(name);
  if (fault === 'required' && typed.trim() !== '') return err(invalidField('fileName', 'wrong-shape', typed));
  return fault === null ? ok(`${name}${dataFileEnding}`) : err(invalidField('fileName', fault, typed));
}

/** The lock file of a data file. */
export function lockPath(path: string): string {
  return companion(path, '.lock');
}

/** Where the bytes before the last save are kept, beside the data file. */
export function previousCopyPath(path: string): string {
  return companion(path, '.bak');
}

/** What the temp files of a file are called, up to their unique part; the sweep at start finds them by it. */
export function tempStem(fileName: string): string {
  return `.${companionName(fileName, tempAddition)}.`;
}

/** Where our state goes when somebody else has changed the file: a sibling with day, time and name. */
export function conflictCopyPath(path: string, at: Instant, who: string, unique: string): string {
  const name = shortened(proposedFileStem(who, 'Kopie'), { signs: 40, bytes: 60 });
  return sibling(path, `${dayIn(at)} ${timeIn(at).replace(':', '-')} ${name} ${unique.slice(0, 4)}`);
}

/** Where an earlier state is put to be opened: a sibling with the day and time it was taken. */
export function snapshotCopyPath(path: string, takenAt: Instant, attempt: number): string {
  const suffix = attempt === 0 ? '' : ` (${String(attempt + 1)})`;
  return sibling(path, `${dayIn(takenAt)} ${timeIn(takenAt).replace(':', '-')}${suffix}`);
}

/** A short name for a path in the user-data folder: the path itself may hold names of people. */
export function pathKey(path: string): string {
  return createHash('sha256').update(resolve(path)).digest('hex').slice(0, 24);
}

// With the ending, a number and the marks of a temp file a name stays under the 255 bytes a disk takes.
const siblingRoom = 200;

function sibling(path: string, addition: string): string {
  const ending = extname(path);
  const bytes = siblingRoom - Buffer.byteLength(`${addition}${ending}`);
  const stem = shortened(basename(path, ending), { signs: bytes, bytes });
  return join(dirname(path), `${stem} ${addition}${ending}`);
}

/** The most bytes a disk takes for one name. */
const diskRoom = 255;
// What stands around a name in that of a temp file: two dots, its unique part and its ending.
const tempAddition = 40;

function companion(path: string, ending: string): string {
  return join(dirname(path), `${companionName(basename(path), ending.length)}${ending}`);
}

// Somebody may have given a file the longest name there is; what lies beside it is found by a short one and a checksum.
function companionName(fileName: string, addition: number): string {
  if (Buffer.byteLength(fileName) + addition <= diskRoom) return fileName;
  const sum = createHash('sha256').update(fileName).digest('hex').slice(0, 8);
  const bytes = diskRoom - addition - sum.length - 1;
  return `${shortened(fileName, { signs: bytes, bytes })}~${sum}`;
}
