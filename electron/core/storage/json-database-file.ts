import type { BigIntStats } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { formatName, type EnvelopeHead } from '../../../shared/migrations/envelope.ts';
import { currentSchemaVersion, minReaderVersion } from '../../../shared/migrations/index.ts';
import type { Database } from '../../../shared/model/database.ts';
import { atomicWrite, removeIfThere, type AtomicWriteTools, type Landing } from './atomic-write.ts';
import { conflictCopyPath, previousCopyPath } from './file-names.ts';
import { causeText, systemCode } from './file-system.ts';
import { hashFile, hashOf } from './hash.ts';
import { readDataFile, type FileStamp, type ReadFile } from './open-database.ts';
import type { Serialiser } from './serialise.ts';
import { StorageFailure } from './storage-failure.ts';

/** A document as lowdb holds it: the data and what the envelope says about it. */
export interface StoredDocument {
  readonly database: Database;
  readonly revision: number;
  readonly savedAt: Instant;
  /** Head of the file it was read from: its unknown fields are written again. */
  readonly head: Partial<EnvelopeHead>;
}

/** What a data file needs to know to write. */
export interface DataFileTools extends AtomicWriteTools {
  readonly serialiser: Serialiser;
  readonly appVersion: string;
  readonly savedBy: string;
  /** Called with the stamp a write will have, when its bytes are safe and before they take the file's name. */
  readonly beforeLanding?: (stamp: FileStamp) => Promise<void>;
}

/** A data file as lowdb's adapter. It throws `StorageFailure`, as lowdb knows no results. */
export interface JsonDatabaseFile extends Adapter<StoredDocument> {
  /** The state of the file as last read or written; null: it does not exist yet. */
  stamp(): FileStamp | null;
  /** Puts our state beside the file without touching it; returns the failure that names the copy. */
  writeConflictCopy(document: StoredDocument): Promise<AppError>;
}

/** Makes the adapter of one data file; `read` is what has been read from it, null for a file to be made. */
export function createJsonDatabaseFile(tools: DataFileTools, path: string, read: ReadFile | null): JsonDatabaseFile {
  let stamp = read?.stamp ?? null;

  const land = async (document: StoredDocument): Promise<void> => {
    const pieces = tools.serialiser.file(headOf(document, tools), document.database);
    const next = { revision: document.revision, sha256: hashOf(pieces) };
    const seen = stamp === null ? null : await lookAt(tools, path);
    if (seen && seen.sha256 !== stamp?.sha256) throw await conflict(tools, path, { pieces, document });
    const landing: Landing = stamp === null ? 'only-new' : 'replace';
    const beforeLanding = async (): Promise<void> => {
      await tools.beforeLanding?.(next);
      if (!seen) return;
      if (await hasChangedSince(tools, path, seen.stats)) throw await conflict(tools, path, { pieces, document });
      await keepPrevious(tools, path);
    };
    await atomicWrite(tools, path, { pieces, landing, beforeLanding });
    stamp = next;
  };

  return {
    stamp: () => stamp,
    write: (document) => naming(path, () => land(document)),
    writeConflictCopy: (document) =>
      naming(path, async () => {
        const pieces = tools.serialiser.file(headOf(document, tools), document.database);
        return (await conflict(tools, path, { pieces, document })).appError;
      }),
    read: async () => {
      const found = await readDataFile(tools.disk, path);
      if (!found.ok) throw new StorageFailure(found.error);
      const { database, head } = found.value;
      stamp = found.value.stamp;
      return { database, head, revision: head.revision, savedAt: head.savedAt };
    },
  };
}

function headOf(document: StoredDocument, tools: DataFileTools): EnvelopeHead {
  return {
    ...document.head,
    format: formatName,
    schemaVersion: currentSchemaVersion,
    minReaderVersion,
    appVersion: tools.appVersion,
    revision: document.revision,
    savedAt: document.savedAt,
    savedBy: tools.savedBy,
  };
}

interface Look {
  readonly sha256: string;
  readonly stats: BigIntStats | null;
}

async function lookAt(tools: DataFileTools, path: string): Promise<Look> {
  try {
    const stats = await tools.disk.stat(path, { bigint: true });
    return { sha256: await hashFile(tools.disk, path), stats };
  } catch (failure) {
    // A file that was moved away is a foreign change as well; a share that is gone is a failed write.
    if (systemCode(failure) === 'ENOENT' && (await folderIsThere(tools, path))) return { sha256: '', stats: null };
    throw failure;
  }
}

async function folderIsThere(tools: DataFileTools, path: string): Promise<boolean> {
  try {
    return (await tools.disk.stat(dirname(path))).isDirectory();
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return false;
  }
}

// Between reading the bytes and the rename lies the time of writing our own; a changed size, time or inode shows up here.
async function hasChangedSince(tools: DataFileTools, path: string, before: BigIntStats | null): Promise<boolean> {
  const now = await tools.disk.stat(path, { bigint: true });
  return before === null || now.mtimeNs !== before.mtimeNs || now.size !== before.size || now.ino !== before.ino;
}

async function conflict(
  tools: DataFileTools,
  path: string,
  own: { readonly pieces: readonly Uint8Array[]; readonly document: StoredDocument },
): Promise<StorageFailure> {
  const copy = conflictCopyPath(path, own.document.savedAt, tools.savedBy, tools.uniqueName());
  await atomicWrite(tools, copy, { pieces: own.pieces, landing: 'only-new' });
  return new StorageFailure({ code: 'file-changed-outside', path, conflictCopy: basename(copy) });
}

// A second name for the same bytes costs nothing; where links are not known, a copy does.
async function keepPrevious(tools: DataFileTools, path: string): Promise<void> {
  const previous = previousCopyPath(path);
  await removeIfThere(tools.disk, previous);
  try {
    await tools.disk.link(path, previous);
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    await tools.disk.copyFile(path, previous);
  }
}

// Every failure of the system on the way is one of this file; a bug goes on as it is.
async function naming<Value>(path: string, step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (failure) {
    if (failure instanceof StorageFailure || systemCode(failure) === null) throw failure;
    const isTaken = systemCode(failure) === 'EEXIST';
    const error: AppError = isTaken
      ? { code: 'file-exists', path }
      : { code: 'write-failed', path, cause: causeText(failure) };
    throw new StorageFailure(error, { cause: failure });
  }
}
