import { spawn } from 'node:child_process';
import path from 'node:path';
import { installIfStale } from './install.mjs';
import { inProject, say } from './project.mjs';

installIfStale();
const { buildIfStale } = await import('./build.mjs');
await buildIfStale();
const { electronBinaryOrFetch } = await import('./electron-binary.mjs');

const { browserOnly, wishes } = readWishes(process.argv.slice(2));
const electron = browserOnly ? null : electronBinaryOrFetch();
if (electron !== null && hasDisplay()) {
  run(electron, [inProject(), ...wishes]);
} else {
  if (electron === null && !browserOnly) {
    say(
      'Electron konnte nicht von github.com geladen werden; dasselbe Programm läuft im Browser. (no Electron binary: same program in a browser)',
    );
  }
  run(process.execPath, [inProject('out', 'cli', 'index.js'), 'serve', '--window', ...wishes]);
}

/**
 * Paths are meant from where the command was typed, not from the project's folder, into which npm changes.
 * @param {readonly string[]} given
 */
function readWishes(given) {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  return {
    browserOnly: given.includes('--browser'),
    wishes: given
      .filter((wish) => wish !== '--browser')
      .map((wish) => (wish.startsWith('--') ? wish : path.resolve(typedIn, wish))),
  };
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 */
function run(program, parameters) {
  const child = spawn(program, parameters, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
