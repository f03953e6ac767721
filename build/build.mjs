import { pathToFileURL } from 'node:url';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, say } from './project.mjs';
import { sourceHash } from './source-hash.mjs';
import { withLock } from './lock.mjs';

/** The parts of a build: folder in `out`, and the file it starts from. */
const parts = {
  renderer: 'renderer/index.html',
  main: 'electron/main/index.ts',
  preload: 'electron/preload/index.ts',
  cli: 'electron/loopback/cli.ts',
};

const stampFile = inProject('out', 'build-stamp.json');

/** Says whether the last build was made of exactly these sources. */
export function buildIsCurrent() {
  if (!existsSync(stampFile)) return false;
  const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
  return stamp.sources === sourceHash() && Object.keys(parts).every((part) => existsSync(inProject('out', part)));
}

/** Builds everything into `out` unless that is done already; a running program never sees half of a build. */
export async function buildIfStale() {
  if (buildIsCurrent()) return;
  await withLock('build', async () => {
    if (!buildIsCurrent()) await buildAll();
  });
}

async function buildAll() {
  const started = performance.now();
  const sources = sourceHash();
  const next = inProject('out', `.next-${process.pid}`);
  try {
    await buildInto(next);
    for (const part of Object.keys(parts)) swapIn(next, part);
    writeFileSync(stampFile, JSON.stringify({ sources }));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  say(`Gebaut in ${((performance.now() - started) / 1000).toFixed(1)} s (built)`);
}

/** @param {string} next */
async function buildInto(next) {
  const { build } = await import('vite');
  const { nodeConfig, preloadConfig, rendererConfig } = await import('./vite-configs.mjs');
  mkdirSync(next, { recursive: true });
  if (existsSync(inProject('renderer/main.tsx'))) await build(rendererConfig(path.join(next, 'renderer')));
  if (existsSync(inProject(parts.preload))) await build(preloadConfig(path.join(next, 'preload')));
  if (existsSync(inProject(parts.main))) await build(nodeConfig(path.join(next, 'main'), parts.main));
  if (existsSync(inProject('electron/core/create-core.ts'))) await build(nodeConfig(path.join(next, 'cli'), parts.cli));
}

/**
 * @param {string} next
 * @param {string} part
 */
function swapIn(next, part) {
  if (!existsSync(path.join(next, part))) return;
  const place = inProject('out', part);
  const aside = path.join(next, `old-${part}`);
  if (existsSync(place)) renameSync(place, aside);
  renameSync(path.join(next, part), place);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildIfStale();
