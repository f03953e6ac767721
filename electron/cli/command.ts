import type { ParseArgsConfig } from 'node:util';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { CorePorts } from '../core/ports.ts';
import { germanFault } from './german-fault.ts';

/** The options of a command as `parseArgs` takes them; `--json` and `--help` are added by the framework. */
export type CliOptions = NonNullable<ParseArgsConfig['options']>;

/** One command of the headless interface; each lies in a file of its own. */
export interface CliCommand {
  readonly name: string;
  /** What follows the name in the help, such as `FILE --out DIR [--format pdf]`. */
  readonly usage: string;
  /** One German sentence for the help. */
  readonly summary: string;
  readonly options: CliOptions;
  run(context: CliContext): Promise<CliAnswer>;
}

/** What a command works with. */
export interface CliContext {
  /** What was typed without a name, without the command itself. */
  readonly positionals: readonly string[];
  /** The value of an option; undefined: not given. */
  option(name: string): string | undefined;
  /** Whether an option without a value was given. */
  flag(name: string): boolean;
  /** The absolute path of a path as typed, seen from the working folder. */
  path(typed: string): string;
  /** Everything from outside; pages are printed through `ports.platform.pages`. */
  readonly ports: CorePorts;
  /** Tells how far the work is; goes to standard error. */
  progress(text: string): void;
  /** Writes to standard output before the command ends; for commands that go on running. */
  announce(json: unknown, text: string): void;
}

/** How a command ended; the framework prints it and picks the exit status. */
export type CliAnswer =
  | { readonly end: 'done'; readonly json: unknown; readonly text: string }
  | { readonly end: 'data-says-no'; readonly json: unknown; readonly text: string }
  | { readonly end: 'wrong-usage'; readonly message: string }
  | { readonly end: 'file-trouble'; readonly path: string; readonly cause: string; readonly text: string };

/** Exit status of each end. */
export const exitStatus: Readonly<Record<CliAnswer['end'], number>> = {
  done: 0,
  'data-says-no': 1,
  'wrong-usage': 2,
  'file-trouble': 3,
};

/** The command has done its work. */
export function done(json: unknown, text: string): CliAnswer {
  return { end: 'done', json, text };
}

/** The data do not allow it; the JSON says which record and field. */
export function dataSaysNo(json: unknown, text: string): CliAnswer {
  return { end: 'data-says-no', json, text };
}

/** The command was called wrongly; its help is printed after the message. */
export function wrongUsage(message: string): CliAnswer {
  return { end: 'wrong-usage', message };
}

/** A file cannot be read or written. */
export function fileTrouble(path: string, cause: string): CliAnswer {
  return { end: 'file-trouble', path, cause, text: `${path}: ${cause}` };
}

/**
 * Turns a failure of the core into the end it means: a file in trouble, or data that say no. A failure that knows no path
 * of its own, such as a missing browser, is told about the file that was being read or written.
 */
export function failed(error: AppError, file?: string): CliAnswer {
  const path = 'path' in error ? error.path : withoutPath.has(error.code) ? file : undefined;
  if (error.code === 'file-invalid' || path === undefined) return dataSaysNo({ ok: false, error }, germanFault(error));
  const cause = 'cause' in error ? error.cause : 'detail' in error ? error.detail : error.code;
  return { end: 'file-trouble', path, cause, text: germanFault(error) };
}

const withoutPath: ReadonlySet<AppError['code']> = new Set([
  'browser-missing',
  'print-failed',
  'read-only',
  'lock-lost',
]);
