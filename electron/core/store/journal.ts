import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Patch } from 'immer';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { removeIfThere, syncFolder } from '../storage/atomic-write.ts';
import { causeText, systemCode, type FileSystem } from '../storage/file-system.ts';
import type { FileStamp } from '../storage/open-database.ts';

/** One line of a journal: a state of the file the changes build on (or are about to build on), or one change. */
export type JournalLine =
  | { readonly kind: 'file'; readonly revision: number; readonly sha256: string }
  | { readonly kind: 'change'; readonly revision: number; readonly patches: readonly Patch[] };

/**
 * Changes that are acknowledged but not yet in the data file. Every line is safe on disk before `append` answers,
 * so a killed process loses nothing it has confirmed. The file goes away as soon as a save holds all of it.
 */
export interface Journal {
  append(change: { readonly revision: number; readonly patches: readonly Patch[] }): Promise<Result<null, AppError>>;
  /** Notes the stamp that a save is about to land with, so that the journal fits the file whether it lands or not. */
  aboutToSave(stamp: FileStamp): Promise<void>;
  /** Forgets what a finished save holds. */
  saved(stamp: FileStamp): Promise<void>;
  close(): Promise<void>;
}

/** Makes the journal of an open file; `kept` is how much of an existing journal stays, in bytes, and its last revision. */
export function createJournal(
  disk: FileSystem,
  path: string,
  start: { readonly base: FileStamp; readonly kept: { readonly bytes: number; readonly revision: number } | null },
): Journal {
  let base = start.base;
  let handle: FileHandle | null = null;
  let end = start.kept?.bytes ?? 0;
  let lastRevision = start.kept?.revision ?? start.base.revision;
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const turn = tail.then(step);
    tail = turn.catch(() => undefined); // the caller gets the failure; the next one in line starts clean
    return turn;
  };

  const write = async (lines: readonly JournalLine[]): Promise<void> => {
    const isNew = end === 0;
    handle ??= await disk.open(path, isNew ? 'w' : 'r+');
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await handle.truncate(end); // what a failed or torn write left behind must not stand between two lines
    let written = 0;
    while (written < bytes.length) {
      written += (await handle.write(bytes, written, bytes.length - written, end + written)).bytesWritten;
    }
    await handle.datasync();
    if (isNew) await syncFolder(disk, dirname(path));
    end += bytes.length;
  };

  const closeHandle = async (): Promise<void> => {
    await handle?.close();
    handle = null;
  };

  return {
    append: ({ revision, patches }) =>
      inTurn(async () => {
        const change: JournalLine = { kind: 'change', revision, patches };
        try {
          await write(end === 0 ? [{ kind: 'file', ...base }, change] : [change]);
        } catch (failure) {
          if (systemCode(failure) === null) throw failure;
          return err({ code: 'write-failed', path, cause: causeText(failure) });
        }
        lastRevision = revision;
        return ok(null);
      }),
    aboutToSave: (stamp) => inTurn(async () => void (end > 0 && (await write([{ kind: 'file', ...stamp }])))),
    saved: (stamp) =>
      inTurn(async () => {
        base = stamp;
        if (end === 0 || lastRevision > stamp.revision) return;
        await closeHandle();
        end = 0;
        await removeIfThere(disk, path);
      }),
    close: () => inTurn(closeHandle),
  };
}
