import { spawn } from 'node:child_process';
import { installIfStale } from './install.mjs';
import { inProject } from './project.mjs';

installIfStale();
const { buildIfStale } = await import('./build.mjs');
await buildIfStale();

const child = spawn(process.execPath, [inProject('out', 'cli', 'index.js'), ...process.argv.slice(2)], {
  // npm changes into the project's folder; paths are meant from where the command was typed.
  env: { ...process.env, AUSTAUSCHWERK_CWD: process.env['INIT_CWD'] ?? process.cwd() },
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
