import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const moduleName = 'virtual:map-geometry';
const cacheFile = inProject('out', 'map-geometry.json');

/**
 * Lets the window import the lines of the map as a module. They are made from the BKG's data when they are not there yet or the
 * scripts have changed; that takes a few seconds, so they are kept in `out`.
 * @returns {import('vite').Plugin}
 */
export function mapGeometryPlugin() {
  return {
    name: 'map-geometry',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: async (id) => (id === `\0${moduleName}` ? moduleText(await cachedGeometry()) : undefined),
  };
}

/** Returns the geometry as JSON, from `out` where it is current. */
export async function cachedGeometry() {
  const made = hashOfMaker();
  if (existsSync(cacheFile)) {
    const known = JSON.parse(readFileSync(cacheFile, 'utf8'));
    if (known.made === made) return JSON.stringify(known.geometry);
  }
  const { makeGeometry } = await import('./make-geometry.mjs');
  const geometry = makeGeometry();
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify({ made, geometry }));
  return JSON.stringify(geometry);
}

// As a text the browser reads it much faster than as a literal of nested lists.
/** @param {string} json */
function moduleText(json) {
  return `export const geometry = JSON.parse(${JSON.stringify(json)});`;
}

function hashOfMaker() {
  const hash = createHash('sha256').update(readFileSync(inProject('package-lock.json')));
  const folder = inProject('build', 'map');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}
