import { applyChanges } from '../../../shared/commands/patches.ts';
import type { Database } from '../../../shared/model/database.ts';
import { systemCode, type FileSystem } from '../storage/file-system.ts';
import type { FileStamp } from '../storage/open-database.ts';
import type { JournalLine } from './journal.ts';

/** What a journal left by a killed program means for a file. */
export type Replay =
  | { readonly kind: 'none' }
  /** The journal belongs to another state of the file: nobody knows what its changes were made on. */
  | { readonly kind: 'unmatched' }
  | {
      readonly kind: 'matched';
      readonly database: Database;
      readonly revision: number;
      /** Bytes of the journal up to its last whole line. */
      readonly bytes: number;
    };

/** Reads a journal and applies to the data what the file does not hold yet. Changes nothing on disk. */
export async function replayJournal(
  disk: FileSystem,
  path: string,
  file: { readonly stamp: FileStamp; readonly database: Database },
): Promise<Replay> {
  const text = await readIfThere(disk, path);
  if (text === null || text === '') return { kind: 'none' };
  const { lines, bytes } = wholeLines(text);
  if (lines.length === 0) return { kind: 'none' };
  const belongs = lines.some(
    (line) => line.kind === 'file' && line.revision === file.stamp.revision && line.sha256 === file.stamp.sha256,
  );
  if (!belongs) return { kind: 'unmatched' };
  let { database } = file;
  let { revision } = file.stamp;
  for (const line of lines) {
    if (line.kind === 'file' || line.revision <= revision) continue;
    if (line.revision !== revision + 1) return { kind: 'unmatched' };
    database = applyChanges(database, line.patches);
    revision = line.revision;
  }
  return { kind: 'matched', database, revision, bytes };
}

// A line is whole when its line break is there and it parses; a torn one was never acknowledged.
function wholeLines(text: string): { lines: JournalLine[]; bytes: number } {
  const lines: JournalLine[] = [];
  let end = 0;
  for (let from = 0; ;) {
    const to = text.indexOf('\n', from);
    if (to < 0) break;
    const line = parseLine(text.slice(from, to));
    if (line === null) break;
    lines.push(line);
    from = to + 1;
    end = from;
  }
  return { lines, bytes: Buffer.byteLength(text.slice(0, end)) };
}

function parseLine(text: string): JournalLine | null {
  try {
    return JSON.parse(text) as JournalLine; // only this program writes journals, and only whole lines end in a break
  } catch (failure) {
    if (failure instanceof SyntaxError) return null;
    throw failure;
  }
}

async function readIfThere(disk: FileSystem, path: string): Promise<string | null> {
  try {
    return await disk.readFile(path, 'utf8');
  } catch (failure) {
    if (systemCode(failure) === 'ENOENT') return null;
    throw failure;
  }
}
