import type { Interaction } from './bench-page.ts';
import type { Memory } from './bench-process.ts';
import { median, percentile95, type PairResult } from './measure.ts';

/** The two samples that are measured. */
export type Scale = 'office' | 'large';

/** Prints lines to the console of whoever runs the bench. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One line of a comparison with its goal. */
export function pairLine(scale: Scale, name: string, result: PairResult, goal: number): string {
  const figures = `${milliseconds(result.oursMs)} against ${milliseconds(result.floorMs)}`;
  return row(scale, [name, `ratio ${result.ratio.toFixed(2)}`, `≤ ${goal.toFixed(1)}`, result.ratio <= goal], figures);
}

/** One line of an interaction, from key press to paint; the goal is for the median. */
export function interactionLine(scale: Scale, { name, milliseconds: all }: Interaction, goal: number): string {
  const middle = median(all);
  const figures = `95 % within ${milliseconds(percentile95(all))}, ${String(all.length)} keys`;
  return row(scale, [name, milliseconds(middle), `≤ ${String(goal)} ms`, middle <= goal], figures);
}

/** One line of the core process's memory; the goal is for what it holds after the work. */
export function memoryLine(scale: Scale, { nowMb, peakMb }: Memory, goal: number): string {
  const figures = `at most ${peakMb.toFixed(0)} MB on the way`;
  return row(scale, ['core process', `${nowMb.toFixed(0)} MB`, `≤ ${String(goal)} MB`, nowMb <= goal], figures);
}

type Cells = readonly [name: string, figure: string, goal: string, isReached: boolean];

function row(scale: Scale, [name, figure, goal, isReached]: Cells, detail: string): string {
  const verdict = isReached ? 'reached' : 'MISSED';
  return `${scale.padEnd(7)}${name.padEnd(48)}${figure.padEnd(13)}${goal.padEnd(10)}${verdict.padEnd(9)}${detail}`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
