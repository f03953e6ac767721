import { basename, dirname } from 'node:path';
import { Low } from 'lowdb';
import type { OpenDocument, Snapshot } from '../../../shared/contract/document-state.ts';
import { dayIn } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { countRecords, type Database } from '../../../shared/model/database.ts';
import type { BackupService } from '../backup/backup-service.ts';
import type { BackupReason } from '../backup/rotation.ts';
import type { CoreInternals } from '../internals.ts';
import { causeText, systemCode } from '../storage/file-system.ts';
import type { JsonDatabaseFile, StoredDocument } from '../storage/json-database-file.ts';
import type { HeldLock } from '../storage/lock-file.ts';
import type { ReadFile } from '../storage/open-database.ts';
import type { Serialiser } from '../storage/serialise.ts';
import { caught } from '../storage/storage-failure.ts';
import { createDocumentStore, type DocumentChange, type DocumentStore } from '../store/document-store.ts';
import type { Journal } from '../store/journal.ts';
import { createPersister } from '../store/persister.ts';

/** Why an open file may not be written; null: it may. */
export type ReadOnlyReason = OpenDocument['readOnly'];

/** One open data file: its data, its place on disk, its lock. */
export interface Session {
  readonly path: string;
  readonly store: DocumentStore;
  /** Copies the file as last saved, now. */
  backUp(reason: BackupReason): Promise<Result<Snapshot | null, AppError>>;
  /** Copies the file in the background; `close` waits for it. A failure is logged and stops nothing. */
  backUpSoon(reason: BackupReason): void;
  /** The document as the title bar shows it. */
  describe(): OpenDocument;
  /** The data as JSON text for the window, part by part. */
  json(part: number): { readonly revision: number; readonly json: string; readonly parts: number };
  /** The lock of another has been lost by us: nothing may be written any more. */
  becomeReadOnly(reason: NonNullable<ReadOnlyReason>): Promise<void>;
  /** Why nothing may be written; null: it may. */
  refusal(): AppError | null;
  flush(): Promise<Result<null, AppError>>;
  /** Flushes and lets go of the file; whatever could not be written stays in the journal. */
  close(): Promise<Result<null, AppError>>;
}

/** The parts of a file that has been opened; `lock` and `journal` are null where it is read-only. */
export interface OpenedParts {
  readonly path: string;
  readonly read: ReadFile;
  /** What the window shows: the file's data plus what a journal held. */
  readonly present: { readonly database: Database; readonly revision: number };
  readonly file: JsonDatabaseFile;
  readonly serialiser: Serialiser;
  readonly journal: Journal | null;
  readonly lock: HeldLock | null;
  readonly backups: BackupService;
  readonly readOnly: ReadOnlyReason;
}

/** What a session tells. */
export interface SessionListeners {
  readonly onChange: (change: DocumentChange) => void;
  /** Saved, saving, failed, read-only, undo: something of `describe()` is new. */
  readonly onState: () => void;
}

const hourMs = 3_600_000;

/** Makes the session of an opened file and writes at once what only the journal holds. */
export function createSession(internals: CoreInternals, parts: OpenedParts, listeners: SessionListeners): Session {
  const { clock, logger } = internals.ports;
  const { file, journal, lock, backups, path } = parts;
  let readOnly = parts.readOnly;
  const low = new Low<StoredDocument>(file, stored(parts.present));

  function stored(present: { readonly database: Database; readonly revision: number }): StoredDocument {
    return { ...present, savedAt: clock.now(), head: parts.read.head };
  }

  const refusal = (): AppError | null =>
    readOnly && { code: 'read-only', holder: readOnly.reason === 'held-by-other' ? readOnly.holder : null };

  const write = async (): Promise<Result<{ revision: number }, AppError>> => {
    const present = store.current();
    const outcome = await caught(async () => {
      if (lock && !(await lock.isOurs())) return null;
      low.data = stored(present);
      await low.write();
      const stamp = file.stamp();
      if (stamp) await journal?.saved(stamp);
      return { revision: present.revision };
    });
    if (!outcome.ok) {
      if (outcome.error.code === 'file-changed-outside') stopWriting({ reason: 'changed-outside' });
      return outcome;
    }
    return outcome.value ? ok(outcome.value) : err({ code: 'lock-lost', holder: null });
  };

  const store = createDocumentStore(
    {
      context: () => {
        const now = clock.now();
        return { now, today: dayIn(now), newId: internals.newId };
      },
      refusal,
      makeSafe: async (change) => {
        const safe = await journal?.append(change);
        return safe ?? ok(null);
      },
      onChange: (change) => {
        listeners.onChange(change);
        persister.changed();
        listeners.onState();
      },
    },
    parts.present,
  );
  const persister = createPersister(
    {
      timers: internals.timers,
      monotonicMs: clock.monotonicMs,
      now: clock.now,
      write: async () => {
        try {
          return await write();
        } catch (failure) {
          if (systemCode(failure) === null) logger.error('save', failure);
          return err({ code: 'write-failed', path, cause: causeText(failure) });
        }
      },
      revision: () => store.current().revision,
      onState: listeners.onState,
    },
    { revision: parts.read.stamp.revision, savedAt: parts.read.head.savedAt },
  );

  const stopWriting = (reason: NonNullable<ReadOnlyReason>): void => {
    readOnly = reason;
    persister.stop();
    stopHourly();
    listeners.onState();
  };

  const backUp: Session['backUp'] = (reason) => {
    const stamp = file.stamp();
    // Only a file that holds the present data is known without looking; the copy of any other is opened to be checked.
    const { database, revision } = store.current();
    const isKnown = stamp !== null && stamp.revision === revision;
    return backups.take(reason, isKnown ? { stamp, counts: countRecords(database) } : null);
  };
  let lastBackup: Promise<void> = Promise.resolve();
  const backUpSoon = (reason: BackupReason): void => {
    lastBackup = lastBackup
      .then(() => backUp(reason))
      .then((taken) => {
        if (!taken.ok) logger.info('backup-failed', { code: taken.error.code });
      })
      .catch((failure: unknown) => {
        logger.error('backup', failure);
      });
  };

  let backedUpRevision = parts.read.stamp.revision;
  const stopHourly = internals.timers.every(hourMs, () => {
    const stamp = file.stamp();
    if (readOnly || !stamp || stamp.revision === backedUpRevision) return;
    backedUpRevision = stamp.revision;
    backUpSoon('hourly');
  });

  if (!readOnly) persister.changed();

  return {
    path,
    store,
    backUp,
    backUpSoon,
    describe: () => ({
      fileName: basename(path),
      folder: dirname(path),
      revision: store.current().revision,
      save: persister.state(),
      readOnly,
      ...store.steps(),
    }),
    json: (part) => {
      const { database, revision } = store.current();
      const { text, count } = parts.serialiser.dataPart(database, part);
      return { revision, json: text, parts: count };
    },
    becomeReadOnly: async (reason) => {
      if (readOnly) return;
      const isUnwritten = persister.state().state !== 'saved';
      stopWriting(reason);
      if (!isUnwritten) return;
      const kept = await caught(() => file.writeConflictCopy(stored(store.current())));
      logger.info('lock-lost', { kept: kept.ok ? 'conflict-copy' : 'journal' });
    },
    refusal,
    flush: () => (readOnly ? Promise.resolve(ok(null)) : persister.flush()),
    close: async () => {
      const flushed = readOnly ? ok(null) : await persister.flush();
      persister.stop();
      stopHourly();
      await lastBackup;
      await journal?.close();
      await lock?.release();
      return flushed;
    },
  };
}
