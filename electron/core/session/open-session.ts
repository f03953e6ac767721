import { basename, dirname, join } from 'node:path';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { createBackupService } from '../backup/backup-service.ts';
import type { CoreInternals } from '../internals.ts';
import { lockPath, pathKey } from '../storage/file-names.ts';
import { causeText, folderIsWritable, systemCode } from '../storage/file-system.ts';
import { createJsonDatabaseFile } from '../storage/json-database-file.ts';
import { takeLock, type LockAttempt } from '../storage/lock-file.ts';
import { readDataFile, type ReadFile } from '../storage/open-database.ts';
import { sweepOrphans } from '../storage/orphans.ts';
import { createSerialiser } from '../storage/serialise.ts';
import { createJournal, type Journal } from '../store/journal.ts';
import { replayJournal } from '../store/replay.ts';
import { lockTools } from './lock-tools.ts';
import { createSession, type ReadOnlyReason, type Session, type SessionListeners } from './session.ts';

/** How to open a file. */
export interface OpenOptions {
  readonly readOnly: boolean;
  /** A lock that has been seen not to move for five minutes and that the user has decided to take over. */
  readonly staleSession: string | null;
}

/** Opens a data file: lock, read, journal, session. On any failure nothing stays behind, and nothing is created. */
export async function openSession(
  internals: CoreInternals,
  path: string,
  options: OpenOptions,
  listeners: SessionListeners,
): Promise<Result<Session, AppError>> {
  const missing = await findMissing(internals, path);
  if (missing) return err(missing);
  let session: Session | null = null;
  const attempt = await lockFor(internals, path, options, (holder) => {
    void session?.becomeReadOnly(holder ? { reason: 'held-by-other', holder } : { reason: 'lock-lost' });
  });
  const lock = attempt?.kind === 'held' ? attempt.lock : null;
  try {
    const opened = await openLocked(internals, path, { attempt, listeners });
    if (opened.ok) session = opened.value;
    return opened;
  } catch (failure) {
    const cause = systemCode(failure);
    if (cause === null) throw failure;
    return err({ code: 'read-failed', path, cause });
  } finally {
    if (session === null || session.describe().readOnly) await lock?.release();
  }
}

async function openLocked(
  internals: CoreInternals,
  path: string,
  { attempt, listeners }: { readonly attempt: LockAttempt | null; readonly listeners: SessionListeners },
): Promise<Result<Session, AppError>> {
  const { disk, newId: uniqueName, sleep, ports } = internals;
  const read = await readDataFile(disk, path);
  if (!read.ok) return read;
  const readOnly = readOnlyReason(read.value, attempt);
  const lock = !readOnly && attempt?.kind === 'held' ? attempt.lock : null;
  const tools = { disk, sleep, uniqueName, now: ports.clock.now };
  const backups = createBackupService(tools, ports.paths.userData, path);
  if (lock) await sweepOrphans(disk, dirname(path), basename(path));
  if (lock && read.value.isMigrated) {
    const taken = await backups.take('before-migration', null);
    if (!taken.ok) return taken;
  }
  const { journal, present } = lock
    ? await openJournal(internals, path, read.value)
    : { journal: null, present: presentOf(read.value) };
  const serialiser = createSerialiser(read.value.meetingBytes);
  const file = createJsonDatabaseFile(
    {
      ...tools,
      serialiser,
      appVersion: ports.appVersion,
      savedBy: ports.identity.displayName,
      ...(journal ? { beforeLanding: (stamp) => journal.aboutToSave(stamp) } : {}),
    },
    path,
    read.value,
  );
  const parts = { path, read: read.value, present, file, serialiser, journal, lock, backups, readOnly };
  return ok(createSession(internals, parts, listeners));
}

async function findMissing(internals: CoreInternals, path: string): Promise<AppError | null> {
  try {
    await internals.disk.stat(path);
    return null;
  } catch (failure) {
    const code = systemCode(failure);
    if (code === null) throw failure;
    return code === 'ENOENT'
      ? { code: 'file-missing', path }
      : { code: 'read-failed', path, cause: causeText(failure) };
  }
}

async function lockFor(
  internals: CoreInternals,
  path: string,
  options: OpenOptions,
  onLost: Parameters<typeof takeLock>[2]['onLost'],
): Promise<LockAttempt | null> {
  if (options.readOnly) return null;
  if (!(await folderIsWritable(internals.disk, dirname(path)))) return { kind: 'not-writable' };
  return takeLock(lockTools(internals), lockPath(path), { onLost, staleSession: options.staleSession });
}

function readOnlyReason(read: ReadFile, attempt: LockAttempt | null): ReadOnlyReason {
  if (read.isNewer) return { reason: 'newer-version' };
  if (attempt === null) return { reason: 'asked' };
  if (attempt.kind === 'taken') return { reason: 'held-by-other', holder: attempt.holder };
  return attempt.kind === 'not-writable' ? { reason: 'folder-not-writable' } : null;
}

function presentOf(read: ReadFile) {
  return { database: read.database, revision: read.stamp.revision };
}

async function openJournal(internals: CoreInternals, path: string, read: ReadFile) {
  const { disk } = internals;
  const folder = join(internals.ports.paths.userData, 'journals');
  await disk.mkdir(folder, { recursive: true });
  const journalPath = join(folder, `${pathKey(path)}.journal`);
  const replay = await replayJournal(disk, journalPath, { stamp: read.stamp, database: read.database });
  const start = (kept: { bytes: number; revision: number } | null): Journal =>
    createJournal(disk, journalPath, { base: read.stamp, kept });
  if (replay.kind === 'matched') {
    const { database, revision, bytes } = replay;
    return { journal: start({ bytes, revision }), present: { database, revision } };
  }
  if (replay.kind === 'unmatched') {
    // The file has been changed by somebody else since: the changes are kept for support, never applied to other data.
    internals.ports.logger.info('journal-unmatched', { revision: read.stamp.revision });
    await disk.rename(journalPath, `${journalPath}.${internals.newId()}.kept`);
  }
  return { journal: start(null), present: presentOf(read) };
}
