import type { PairResult } from './measure.ts';

/** The two samples that are measured. */
export type Scale = 'office' | 'large';

/** Prints lines to the console of whoever runs the bench. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One line of a comparison with its goal. */
export function pairLine(scale: Scale, name: string, result: PairResult, goal: number): string {
  const figures = `${milliseconds(result.oursMs)} against ${milliseconds(result.floorMs)}`;
  return row(scale, [name, `ratio ${result.ratio.toFixed(2)}`, `goal ≤ ${goal.toFixed(1)}`, figures]);
}

/** One line of the table: sample, what, figure, goal, how it came about. */
function row(scale: Scale, [name, figure, goal, detail]: readonly [string, string, string, string]): string {
  return `${scale.padEnd(7)}${name.padEnd(34)}${figure.padEnd(20)}${goal.padEnd(16)}${detail}`;
}

/** Writes milliseconds with a sensible number of digits. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
