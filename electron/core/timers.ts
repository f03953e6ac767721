/** Calls back later; a parameter, so that tests need not wait. Waiting timers never keep the process alive. */
export interface Timers {
  /** Calls once; returns how to call it off. */
  after(delayMs: number, callback: () => void): () => void;
  /** Calls again and again; returns how to stop. */
  every(intervalMs: number, callback: () => void): () => void;
}

/** The system's timers. */
export const realTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
  every: (intervalMs, callback) => {
    const timer = setInterval(callback, intervalMs);
    timer.unref();
    return () => {
      clearInterval(timer);
    };
  },
};
