import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { inProject, say } from './project.mjs';
import { sourceHash } from './source-hash.mjs';

/** @typedef {(outFolder: string) => Promise<import('vite').InlineConfig>} Configure */

/** The parts of a build by their folder in `out`. */
/** @type {Readonly<Record<string, Configure>>} */
const parts = {
  renderer: async (folder) => (await configs()).rendererConfig(folder),
  preload: async (folder) => (await configs()).preloadConfig(folder),
  main: async (folder) => (await configs()).nodeConfig(folder, 'electron/main/index.ts'),
  cli: async (folder) => (await configs()).nodeConfig(folder, 'electron/loopback/cli.ts'),
};

const stampFile = inProject('out', 'build-stamp.json');

/**
 * Builds the parts into `out` that are not made of the present sources; a running program never sees half of a build.
 * @param {readonly string[]} wanted
 */
export async function buildIfStale(wanted = Object.keys(parts)) {
  if (staleParts(wanted).length === 0) return;
  await withLock('build', async () => {
    const started = performance.now();
    const stale = staleParts(wanted);
    for (const part of stale) await buildPart(part);
    if (stale.length > 0)
      say(`Gebaut in ${((performance.now() - started) / 1000).toFixed(1)} s (built ${stale.join(', ')})`);
  });
}

/** @param {readonly string[]} wanted */
function staleParts(wanted) {
  const sources = sourceHash();
  const stamp = readStamp();
  return wanted.filter((part) => stamp[part] !== sources || !existsSync(inProject('out', part)));
}

/** @param {string} part */
async function buildPart(part) {
  const sources = sourceHash();
  const next = inProject('out', `.next-${process.pid}`);
  const configure = parts[part];
  if (!configure) throw new Error(`No part of the build: ${part}; there are ${Object.keys(parts).join(', ')}`);
  const { build } = await import('vite');
  mkdirSync(next, { recursive: true });
  try {
    await build(await configure(path.join(next, part)));
    swapIn(next, part);
    writeFileSync(stampFile, JSON.stringify({ ...readStamp(), [part]: sources }));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * @param {string} next
 * @param {string} part
 */
function swapIn(next, part) {
  const place = inProject('out', part);
  if (existsSync(place)) renameSync(place, path.join(next, `old-${part}`));
  renameSync(path.join(next, part), place);
}

/** @returns {Record<string, string>} */
function readStamp() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
}

function configs() {
  return import('./vite-configs.mjs');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2);
  await buildIfStale(wanted.length > 0 ? wanted : undefined);
}
