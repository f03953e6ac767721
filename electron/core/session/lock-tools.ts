import type { CoreInternals } from '../internals.ts';
import type { LockTools } from '../storage/lock-file.ts';

/** What locks need, out of the core's own parts. */
export function lockTools(internals: CoreInternals): LockTools {
  const { clock, identity } = internals.ports;
  return {
    disk: internals.disk,
    timers: internals.timers,
    sleep: internals.sleep,
    monotonicMs: clock.monotonicMs,
    now: clock.now,
    identity,
    pid: internals.pid,
    isAlive: internals.isAlive,
    newSession: internals.newId,
  };
}
