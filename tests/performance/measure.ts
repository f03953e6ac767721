import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Two ways to do the same work, timed in turn in one process. */
export interface Pair {
  readonly ours: () => Promise<void>;
  /** What cannot be avoided: the physical floor of the same work. */
  readonly floor: () => Promise<void>;
  /** Done before each run, not counted. */
  readonly prepare?: () => Promise<void>;
}

/** Medians in milliseconds, and the median of the ratios pair by pair. */
export interface PairResult {
  readonly oursMs: number;
  readonly floorMs: number;
  readonly ratio: number;
}

const warmUps = 2;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // exists once the flag above is set

/** Runs both ways in turn, A B A B …, two warm-ups and `runs` counted pairs, with the garbage of the other swept away. */
export async function measurePair(pair: Pair, runs: number): Promise<PairResult> {
  const ours: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const oursMs = await timed(pair, pair.ours);
    const floorMs = await timed(pair, pair.floor);
    if (run < warmUps) continue;
    ours.push(oursMs);
    floor.push(floorMs);
  }
  const ratios = ours.map((value, index) => value / (floor[index] ?? Number.NaN));
  return { oursMs: median(ours), floorMs: median(floor), ratio: median(ratios) };
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which 95 of 100 lie. */
export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

async function timed(pair: Pair, work: () => Promise<void>): Promise<number> {
  await pair.prepare?.();
  collectGarbage();
  const started = performance.now();
  await work();
  return performance.now() - started;
}
