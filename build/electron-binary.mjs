import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/** Long enough for the download where it works; where it does not, the attempt fails at once or is given up. */
const attemptMs = 120_000;

/** After a failed attempt, the next one waits: starting must stay quick where the binary cannot be had. */
const retryAfterMs = 24 * 60 * 60 * 1000;

const attemptFile = inProject('out', 'electron-attempt.json');

/** The path of Electron's program, or null where it is not there; nothing is fetched. */
export function electronBinary() {
  const folder = inProject('node_modules', 'electron');
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const place = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist');
  const binary = path.join(place, readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** The path of Electron's program, fetched once if need be; null where it cannot be had. */
export function electronBinaryOrFetch() {
  const present = electronBinary();
  if (present !== null || failedLately()) return present;
  spawnSync(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    stdio: 'ignore',
    timeout: attemptMs,
  });
  const fetched = electronBinary();
  if (fetched === null) {
    mkdirSync(path.dirname(attemptFile), { recursive: true });
    writeFileSync(attemptFile, JSON.stringify({ failedAt: Date.now() }));
  }
  return fetched;
}

function failedLately() {
  if (!existsSync(attemptFile)) return false;
  return Date.now() - JSON.parse(readFileSync(attemptFile, 'utf8')).failedAt < retryAfterMs;
}
