import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command Program and parameters; the program is Node unless named.
 * @property {number} limitMinutes
 * @property {Readonly<Record<string, string>>} [environment]
 */

/**
 * Runs one step to its end and returns what it printed and whether it went well; a step that takes too long has failed.
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function runStep(step) {
  const started = performance.now();
  const child = spawn(process.execPath, [...step.command], {
    cwd: projectFolder,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...step.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  const timer = setTimeout(() => {
    output += `\nStopped after ${step.limitMinutes} minutes.\n`;
    child.kill('SIGKILL');
  }, step.limitMinutes * 60_000);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/**
 * Runs steps, at most `width` at a time, and tells each result as it comes.
 * @param {readonly Step[]} steps
 * @param {number} width
 * @param {(step: Step, result: { ok: boolean, output: string, seconds: number }) => void} tell
 */
export async function runSteps(steps, width, tell) {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tell(step, await runStep(step));
  };
  await Promise.all(Array.from({ length: width }, lane));
}
