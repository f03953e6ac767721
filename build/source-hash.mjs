import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/** What a build is made of; a change in any of it makes the last build stale. */
const sources = ['shared', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json'];

/** Hashes everything a build is made of: same sources, same text. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const source of sources) addPath(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} relative
 */
function addPath(hash, relative) {
  const absolute = inProject(relative);
  if (!existsSync(absolute)) return;
  if (!statSync(absolute).isDirectory()) {
    hash.update(`${relative}\0`).update(readFileSync(absolute)).update('\0');
    return;
  }
  for (const name of readdirSync(absolute).sort()) addPath(hash, path.posix.join(relative, name));
}
