import { systemCode } from './file-system.ts';

/** Waits so many milliseconds; a parameter, so that tests need not wait. */
export type Sleep = (delayMs: number) => Promise<void>;

/** Waits by the system's timer. */
export const realSleep: Sleep = (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs));

// Virus scanners and indexers hold a new file for a moment; in all about 3 s.
const pausesMs = [10, 20, 50, 100, 200, 400, 800, 1500];
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Tries a step again, with growing pauses, while it fails in a way that tends to pass; then fails as the last try did. */
export async function withRetry<Value>(step: () => Promise<Value>, sleep: Sleep): Promise<Value> {
  for (const pauseMs of pausesMs) {
    try {
      return await step();
    } catch (failure) {
      if (!passing.has(systemCode(failure) ?? '')) throw failure;
      await sleep(pauseMs);
    }
  }
  return step();
}
