import { z } from 'zod';
import { type Instant } from '../../../shared/kernel/dates.ts';
import type { LockHolder } from '../../../shared/kernel/errors.ts';
import type { Identity } from '../ports.ts';
import type { Timers } from '../timers.ts';
import { removeIfThere } from './atomic-write.ts';
import { systemCode, type FileSystem } from './file-system.ts';
import type { Sleep } from './retry.ts';

const lockContent = z.object({
  session: z.string(),
  displayName: z.string(),
  machine: z.string(),
  pid: z.int(),
  since: z.string(),
  counter: z.int(),
});
type LockContent = z.infer<typeof lockContent>;

const beatMs = 30_000;
const staleAfterMs = 5 * 60_000;
const contentLength = 600;

/** What locks need of the surroundings. */
export interface LockTools {
  readonly disk: FileSystem;
  readonly timers: Timers;
  readonly sleep: Sleep;
  readonly monotonicMs: () => number;
  readonly now: () => Instant;
  readonly identity: Identity;
  readonly pid: number;
  /** Says whether a process of this machine is alive. */
  readonly isAlive: (pid: number) => boolean;
  readonly newSession: () => string;
}

/** A lock that is ours until it is released or found to be lost. */
export interface HeldLock {
  /** Asks the disk whether the lock is still ours; where it is not, `onLost` has been told. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

/** How an attempt to lock ended. */
export type LockAttempt =
  | { readonly kind: 'held'; readonly lock: HeldLock }
  | { readonly kind: 'taken'; readonly holder: LockHolder }
  | { readonly kind: 'not-writable' };

/**
 * Tries to lock. A lock file that is there is respected, unless its process was on this machine and is dead,
 * or `watched` has seen it not move for five minutes by our own clock.
 */
export async function takeLock(
  tools: LockTools,
  path: string,
  options: { readonly onLost: (holder: LockHolder | null) => void; readonly staleSession?: string | null },
): Promise<LockAttempt> {
  const content: LockContent = {
    session: tools.newSession(),
    ...tools.identity,
    pid: tools.pid,
    since: tools.now(),
    counter: 0,
  };
  for (const isSecondTry of [false, true]) {
    const made = await createExclusively(tools.disk, path, content);
    if (made === 'made') return { kind: 'held', lock: hold(tools, path, content, options.onLost) };
    if (made === 'not-writable') return { kind: 'not-writable' };
    const present = await readLock(tools, path);
    const isDead = present === null || isDeadHere(tools, present) || present.session === options.staleSession;
    if (!isDead || isSecondTry) return { kind: 'taken', holder: holderOf(present, tools) };
    await removeIfThere(tools.disk, path);
  }
  return { kind: 'not-writable' };
}

/** Watches somebody else's lock. */
export interface LockWatch {
  /** The session whose lock has not moved for five minutes, or that has gone; null: alive, or not yet known. */
  staleSession(): string | null;
  stop(): void;
}

/** Watches a lock by its counter alone: clocks of two machines are never compared. */
export function watchLock(tools: LockTools, path: string): LockWatch {
  let seen: { session: string; counter: number; atMs: number } | null = null;
  let stale: string | null = null;
  const look = async (): Promise<void> => {
    const present = await readLock(tools, path).catch((failure: unknown) => {
      if (systemCode(failure) === null) throw failure;
      return null; // a share that is away for a moment tells nothing about the holder
    });
    if (present === null) return;
    const hasMoved = seen?.session !== present.session || seen.counter !== present.counter;
    if (hasMoved) seen = { session: present.session, counter: present.counter, atMs: tools.monotonicMs() };
    stale = seen !== null && tools.monotonicMs() - seen.atMs >= staleAfterMs ? present.session : null;
  };
  void look();
  const stop = tools.timers.every(beatMs, () => void look());
  return { staleSession: () => stale, stop };
}

function hold(
  tools: LockTools,
  path: string,
  content: LockContent,
  onLost: (holder: LockHolder | null) => void,
): HeldLock {
  let { counter } = content;
  let isOver = false;
  const check = async (): Promise<LockContent | null> => {
    const present = await readLock(tools, path);
    return present?.session === content.session ? null : (present ?? content);
  };
  const lose = (other: LockContent): void => {
    if (isOver) return;
    isOver = true;
    stop();
    onLost(other === content ? null : holderOf(other, tools));
  };
  const beat = async (): Promise<void> => {
    if (isOver) return;
    try {
      const other = await check();
      if (other) {
        lose(other);
        return;
      }
      counter += 1;
      await overwrite(tools.disk, path, { ...content, counter });
    } catch (failure) {
      if (systemCode(failure) === null) throw failure; // a share that is away for a moment: the next beat tries again
    }
  };
  const stop = tools.timers.every(beatMs, () => void beat());
  return {
    isOurs: async () => {
      const other = isOver ? content : await check();
      if (other) lose(other);
      return other === null;
    },
    release: async () => {
      const wasOurs = !isOver && (await check()) === null;
      isOver = true;
      stop();
      if (wasOurs) await removeIfThere(tools.disk, path);
    },
  };
}

async function createExclusively(
  disk: FileSystem,
  path: string,
  content: LockContent,
): Promise<'made' | 'exists' | 'not-writable'> {
  try {
    await disk.writeFile(path, textOf(content), { flag: 'wx' });
    return 'made';
  } catch (failure) {
    const code = systemCode(failure);
    if (code === 'EEXIST') return 'exists';
    if (code === null) throw failure;
    return 'not-writable';
  }
}

// In place and always of the same length, so that nobody who reads at this moment finds an empty or a mixed file.
async function overwrite(disk: FileSystem, path: string, content: LockContent): Promise<void> {
  const handle = await disk.open(path, 'r+');
  try {
    const bytes = Buffer.from(textOf(content));
    await handle.write(bytes, 0, bytes.length, 0);
  } finally {
    await handle.close();
  }
}

function textOf(content: LockContent): string {
  return JSON.stringify(content).padEnd(contentLength);
}

async function readLock(tools: LockTools, path: string): Promise<LockContent | null> {
  for (const pauseMs of [20, 100, 0]) {
    try {
      return lockContent.parse(JSON.parse(await tools.disk.readFile(path, 'utf8')));
    } catch (failure) {
      if (systemCode(failure) === 'ENOENT') return null;
      if (systemCode(failure) !== null) throw failure;
      await tools.sleep(pauseMs); // just being made: the name is there before the content
    }
  }
  return unreadable;
}

// A lock file that holds no lock is somebody's all the same; it can be taken over like one that does not move.
const unreadable: LockContent = { session: '?', displayName: '', machine: '', pid: 0, since: '', counter: 0 };

function isDeadHere(tools: LockTools, present: LockContent): boolean {
  return present.machine === tools.identity.machine && present.pid > 0 && !tools.isAlive(present.pid);
}

function holderOf(content: LockContent | null, tools: LockTools): LockHolder {
  return {
    displayName: content?.displayName ?? '',
    machine: content?.machine ?? '',
    since: content?.since ?? tools.now(),
  };
}
