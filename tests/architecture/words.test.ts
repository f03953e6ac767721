import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');
const catalogues = path.join(root, 'shared', 'i18n', 'de');

interface Said {
  readonly file: string;
  readonly text: string;
}

const said = readdirSync(catalogues)
  .filter((name) => name.endsWith('.ts'))
  .flatMap(wordsOf);
const unused = wordsNotUsed(readFileSync(path.join(root, 'docs', 'glossary.md'), 'utf8'));

describe('the words of the window', () => {
  it('were read, from the catalogues and from the glossary', () => {
    expect(said.length).toBeGreaterThan(1000);
    expect(said.map((each) => each.text)).toContain('Exportieren');
    expect(unused.length).toBeGreaterThan(30);
  });

  it.each(unused)('do not know „%s“', (word) => {
    const whole = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, /^\p{Lu}+$/u.test(word) ? 'u' : 'iu');
    expect(said.filter((each) => whole.test(each.text))).toEqual([]);
  });

  it('leave the name of a site to the office', () => {
    const fixed = said.filter((each) => /(?<!\p{L})Standort(e|en|es|s)?(?!\p{L})/u.test(each.text));
    expect(fixed).toEqual([]);
  });
});

/** The right column of the glossary's second table. */
function wordsNotUsed(glossary: string): string[] {
  const table = glossary.split('## One word for one thing')[1] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).flatMap((row) => (row.split('|')[3] ?? '').split(',').map((word) => word.trim()));
}

/** Every piece of text of a catalogue, a template in its fixed parts. */
function wordsOf(name: string): Said[] {
  const file = path.join(catalogues, name);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ file: name, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
