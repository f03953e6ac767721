import type { IdSource } from '../../shared/kernel/ids.ts';
import type { CorePorts } from './ports.ts';
import { realFileSystem, type FileSystem } from './storage/file-system.ts';
import { realSleep, type Sleep } from './storage/retry.ts';
import { realTimers, type Timers } from './timers.ts';

/** What the core takes from Node itself; tests put faults and patience here. */
export interface Surroundings {
  readonly disk: FileSystem;
  readonly timers: Timers;
  readonly sleep: Sleep;
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
}

/** Everything a part of the core may use: the ports, the surroundings, and an id source. */
export interface CoreInternals extends Surroundings {
  readonly ports: CorePorts;
  readonly newId: IdSource;
}

/** Node's own disk, timers and processes. */
export const nodeSurroundings: Surroundings = {
  disk: realFileSystem,
  timers: realTimers,
  sleep: realSleep,
  pid: process.pid,
  isAlive: processIsAlive,
};

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    // EPERM: it lives and belongs to another user.
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
