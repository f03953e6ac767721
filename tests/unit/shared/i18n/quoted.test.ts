import { expect, it } from 'vitest';
import { quoted } from '../../../../shared/i18n/format.ts';

it.each([
  ['Austausch', '„Austausch“'],
  ['Tagung „Gesund bleiben“', '„Tagung ‚Gesund bleiben‘“'],
  ['»Gesund« und «frei»', '„‚Gesund‘ und ‚frei‘“'],
  ['“Health” first', '„‚Health‘ first“'],
  ['"Gesund" und "frei"', '„‚Gesund‘ und ‚frei‘“'],
  ['Zoll 5" breit', '„Zoll 5" breit“'],
  ['', '„“'],
])('puts %s in marks that do not close one another', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
