import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

// A package for another system that the registry does not have is left out of the lock file without a word, and `npm ci` then fails.
it('the lock file names every package for every system, so that npm ci works on all of them', () => {
  // The file is npm's own; what the test reads of it is checked by the expectations.
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isInstalledFor(place, name, packages))
      .map((name) => `${place} -> ${name}`),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(missing).toEqual([]);
});

/** Packages are looked for beside the one that wants them, then one folder further up, and so on. */
function isInstalledFor(place: string, name: string, packages: LockFile['packages']): boolean {
  const parts = place.split('/node_modules/');
  return [place, ...parts.map((_, index) => parts.slice(0, index).join('/node_modules/'))].some((folder) =>
    Object.hasOwn(packages, folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`),
  );
}
