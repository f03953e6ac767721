import path from 'node:path';
import type { OpenWish } from '../core/open-wish.ts';

/** What the program was called for, read from its command line. */
export interface Call {
  readonly wish: OpenWish;
  /** The arguments after `--cli`; null: a window is wanted. */
  readonly cli: readonly string[] | null;
  readonly marks: boolean;
}

/** Reads a command line without the program's own name; paths are meant from the working folder. */
export function readCall(given: readonly string[], workingFolder: string): Call {
  const cliAt = given.indexOf('--cli');
  const own = cliAt < 0 ? given : given.slice(0, cliAt);
  const file = own.find((argument) => argument.toLowerCase().endsWith('.austausch'));
  return {
    wish: { file: file === undefined ? null : path.resolve(workingFolder, file), sample: own.includes('--sample') },
    cli: cliAt < 0 ? null : given.slice(cliAt + 1),
    marks: own.includes('--marks'),
  };
}
