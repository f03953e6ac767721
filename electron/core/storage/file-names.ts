import { createHash } from 'node:crypto';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { dayIn, timeIn, type Instant } from '../../../shared/kernel/dates.ts';
import { invalidField, type AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';

/** The ending of a data file. */
export const dataFileEnding = '.austausch';

// Names that Windows keeps for devices, and characters that one of the systems does not take.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const unsafe = /[<>:"/\\|?*\u0000-\u001f]/;

/** Makes a file name of what a user typed, with our ending; refuses what is no plain name. */
export function dataFileName(typed: string): Result<string, AppError> {
  const name = typed.trim().replace(/\.austausch$/i, '');
  if (name === '') return err(invalidField('fileName', 'required'));
  if (unsafe.test(name) || reserved.test(name) || /[. ]$/.test(name) || name.startsWith('.')) {
    return err(invalidField('fileName', 'wrong-shape', typed));
  }
  return ok(`${name}${dataFileEnding}`);
}

/** The lock file of a data file. */
export function lockPath(path: string): string {
  return `${path}.lock`;
}

/** Where the bytes before the last save are kept, beside the data file. */
export function previousCopyPath(path: string): string {
  return `${path}.bak`;
}

/** Where our state goes when somebody else has changed the file: a sibling with day, time and name. */
export function conflictCopyPath(path: string, at: Instant, who: string, unique: string): string {
  const name = who.replace(new RegExp(unsafe, 'g'), ' ').trim().slice(0, 40);
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

function sibling(path: string, addition: string): string {
  const ending = extname(path);
  return join(dirname(path), `${basename(path, ending)} ${addition}${ending}`);
}
