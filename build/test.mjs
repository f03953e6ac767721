import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installIfStale } from './install.mjs';
import { inProject, say } from './project.mjs';
import { runSteps } from './steps.mjs';
import { electronBinary } from './electron-binary.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

installIfStale();

const results = inProject('tests', '.results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');

/** Gates: each counts as one. Lint and types read the same sources, so they share the two cores. */
/** @type {readonly Step[]} */
const gates = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'], limitMinutes: 10 },
  { name: 'build', command: ['build/build.mjs'], limitMinutes: 3 },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--build'], limitMinutes: 10 },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'], limitMinutes: 3 },
];
await runSteps(gates, 2, countGate);
await runSteps([{ name: 'chunk limits', command: ['build/check-chunks.mjs'], limitMinutes: 1 }], 1, countGate);

const unitReport = inProject('tests', '.results', 'vitest.json');
await runSteps(
  [
    {
      name: 'architecture, unit, property, contract, security, kill',
      command: [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      limitMinutes: 30,
    },
  ],
  1,
  (step, result) => countCases(step, result, vitestCases(unitReport)),
);

const endToEndReport = inProject('tests', '.results', 'e2e.json');
await endToEnd('loopback');
if (electronBinary() === null) {
  say('not run: end-to-end in the real Electron (its binary is not on this machine)');
} else await endToEnd('electron');

say('');
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {'loopback' | 'electron'} project */
async function endToEnd(project) {
  rmSync(endToEndReport, { force: true });
  const command = [playwright, 'test', `--project=${project}`];
  await runSteps([{ name: `end-to-end (${project})`, command, limitMinutes: 40 }], 1, (step, result) =>
    countCases(step, result, playwrightCases(endToEndReport)),
  );
}

/**
 * @param {Step} step
 * @param {{ ok: boolean, output: string, seconds: number }} result
 */
function countGate(step, result) {
  if (result.ok) total.passed += 1;
  else total.failed += 1;
  tell(step, result, result.ok ? 'ok' : 'FAILED');
}

/**
 * A step that fails beside its cases - it could not start, or has none - counts as one failure, so nothing passes unseen.
 * @param {Step} step
 * @param {{ ok: boolean, output: string, seconds: number }} result
 * @param {{ passed: number, failed: number }} cases
 */
function countCases(step, result, cases) {
  const silent = cases.passed === 0 || (!result.ok && cases.failed === 0) ? 1 : 0;
  total.passed += cases.passed;
  total.failed += cases.failed + silent;
  const isWell = cases.failed + silent === 0;
  tell(step, { ...result, ok: isWell }, `${cases.passed} passed, ${cases.failed + silent} failed`);
}

/**
 * @param {Step} step
 * @param {{ ok: boolean, output: string, seconds: number }} result
 * @param {string} outcome
 */
function tell(step, result, outcome) {
  if (!result.ok) say(result.output.trimEnd());
  say(`${step.name}: ${outcome} (${result.seconds.toFixed(0)} s)`);
}

/**
 * A case that was skipped has not passed.
 * @param {string} file
 */
function vitestCases(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} file */
function playwrightCases(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
