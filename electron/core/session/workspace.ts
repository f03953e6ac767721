import { basename, dirname } from 'node:path';
import type { AppState, Snapshot } from '../../../shared/contract/document-state.ts';
import type { EventName, PayloadOf } from '../../../shared/contract/events.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { createBackupService } from '../backup/backup-service.ts';
import type { CoreInternals } from '../internals.ts';
import { lockPath } from '../storage/file-names.ts';
import { watchLock, type LockWatch } from '../storage/lock-file.ts';
import { lockTools } from './lock-tools.ts';
import { openSession } from './open-session.ts';
import { createRecentFiles, type RecentFiles } from './recent-files.ts';
import type { Session } from './session.ts';

/** Tells listeners of the contract's events. */
export type Emit = <Name extends EventName>(event: Name, payload: PayloadOf<Name>) => void;

/** How a file shall be opened. */
export interface OpenWish {
  readonly readOnly?: boolean;
  readonly takeOverLock?: boolean;
}

/** Which file is open, if any; one at a time. */
export interface Workspace {
  session(): Session | null;
  /** The open session, or why there is none. */
  required(): Result<Session, AppError>;
  state(): Promise<AppState>;
  readonly recentFiles: RecentFiles;
  /** Opens a file in place of the one that is open; an unreadable file leads to recovery, which is an answer, not a failure. */
  open(path: string, options?: OpenWish): Promise<AppState>;
  /** Opens the file of the session or of the recovery screen again. */
  reopen(options: { readonly takeOverLock: boolean }): Promise<Result<AppState, AppError>>;
  /** The path of the session or of the file that could not be opened. */
  path(): string | null;
  snapshots(): Promise<readonly Snapshot[]>;
  snapshotPath(id: string): Promise<string | null>;
  close(): Promise<Result<AppState, AppError>>;
}

interface Failed {
  readonly path: string;
  readonly error: AppError;
}

/** Makes the workspace with nothing open. */
export function createWorkspace(internals: CoreInternals, emit: Emit): Workspace {
  let session: Session | null = null;
  let failed: Failed | null = null;
  let watch: LockWatch | null = null;
  const recentFiles = createRecentFiles(internals);

  const path = (): string | null => session?.path ?? failed?.path ?? null;
  const backupsOf = (of: string) =>
    createBackupService(
      { disk: internals.disk, sleep: internals.sleep, uniqueName: internals.newId, now: internals.ports.clock.now },
      internals.ports.paths.userData,
      of,
    );
  const snapshots = async (): Promise<readonly Snapshot[]> => {
    const of = path();
    return of === null ? [] : backupsOf(of).list();
  };

  const state = async (): Promise<AppState> => {
    if (session) return { phase: 'open', document: session.describe() };
    if (failed) {
      const { path: of, error } = failed;
      return { phase: 'recovery', fileName: basename(of), folder: dirname(of), error, snapshots: await snapshots() };
    }
    return {
      phase: 'welcome',
      recentFiles: await recentFiles.list(),
      defaultFolder: internals.ports.paths.documents,
    };
  };

  const tell = async (): Promise<AppState> => {
    const now = await state();
    emit('app.stateChanged', now);
    return now;
  };

  // Opening and closing one after another: two at once would leave a locked file that nobody lets go of.
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const turn = tail.then(step);
    tail = turn.catch(() => undefined); // the caller gets the bug
    return turn;
  };

  const letGo = async (): Promise<Result<null, AppError>> => {
    const closing = session;
    session = null;
    failed = null;
    return closing ? closing.close() : ok(null);
  };

  const stopWatching = (): void => {
    watch?.stop();
    watch = null;
  };

  const open = async (of: string, options: OpenWish): Promise<AppState> => {
    if (path() !== of) stopWatching();
    const staleSession = options.takeOverLock ? (watch?.staleSession() ?? null) : null;
    await letGo();
    const opened = await openSession(
      internals,
      of,
      { readOnly: options.readOnly ?? false, staleSession },
      {
        onChange: (change) => {
          emit('document.changed', change);
        },
        onState: () => {
          if (session) emit('app.stateChanged', { phase: 'open', document: session.describe() });
        },
      },
    );
    if (!opened.ok) {
      failed = { path: of, error: opened.error };
      internals.ports.logger.info('open-failed', { code: opened.error.code });
      return tell();
    }
    session = opened.value;
    const { readOnly, revision } = session.describe();
    // Looking goes on over attempts to open again: what has been seen not to move is not forgotten.
    if (readOnly?.reason === 'held-by-other') watch ??= watchLock(lockTools(internals), lockPath(of));
    else stopWatching();
    recentFiles.add(of);
    if (!readOnly) session.backUpSoon('session-start');
    emit('document.replaced', { revision });
    return tell();
  };

  return {
    session: () => session,
    required: () => (session ? ok(session) : err({ code: 'no-document' })),
    state,
    recentFiles,
    open: (of, options = {}) => inTurn(() => open(of, options)),
    reopen: (options) =>
      inTurn(async () => {
        const of = path();
        return of === null ? err({ code: 'no-document' }) : ok(await open(of, options));
      }),
    path,
    snapshots,
    snapshotPath: (id) => {
      const of = path();
      return of === null ? Promise.resolve(null) : backupsOf(of).pathOf(id);
    },
    close: () =>
      inTurn(async () => {
        stopWatching();
        const closed = await letGo();
        await recentFiles.written();
        return closed.ok ? ok(await tell()) : closed;
      }),
  };
}
