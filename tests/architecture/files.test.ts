import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkGlobals, networkGlobalsAllowedIn } from '../../build/layers.mjs';
import { productFolders } from './import-graph.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

const mostLines = 300;

const files = [...productFolders, 'build', 'tests'].flatMap(sourcesIn).map((name) => ({
  name,
  text: readFileSync(path.join(root, name), 'utf8'),
}));
const product = files.filter((file) => productFolders.some((folder) => file.name.startsWith(`${folder}/`)));

describe('the source files', () => {
  it('were read', () => {
    expect(product.length).toBeGreaterThan(200);
  });

  it(`have at most ${mostLines} lines, catalogues and tables of data apart`, () => {
    const long = files.filter((file) => !isCatalogueOrData(file.name) && file.text.split('\n').length - 1 > mostLines);
    expect(long.map((file) => file.name)).toEqual([]);
  });

  it('export by name only', () => {
    expect(product.filter((file) => /^export default\b/m.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it('have names that say what is in them', () => {
    const vague = /(^|\/)(utils?|helpers?|manager|misc|common)\.tsx?$/;
    const isTexts = (name: string) => name.startsWith('shared/i18n/');
    expect(product.filter((file) => vague.test(file.name) && !isTexts(file.name)).map((file) => file.name)).toEqual([]);
    const cased = product.filter((file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.posix.basename(file.name)));
    expect(cased.map((file) => file.name)).toEqual([]);
  });

  it('switch no rule and no type off', () => {
    const switchOff = new RegExp(
      ['eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck', '@ts-expect-' + 'error'].join('|'),
    );
    expect(files.filter((file) => switchOff.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it('open a connection in one place only', () => {
    const use = new RegExp(`(?<![.\\w'"])(${networkGlobals.join('|')})\\s*\\(|new (${networkGlobals.join('|')})\\b`);
    const users = product.filter(
      (file) => use.test(file.text) && !networkGlobalsAllowedIn.some((folder) => file.name.startsWith(folder)),
    );
    expect(users.map((file) => file.name)).toEqual([]);
  });
});

function isCatalogueOrData(name: string): boolean {
  return name.startsWith('shared/i18n/') || /(^|\/)data\//.test(name) || name.startsWith('tests/golden/');
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name) && !name.includes('/.results/'));
}
