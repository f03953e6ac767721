import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { instant } from '../../shared/kernel/dates.ts';
import type { Clock, Identity, Logger, Paths } from './ports.ts';
import type { RandomBytes } from '../../shared/kernel/ids.ts';

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => instant(new Date().toISOString()),
  monotonicMs: () => performance.now(),
};

/** Random bytes of the operating system. */
export const systemRandomBytes: RandomBytes = (length) => randomBytes(length);

/** Who sits at this machine, as the operating system knows them. */
export function systemIdentity(): Identity {
  return { displayName: userName(), machine: os.hostname() };
}

/** Where the program keeps its things for this user when nobody says otherwise; nothing is created. */
export function systemPaths(environment: Readonly<Record<string, string | undefined>> = process.env): Paths {
  const userData = environment['AUSTAUSCHWERK_USER_DATA'] ?? path.join(settingsFolder(environment), 'Austauschwerk');
  const documents = environment['AUSTAUSCHWERK_DOCUMENTS'] ?? path.join(documentsFolder(), 'Austauschwerk');
  return { userData, documents, exports: path.join(documents, 'Ausgaben') };
}

/** Writes one JSON line per event into `folder/austauschwerk.log`; a log that cannot be written stops nothing. */
export function fileLogger(folder: string): Logger {
  const file = path.join(folder, 'austauschwerk.log');
  const write = (line: object) => {
    try {
      mkdirSync(folder, { recursive: true });
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
    } catch (error) {
      // The log is the last resort; what it cannot keep goes to the console of whoever started the program.
      process.stderr.write(`${file}: ${String(error)}\n`);
    }
  };
  return {
    info: (event, details) => write({ event, ...details }),
    error: (event, cause) => write({ event, error: describe(cause) }),
  };
}

function describe(cause: unknown): readonly string[] {
  if (!(cause instanceof Error)) return [String(cause)];
  return [cause.stack ?? cause.message, ...(cause.cause === undefined ? [] : describe(cause.cause))];
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch (error) {
    // Some accounts, such as those of services, have no entry in the user list.
    if (error instanceof Error) return os.hostname();
    throw error;
  }
}

function settingsFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return environment['APPDATA'] ?? path.join(os.homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config');
}

function documentsFolder(): string {
  const candidates = ['Documents', 'Dokumente'].map((name) => path.join(os.homedir(), name));
  return candidates.find((folder) => existsSync(folder)) ?? os.homedir();
}
