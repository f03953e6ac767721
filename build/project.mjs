import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder of the project, absolute. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the project, absolute.
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return path.join(projectFolder, ...parts);
}

/**
 * One plain line for the person at the console.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
