import { performance } from 'node:perf_hooks';

/** Moments of a start, in the order they happen. */
export type Mark = 'main/start' | 'main/ready' | 'window/created' | 'document/opened' | 'renderer/first-paint';

/** Notes when the parts of a start were done; prints them with `--marks`, one line each in milliseconds since the process began. */
export function createMarks(print: ((line: string) => void) | null): (mark: Mark) => void {
  return (mark) => {
    performance.mark(mark);
    print?.(`${mark} ${performance.now().toFixed(0)}\n`);
  };
}
