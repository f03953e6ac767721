import type { SaveState } from '../../../shared/contract/document-state.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Timers } from '../timers.ts';

/** Brings changes to the data file: soon after the last one, and never much later than the first. */
export interface Persister {
  /** A change has been made. */
  changed(): void;
  /** Writes now, and again while changes come in; answers when nothing is unwritten or a write has failed. */
  flush(): Promise<Result<null, AppError>>;
  state(): SaveState;
  /** Writes nothing any more. */
  stop(): void;
}

/** What a persister needs. */
export interface PersisterPorts {
  readonly timers: Timers;
  readonly monotonicMs: () => number;
  readonly now: () => Instant;
  /** Writes the present data; answers with the revision that is on disk now. */
  readonly write: () => Promise<Result<{ readonly revision: number }, AppError>>;
  readonly revision: () => number;
  readonly onState: (state: SaveState) => void;
}

const idleMs = 1000;
const latestMs = 4000;
const retryMs = [2000, 5000, 10_000, 30_000];

/** Makes a persister; `start` says what is on disk. */
export function createPersister(
  ports: PersisterPorts,
  start: { readonly revision: number; readonly savedAt: Instant },
): Persister {
  let written = start.revision;
  let state: SaveState = { state: 'saved', at: start.savedAt };
  let firstUnwrittenMs: number | null = null;
  let failures = 0;
  let isStopped = false;
  let cancel: (() => void) | null = null;
  let running: Promise<Result<null, AppError>> | null = null;

  const isDirty = (): boolean => !isStopped && ports.revision() > written;
  const become = (next: SaveState): void => {
    state = next;
    ports.onState(next);
  };
  const schedule = (delayMs: number): void => {
    cancel?.();
    cancel = ports.timers.after(delayMs, () => void flush());
  };

  const writeOnce = async (): Promise<Result<null, AppError>> => {
    become({ state: 'saving' });
    firstUnwrittenMs = null;
    const outcome = await ports.write();
    if (!outcome.ok) {
      become({ state: 'failed', error: outcome.error });
      if (!isStopped && outcome.error.code !== 'file-changed-outside') schedule(retryDelay(failures++));
      return outcome;
    }
    failures = 0;
    written = outcome.value.revision;
    become(isDirty() ? { state: 'pending' } : { state: 'saved', at: ports.now() });
    return ok(null);
  };

  const writeAll = async (): Promise<Result<null, AppError>> => {
    while (isDirty()) {
      const outcome = await writeOnce();
      if (!outcome.ok) return outcome;
    }
    return ok(null);
  };

  const flush = async (): Promise<Result<null, AppError>> => {
    cancel?.();
    cancel = null;
    for (;;) {
      running ??= writeAll().finally(() => {
        running = null;
      });
      const outcome = await running;
      if (!outcome.ok || !isDirty()) return outcome;
    }
  };

  return {
    changed: () => {
      if (!isDirty()) return;
      const nowMs = ports.monotonicMs();
      firstUnwrittenMs ??= nowMs;
      if (state.state === 'failed') return; // its retry is on the way
      if (state.state !== 'saving') become({ state: 'pending' });
      schedule(Math.max(0, Math.min(idleMs, firstUnwrittenMs + latestMs - nowMs)));
    },
    flush,
    state: () => state,
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}

function retryDelay(failures: number): number {
  return retryMs[Math.min(failures, retryMs.length - 1)] ?? 30_000;
}
