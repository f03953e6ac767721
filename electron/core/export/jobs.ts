/** Work that takes a while and may be called off. */
export interface Jobs {
  /** Runs work under an id; a second job of the same id ends the first. */
  run<Value>(jobId: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Calls work off; unknown ids are done already. */
  cancel(jobId: string): void;
}

/** Makes an empty list of jobs. */
export function createJobs(): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(jobId, work) {
      running.get(jobId)?.abort();
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await work(controller.signal);
      } finally {
        if (running.get(jobId) === controller) running.delete(jobId);
      }
    },
    cancel: (jobId) => running.get(jobId)?.abort(),
  };
}
