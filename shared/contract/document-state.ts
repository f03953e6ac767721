import type { AppError, LockHolder } from '../kernel/errors.ts';
import type { DatabaseCounts } from '../model/database.ts';

/** Whether what is on the screen is on the disk. */
export type SaveState =
  | { readonly state: 'saved'; /** Moment in UTC. */ readonly at: string }
  | { readonly state: 'pending' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: AppError };

/** An earlier state of a data file that can be opened as a copy. */
export interface Snapshot {
  readonly id: string;
  /** Moment in UTC. */
  readonly takenAt: string;
  readonly reason: 'session-start' | 'hourly' | 'daily' | 'before-migration' | 'before-restore' | 'last-good';
  readonly revision: number;
  readonly counts: DatabaseCounts;
}

/** A data file opened before. */
export interface RecentFile {
  readonly id: string;
  readonly fileName: string;
  readonly folder: string;
  /** Moment in UTC. */
  readonly openedAt: string;
}

/** The document as the title bar shows it. */
export interface OpenDocument {
  readonly fileName: string;
  readonly folder: string;
  readonly revision: number;
  readonly save: SaveState;
  /** Null: this window may write. */
  readonly readOnly:
    | null
    | { readonly reason: 'held-by-other'; readonly holder: LockHolder }
    | { readonly reason: 'newer-version' }
    | { readonly reason: 'folder-not-writable' }
    /** The caller asked for it, as `check` and `serve --read-only` do. */
    | { readonly reason: 'asked' }
    | { readonly reason: 'lock-lost' }
    | { readonly reason: 'changed-outside' };
  /** Name of the command that undo would take back. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Where the program stands: nothing open, a document open, or one that cannot be opened. */
export type AppState =
  | { readonly phase: 'welcome'; readonly recentFiles: readonly RecentFile[]; readonly defaultFolder: string }
  | { readonly phase: 'open'; readonly document: OpenDocument }
  | {
      readonly phase: 'recovery';
      readonly fileName: string;
      readonly folder: string;
      readonly error: AppError;
      readonly snapshots: readonly Snapshot[];
    };

/** An immer patch as it crosses the wire. */
export interface WirePatch {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: (string | number)[];
  readonly value?: unknown;
}
